import type { PhraseGroup, PhraseKind } from '../rules/phrase';
import { COUNTRIES_OF_LABELS_ONLY, COUNTRIES_WITH_STANDARD, COUNTRY_OF_LANGUAGE } from '../rules/standards';
import { bareCodes } from './bare-code';
import { foldText } from './characters';
import type { Finding, FindingKind, Strength } from './finding';
import type { Phrase, PhraseMatch } from './known-phrase';
import { detectLanguage, tableLanguage } from './language';
import type { PhraseBook } from './phrase-book';
import { isGenericCode } from './promo-code';
import { readLinks, type TextLink } from './text-link-evidence';
import { findLinks } from './text-links';
import { BREAK, Flag, passingTokens, type Tokens } from './tokens';

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
  /** The talk is about buying: a price, an order, a shop. */
  readonly shopping: boolean;
}

/** Kinds that say who pays. */
const DISCLOSING: ReadonlySet<PhraseKind> = new Set(['affiliate', 'paid', 'code', 'gifted']);
/** Kinds that a negation turns round; "don't forget to use code X" is a code all the same. */
const REVERSIBLE: ReadonlySet<PhraseKind> = new Set(['affiliate', 'paid', 'gifted']);
const WORDS_BEFORE = 4;
/** What a negation does not reach across ("it costs you nothing, but I get a commission"), folded. */
const BUT: ReadonlySet<string> = new Set(
  'but aber sondern mais pero sino ma però mas porém maar men ama fakat ale lecz но але tapi namun nhưng lekin magar पर लेकिन لكن όμως αλλά אבל dar hanem mutta vaan'
    .split(' ')
    .map(foldText),
);
/** A tag is a label of its own: only "not an #ad" turns it round, not "can't live without it #ad". */
const WORDS_BEFORE_TAG = 2;
const CHARACTERS_BEFORE = 6;
const TOKENS_AFTER = 7;
const PRICE =
  /[$€£¥₩₹₽฿₱]\s{0,2}\d|\b(?:rp|rm|rs)\.?\s?\d\d|\d\s{0,2}(?:[$€£¥₩₹₽฿₫₱元円원]|(?:usd|eur|euros?|zł|pln|tl|kč|lei|ft)\b|(?:лв|руб|грн))/i;

/** Reads one text: its phrases in every known language at once, and the links in it. Linear in the text. */
export function readText(text: string, context: TextContext): TextEvidence {
  const ranges = findLinks(text);
  const tokens = passingTokens(text, ranges);
  const matches = context.phrases.match(tokens);
  const speaks = matches.some(({ phrase }) => phrase.group.kind !== 'shopping');
  const lang = speaks ? languageOf(text, context.lang, matches) : null;
  const standard = standardFor(context.country, lang);

  const { links, findings } = readLinks(text, ranges);
  const kept = settle(tokens, matches, context, lang);
  const hasAddressee = ranges.length > 0 || hasMention(tokens);
  for (const { match, kind } of kept) {
    if (kind === 'mute' || kind === 'shopping') continue;
    const start = tokens.starts[match.from] as number;
    const end = tokens.ends[match.to - 1] as number;
    const { group } = match.phrase;
    const finding: Finding = {
      kind: kind as FindingKind,
      strength: strengthOf(tokens, match, kind, hasAddressee, context.platform),
      rule: ruleOf(match, kind),
      source: 'text',
      start,
      end,
      text: text.slice(start, end),
    };
    const tells = kind === 'code' && standard !== null && !COUNTRIES_OF_LABELS_ONLY.has(standard);
    const discloses = (group.clear !== undefined || tells) && DISCLOSING.has(kind);
    findings.push(
      discloses
        ? { ...finding, clear: isClear(group, standard) && isWellPlaced(tokens, match, context.fold) }
        : finding,
    );
  }
  findings.push(...bareCodesIn(tokens, findings, standard));
  findings.sort(byPlace);
  const shopping = kept.some(({ kind }) => kind === 'shopping') || PRICE.test(text.slice(0, 5000));
  return { findings, links, shopping };
}

/** Codes without the word for them; whoever sells a thing of their own gives their own code. */
function bareCodesIn(tokens: Tokens, findings: readonly Finding[], standard: string | null): Finding[] {
  const own = findings.some(({ kind, strength }) => kind === 'own-brand' && strength !== 'hint');
  const tells = standard !== null && !COUNTRIES_OF_LABELS_ONLY.has(standard);
  return bareCodes(tokens).map((finding) => ({
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

function languageOf(text: string, declared: string | null, matches: readonly PhraseMatch[]): string | null {
  if (declared !== null && declared !== '' && declared !== 'und') return tableLanguage(declared);
  const detected = detectLanguage(text);
  if (detected !== null) return detected;
  // Too short for small words: the language of its phrases, when all are of one.
  const langs = new Set(
    matches
      .filter(({ phrase }) => !phrase.words.some((word) => word.startsWith('#')))
      .map(({ phrase }) => phrase.table.lang),
  );
  return langs.size === 1 ? ([...langs][0] as string) : null;
}

/** The country whose standard holds; null when nothing is known, which is the strictest. */
function standardFor(country: string | null, lang: string | null): string | null {
  if (country !== null && COUNTRIES_WITH_STANDARD.has(country)) return country;
  return lang === null ? null : (COUNTRY_OF_LANGUAGE[lang] ?? null);
}

function isClear(group: PhraseGroup, standard: string | null): boolean {
  if (group.clear === '*') return true;
  return standard !== null && (group.clear ?? '').split(' ').includes(standard);
}

/**
 * A label or tag is seen when it stands early and not in a crowd of tags; a sentence is seen wherever the
 * text is not folded away. FTC Disclosures 101 ("hard to miss, before more"), IAP Digital Chart ("within
 * the first three hashtags"); 125 characters is what the feeds show before "more".
 */
function isWellPlaced(tokens: Tokens, match: PhraseMatch, fold: number | null): boolean {
  const start = tokens.starts[match.from] as number;
  if (fold !== null && start >= fold) return false;
  if (match.phrase.group.label !== true) return true;
  let tags = 0;
  for (let index = 0; index < match.from; index++) {
    if (((tokens.infos[index] as number) & Flag.hashtag) !== 0) tags++;
  }
  if (tags >= 3) return false;
  const lines = tokens.text.slice(0, Math.min(start, 2000)).split('\n').length;
  return start < 125 || (start < 300 && lines <= 3);
}

function hasMention(tokens: Tokens): boolean {
  for (let index = 0; index < tokens.count; index++) {
    if (((tokens.infos[index] as number) & Flag.mention) !== 0) return true;
  }
  return false;
}

const ASKED = /^\s{0,2}[?？]/;

/** Where a label can still be a label of the whole post; further down it heads a paragraph of its own. */
const LABEL_REACH = 300;

function strengthOf(
  tokens: Tokens,
  match: PhraseMatch,
  kind: PhraseKind,
  hasAddressee: boolean,
  platform: string,
): Strength {
  if (platform === 'web' && match.phrase.group.ofAnybody === true) return 'hint';
  if (kind === 'code') return codeStrength(tokens, match, hasAddressee, platform);
  const { group } = match.phrase;
  const isTag = ((tokens.infos[match.from] as number) & Flag.hashtag) !== 0;
  // "Publi? Quem me dera.": asked, not said.
  if (group.label === true && ASKED.test(tokens.text.slice(tokens.ends[match.to - 1]).slice(0, 4)))
    return 'hint';
  if (group.label === true && isTag && isTaggedWord(tokens, match)) return 'hint';
  if (group.label === true && !isTag && (tokens.starts[match.from] as number) > LABEL_REACH) return 'hint';
  return group.strength;
}

/** So many words tagged in the run of their sentences are a habit, and a tag among them is a word like any other. */
const HABIT = 5;

/** True for a tag inside a sentence whose author tags every other word ("the #money for #advertising"). */
function isTaggedWord(tokens: Tokens, match: PhraseMatch): boolean {
  const inSentence = (index: number) => isPlainWord(tokens, index - 1) && isPlainWord(tokens, index + 1);
  if (!inSentence(match.from)) return false;
  let habit = 0;
  for (let index = 0; index < tokens.count && habit < HABIT; index++) {
    if (((tokens.infos[index] as number) & Flag.hashtag) !== 0 && inSentence(index)) habit++;
  }
  return habit >= HABIT;
}

function isPlainWord(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count) return false;
  return ((tokens.infos[index] as number) & (Flag.hashtag | Flag.mention | Flag.link | Flag.number)) === 0;
}

/** What a promo code is called. */
const NAMES_CODE =
  /code|coupon|kod|cupón|cupom|cupon|promo|gutschein|codice|código|voucher|kupon|코드|쿠폰|コード|クーポン|码|碼|券|код|купон|كود|كوبون|קוד|โค้ด|mã|कोड/i;

/**
 * A code names the one who is paid ("use my code", JACKIE25); a shop's own sale has codes too (SAVE10). Without
 * a name in it or anybody it sends the reader to, a code is no more than a hint.
 */
function codeStrength(tokens: Tokens, match: PhraseMatch, hasAddressee: boolean, platform: string): Strength {
  const { strength } = match.phrase.group;
  const written = tokens.text.slice(tokens.starts[match.from], tokens.ends[match.to - 1]);
  // An article has capitals for other things: "with HTML5 for".
  if (platform === 'web' && !NAMES_CODE.test(written)) return 'hint';
  if (strength !== 'hint') return strength;
  const codes = written.match(/[\p{L}\p{N}_-]{3,24}/gu) ?? [];
  const code =
    codes.find((word) => /\d/.test(word) && /\p{L}/u.test(word)) ??
    codes.find((word) => /^\p{Lu}{3,}$/u.test(word));
  if (code !== undefined && isGenericCode(code)) return 'hint';
  if (code !== undefined && /\d/.test(code)) return 'likely';
  return hasAddressee ? 'likely' : 'hint';
}

function ruleOf(match: PhraseMatch, kind: PhraseKind): string {
  const { table, words } = match.phrase;
  const family =
    kind === 'anti-frame' ? 'frame' : DISCLOSING.has(kind) || kind === 'own-brand' ? 'disclosure' : kind;
  let slug = '';
  for (const word of words) {
    const joined =
      slug !== '' && !(SINGLE_CHARACTER.test(word) && SINGLE_CHARACTER.test(slug.at(-1) as string));
    slug += `${joined ? '-' : ''}${word.replace(/[{}]/g, '')}`;
  }
  return `${family}:${table.lang}:${slug}`;
}

const SINGLE_CHARACTER = /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]$/;

interface Settled {
  readonly match: PhraseMatch;
  readonly kind: PhraseKind;
}

/**
 * Which of the overlapping phrases count. What is known to mean something else goes first ("ad blocker"), then
 * the longer reading wins ("not sponsored" over "sponsored"), then that of the text's own language ("PR" is a
 * label in Japan and a gift in Britain); a negator close by turns a disclosure into its opposite.
 */
function settle(
  tokens: Tokens,
  matches: readonly PhraseMatch[],
  context: TextContext,
  lang: string | null,
): Settled[] {
  const usable = matches.filter(({ phrase }) => {
    if (phrase.group.onlyInLanguage === true && lang !== null && lang !== phrase.table.lang) return false;
    // Single words on an ordinary page are its menus and advertisements, not its author.
    return !(context.platform === 'web' && phrase.group.label === true);
  });
  const longestFirst = [...usable].sort(
    (one, other) =>
      rank(one.phrase.group) - rank(other.phrase.group) ||
      other.to - other.from - (one.to - one.from) ||
      one.from - other.from ||
      Number(other.phrase.table.lang === lang) - Number(one.phrase.table.lang === lang) ||
      Number(other.phrase.group.kind === 'unpaid') - Number(one.phrase.group.kind === 'unpaid') ||
      inOrderOfPhrases(one.phrase, other.phrase),
  );
  const taken = new Uint8Array(tokens.count);
  const settled: Settled[] = [];
  for (const match of longestFirst) {
    const { group } = match.phrase;
    if (group.kind === 'shopping') {
      settled.push({ match, kind: 'shopping' });
      continue;
    }
    let free = false;
    for (let at = match.from; at < match.to && !free; at++) free = taken[at] === 0;
    if (!free) continue;
    if (overlapsMute(taken, match)) continue;
    const silent = group.kind === 'mute' || group.kind === 'unpaid';
    taken.fill(silent ? 2 : 1, match.from, match.to);
    const reversed = REVERSIBLE.has(group.kind) && isNegated(tokens, match);
    settled.push({ match, kind: reversed ? 'unpaid' : group.kind });
  }
  return settled;
}

/** An order of its own for two phrases on the same words, so that it is no matter which was learned first. */
function inOrderOfPhrases(one: Phrase, other: Phrase): number {
  if (one === other) return 0;
  const [first, second] = [one, other].map(({ table, group, words }) =>
    [table.lang, group.kind, group.strength, group.clear, words.join(' ')].join('\n'),
  ) as [string, string];
  return first < second ? -1 : Number(first > second);
}

/** Look-alikes first; faint words last, so that they hide nothing that says more. */
function rank({ kind, strength }: PhraseGroup): number {
  if (kind === 'mute') return 0;
  return kind === 'anti-frame' && strength === 'hint' ? 2 : 1;
}

function overlapsMute(taken: Uint8Array, match: PhraseMatch): boolean {
  for (let at = match.from; at < match.to; at++) if (taken[at] === 2) return true;
  return false;
}

function isNegated(tokens: Tokens, match: PhraseMatch): boolean {
  const { negators = [], negatorsAfter = [] } = match.phrase.table;
  if (negators.length > 0) {
    const single = ((tokens.infos[match.from] as number) & Flag.single) !== 0;
    let from = match.from;
    const tag = ((tokens.infos[match.from] as number) & Flag.hashtag) !== 0;
    const reach = single ? CHARACTERS_BEFORE : tag ? WORDS_BEFORE_TAG : WORDS_BEFORE;
    const lowest = Math.max(0, match.from - reach);
    while (from > lowest && ((tokens.infos[from] as number) & BREAK) === 0) {
      if (BUT.has(wordAt(tokens, from - 1))) break;
      from--;
    }
    if (tag && from === match.from - 2 && !isArticle(tokens, match.from - 1)) from++;
    if (holdsOne(tokens, from, match.from, negators)) return true;
  }
  if (negatorsAfter.length > 0) {
    let to = match.to;
    const highest = Math.min(tokens.count, match.to + TOKENS_AFTER);
    while (to < highest && ((tokens.infos[to] as number) & BREAK) === 0) to++;
    if (holdsOne(tokens, match.to, to, negatorsAfter)) return true;
  }
  return false;
}

function wordAt(tokens: Tokens, at: number): string {
  return foldText(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
}

/** True for a word so short that it belongs to the next one ("not an #ad"). */
function isArticle(tokens: Tokens, at: number): boolean {
  return (tokens.ends[at] as number) - (tokens.starts[at] as number) <= 4;
}

function holdsOne(tokens: Tokens, from: number, to: number, words: readonly string[]): boolean {
  let nearby = ' ';
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    nearby += ((tokens.infos[at] as number) & Flag.single) !== 0 ? word : ` ${word} `;
  }
  return words.some((word) => {
    const folded = foldText(word);
    return /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(folded)
      ? nearby.includes(folded)
      : nearby.includes(` ${folded} `);
  });
}
