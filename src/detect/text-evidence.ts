import type { PhraseKind } from '../rules/phrase';
import { COUNTRIES_OF_LABELS_ONLY } from '../rules/standards';
import { bareCodes } from './bare-code';
import { isClear, isWellPlaced, standardFor } from './disclosure-clarity';
import type { Finding, FindingKind } from './finding';
import { type PhraseMatch, slugOf } from './known-phrase';
import { detectLanguage, tableLanguage } from './language';
import type { PhraseBook } from './phrase-book';
import { strengthOf } from './phrase-strength';
import { isSlot, isUsable, type SettledPhrase, settle } from './settled-phrases';
import { tellingTags } from './telling-tags';
import { passingTokens } from './text-cutter';
import { readLinks, type TextLink } from './text-link-evidence';
import { findLinks } from './text-links';
import { thanked, thanksOthers } from './thanked';
import { Flag, type Tokens } from './tokens';

/** What is known about a text besides its words. */
export interface TextContext {
  readonly platform: string;
  /** BCP 47 tag that came with the text; null has it detected. */
  readonly lang: string | null;
  /** ISO 3166-1 alpha-2; null when it is not known. */
  readonly country: string | null;
  /** Offset from which the text is folded away; null when all is shown. */
  readonly fold: number | null;
  /** What can be found in it. */
  readonly phrases: PhraseBook;
}

/** What the words and links of one text say. */
export interface TextEvidence {
  /** Sorted by start, end, rule. */
  readonly findings: readonly Finding[];
  /** The addresses found in the text, as written there, with what they say. */
  readonly links: readonly TextLink[];
  /** The talk is about buying: a price, an order, a shop. Found out when it is asked for. */
  readonly shopping: boolean;
}

/** Kinds that say who pays. */
const DISCLOSING: ReadonlySet<PhraseKind> = new Set(['affiliate', 'paid', 'code', 'gifted']);
const PRICE =
  /[$€£¥₩₹₽฿₱]\s{0,2}\d|\b(?:rp|rm|rs)\.?\s?\d\d|\d\s{0,2}(?:[$€£¥₩₹₽฿₫₱元円원]|(?:usd|eur|euros?|zł|pln|tl|kč|lei|ft)\b|(?:лв|руб|грн))/i;

/** UTF-16 units in which a price is looked for. */
const PRICE_SAMPLE = 5000;

/** Reads one text: its phrases in every known language at once, and the links in it. Linear in the text. */
export function readText(text: string, context: TextContext): TextEvidence {
  const ranges = findLinks(text);
  const tokens = passingTokens(text, ranges);
  const matches = context.phrases.match(tokens);
  const lang = languageOf(text, context.lang, matches);
  const standard = () => standardFor(context.country, lang());
  const { links, findings } = readLinks(text, ranges);
  const telling = matches.filter(
    (match) =>
      match.phrase.group.kind !== 'shopping' &&
      isUsable(tokens, match, context.platform, lang) &&
      !(context.platform === 'web' && isSlot(tokens, match)),
  );
  for (const settled of settle(tokens, telling, lang)) {
    findings.push(findingOf(settled, tokens, context, ranges.length > 0, standard));
  }
  const codes = bareCodes(tokens);
  if (codes.length > 0)
    findings.push(...weighCodes(codes, findings, tellsByCode(standard, context.platform)));
  for (const finding of tellingTags(tokens, context.platform, findings)) findings.push(finding);
  for (const finding of thanked(tokens, context.platform)) findings.push(finding);
  if (findings.length > 1) findings.sort(byPlace);
  return new ReadEvidence(
    sells(findings)
      ? findings.map((finding) => (isWay(finding) ? { ...finding, strength: 'hint' } : finding))
      : findings,
    links,
    () =>
      matches.some(
        (match) => match.phrase.group.kind === 'shopping' && isUsable(tokens, match, context.platform, lang),
      ) || PRICE.test(text.slice(0, PRICE_SAMPLE)),
  );
}

/** A class, since an object made with a getter of its own takes an engine longer than a short text takes to be read. */
class ReadEvidence implements TextEvidence {
  constructor(
    readonly findings: readonly Finding[],
    readonly links: readonly TextLink[],
    private readonly isAboutShopping: () => boolean,
  ) {}

  get shopping(): boolean {
    return this.isAboutShopping();
  }
}

function findingOf(
  { match, kind }: SettledPhrase,
  tokens: Tokens,
  { platform, fold }: TextContext,
  hasLinks: boolean,
  standard: () => string | null,
): Finding {
  const start = tokens.starts[match.from] as number;
  const end = tokens.ends[match.to - 1] as number;
  const { group } = match.phrase;
  const hasAddressee = hasLinks || (tokens.every & Flag.mention) !== 0;
  const toOthers = kind === 'gifted' && thanksOthers(tokens, match.from, match.to);
  const finding: Finding = {
    kind: kind as FindingKind,
    strength: toOthers ? 'hint' : strengthOf(tokens, match, kind, hasAddressee, platform),
    rule: ruleOf(match, kind),
    source: 'text',
    start,
    end,
    text: tokens.text.slice(start, end),
  };
  if (!DISCLOSING.has(kind)) return finding;
  if (group.clear === undefined && !(kind === 'code' && tellsByCode(standard, platform))) return finding;
  return { ...finding, clear: isWellPlaced(tokens, match, fold) && isClear(group, standard) };
}

/**
 * True where a personal code tells, though vaguely, that its owner is paid: in the description of a video, among what
 * its author thanks and links to. In a caption it is the offer, and says nothing about it.
 */
function tellsByCode(standard: () => string | null, platform: string): boolean {
  if (platform !== 'youtube') return false;
  const country = standard();
  return country !== null && !COUNTRIES_OF_LABELS_ONLY.has(country);
}

/** The author sells a thing of their own. */
function sells(findings: readonly Finding[]): boolean {
  return findings.some(({ kind, strength }) => kind === 'own-brand' && strength !== 'hint');
}

/** Words that only show the way to a shop ("third in the basket"), which may be the author's own. */
function isWay({ kind, source, clear }: Finding): boolean {
  return kind === 'affiliate' && source === 'text' && clear === undefined;
}

/** Codes without the word for them; whoever sells a thing of their own gives their own code. */
function weighCodes(codes: readonly Finding[], findings: readonly Finding[], tells: boolean): Finding[] {
  const own = sells(findings);
  return codes.map((finding) => ({
    ...finding,
    ...(own ? { strength: 'hint' as const } : {}),
    ...(tells ? { clear: false } : {}),
  }));
}

/** The order findings are reported in: by start, end, rule; those outside the text last. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    (one.start ?? Number.MAX_SAFE_INTEGER) - (other.start ?? Number.MAX_SAFE_INTEGER) ||
    (one.end ?? Number.MAX_SAFE_INTEGER) - (other.end ?? Number.MAX_SAFE_INTEGER) ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  );
}

/**
 * The language of a text, worked out when it is first asked for: in most texts nothing depends on it. Null when it
 * is not known, and where nothing is said but what there is to buy.
 */
function languageOf(
  text: string,
  declared: string | null,
  matches: readonly PhraseMatch[],
): () => string | null {
  let lang: string | null | undefined;
  return () => {
    if (lang !== undefined) return lang;
    const speaks = matches.some(({ phrase }) => phrase.group.kind !== 'shopping');
    if (!speaks) lang = null;
    else if (declared !== null && declared !== '' && declared !== 'und') lang = tableLanguage(declared);
    else lang = detectLanguage(text) ?? languageOfPhrases(matches);
    return lang;
  };
}

/** For a text too short for small words: the language of its phrases, when all are of one. */
function languageOfPhrases(matches: readonly PhraseMatch[]): string | null {
  const langs = new Set(
    matches
      .filter(({ phrase }) => !phrase.words.some((word) => word.startsWith('#')))
      .map(({ phrase }) => phrase.table.lang),
  );
  return langs.size === 1 ? ([...langs][0] as string) : null;
}

function ruleOf({ phrase }: PhraseMatch, kind: PhraseKind): string {
  const family =
    kind === 'anti-frame' ? 'frame' : DISCLOSING.has(kind) || kind === 'own-brand' ? 'disclosure' : kind;
  return `${family}:${phrase.table.lang}:${slugOf(phrase)}`;
}
