import { SHORTENED_FOR_ANYBODY } from '../rules/redirects';
import { withOwnRules } from './custom-findings';
import type { CustomRule } from './custom-rules';
import { type Finding, RELATIONS, type Relation } from './finding';
import { readAddress } from './link-address';
import { inspectLink } from './link-inspection';
import type { PhraseBook } from './phrase-book';
import type { LabelMeaning, Reading, ReadingLink } from './reading';
import { spokenFindings } from './spoken';
import { byPlace, readText } from './text-evidence';
import type { Disclosure, Verdict } from './verdict';

/** What a judgement may depend on besides the post. */
export interface JudgeOptions {
  /** ISO 3166-1 alpha-2, upper case: whose standard decides what is clear. Null when it is not known. */
  readonly country: string | null;
  /** What can be found in words. */
  readonly phrases: PhraseBook;
  /** The person's own rules, those that hold on the page; none when left out. */
  readonly rules?: readonly CustomRule[];
}

const EARNING: ReadonlySet<string> = new Set<Relation>(['affiliate', 'paid', 'code', 'gifted']);

const RELATION_OF_LABEL: Readonly<Record<LabelMeaning, Relation>> = {
  paid: 'paid',
  affiliate: 'affiliate',
  'platform-ad': 'platform-ad',
  gifted: 'gifted',
  shop: 'affiliate',
  'own-brand': 'own-brand',
};

/**
 * What the evidence of one post adds up to: words, links and labels together.
 *
 * Text that is empty, huge or broken gives a verdict like any other; nothing is thrown.
 */
export function judge(reading: Reading, options: JudgeOptions): Verdict {
  const { country, phrases } = options;
  const read = readText(reading.text, {
    platform: reading.platform,
    lang: reading.lang,
    country,
    fold: reading.fold,
    phrases,
  });
  const inText = new Set(read.links.map((link) => link.href));
  const found = [
    ...read.findings.filter((finding) => !isByTheWay(finding, reading)),
    ...linkFindings(reading, inText),
    ...reading.labels.map(labelFinding),
    ...spokenFindings(reading.spoken ?? [], country, phrases),
  ];
  const shopping = read.shopping || reading.labels.some((label) => label.meaning === 'shop');
  const evidence = withOwnRules(
    reading,
    weigh(gatherFrame(found, reading, shopping), reading),
    options.rules ?? [],
  );

  const related = new Set<string>(
    evidence.filter((finding) => finding.strength !== 'hint').map((finding) => finding.kind),
  );
  const relations = RELATIONS.filter((relation) => related.has(relation));
  const earns = relations.some((relation) => EARNING.has(relation));
  const sells = earns || related.has('own-brand');

  const deinfluencing = related.has('anti-frame');
  const findings = evidence
    .filter(({ kind, strength }) => {
      // Who warns of a purchase may name its deadline.
      if (kind === 'pressure') return strength !== 'hint' || sells || (shopping && !deinfluencing);
      // Faint words that came to no frame, and what is offered instead of nothing, say nothing.
      if (kind === 'anti-frame') return strength !== 'hint';
      return kind !== 'replacement' || deinfluencing;
    })
    .sort(byPlace);

  return {
    earns,
    relations,
    disclosure: disclosureOf(findings, earns),
    saysUnpaid: related.has('unpaid'),
    deinfluencing,
    sheepsClothing: deinfluencing && sells,
    pressure: findings.some((finding) => finding.kind === 'pressure'),
    findings,
  };
}

/** UTF-16 units in which an article says what it is about. */
const OPENING = 600;

/**
 * True for words that a long page holds by the way. A recipe takes "only 20 minutes" and a guide to lemon trees speaks
 * "over buying a" grown one: faint pressure is none in them, and an article against buying says so where it begins.
 */
function isByTheWay({ kind, strength, start }: Finding, { platform, text }: Reading): boolean {
  if (platform !== 'web' || text.length <= CAPTION) return false;
  if (kind === 'pressure') return strength === 'hint';
  return kind === 'anti-frame' && (start ?? 0) > OPENING;
}

/** So many faint words against buying are a frame together: fewer where the talk is about buying. */
const FAINT_WORDS = { aboutBuying: 2, otherwise: 3 } as const;
/** UTF-16 units: a caption. In anything longer such words come together by themselves. */
const CAPTION = 1500;

/**
 * Few people say "don't buy it"; most say that theirs lies in a drawer, that the old one still works and that a
 * fork does the same. Each of these is said of other things too, so only several different ones are a frame.
 */
function gatherFrame(
  evidence: readonly Finding[],
  { platform, text }: Reading,
  shopping: boolean,
): readonly Finding[] {
  const told = evidence.some(({ kind, strength }) => ABOUT_BUYING.has(kind) && strength !== 'hint');
  const aboutBuying = shopping || told;
  if (platform === 'web' || text.length > CAPTION) return evidence;
  const faint = evidence.filter(({ kind, strength }) => kind === 'anti-frame' && strength === 'hint');
  const different = new Set(apart(faint).map(({ rule }) => rule)).size;
  if (different < (aboutBuying ? FAINT_WORDS.aboutBuying : FAINT_WORDS.otherwise)) return evidence;
  return evidence.map((finding) => (faint.includes(finding) ? { ...finding, strength: 'likely' } : finding));
}

/** Those that share no word with one before them: the same words count once. */
function apart(findings: readonly Finding[]): Finding[] {
  let end = -1;
  return [...findings].sort(byPlace).filter((finding) => {
    if (finding.start === null || finding.start < end) return false;
    end = finding.end ?? end;
    return true;
  });
}

/** What shows that the talk is about a purchase: money, or the word that none was paid. */
const ABOUT_BUYING: ReadonlySet<string> = new Set([...EARNING, 'own-brand', 'unpaid']);

/** What shows that a post is about a purchase its author wants or warns of, though not that it pays. */
const PERSUADING: ReadonlySet<string> = new Set([
  ...EARNING,
  'anti-frame',
  'replacement',
  'unpaid',
  'pressure',
]);

/** What stands before an address that is listed: a colon or a dash. */
const LISTED = /[:：\-–—―]\s{0,3}$/;

/**
 * A single short link that anybody could have made is a hint in a post that says nothing else of the kind:
 * what its author sells may be their own, or the link a favour. Said in a sentence it is a recommendation.
 * On a page of its own the link is one of many ways to a shop, and stays what it is.
 */
function weigh(evidence: readonly Finding[], { platform, text }: Reading): readonly Finding[] {
  if (platform === 'web') return evidence;
  // Whoever sells a thing of their own may hurry its buyers to a shop that pays them nothing more.
  const own = evidence.some(({ kind, strength }) => kind === 'own-brand' && strength !== 'hint');
  const [only, ...others] = evidence.filter(
    ({ kind, strength }) =>
      PERSUADING.has(kind) &&
      !(own && kind === 'pressure') &&
      !(kind === 'anti-frame' && strength === 'hint'),
  );
  if (only === undefined || others.length > 0 || only.source !== 'link') return evidence;
  const address = readAddress(only.text);
  if (typeof address === 'string' || !SHORTENED_FOR_ANYBODY.has(address.host)) return evidence;
  // "the one I use is this https:…" points at it; "Label printer - https:…" is an entry of a list.
  if (only.start !== null && !LISTED.test(text.slice(0, only.start).slice(-12))) return evidence;
  return evidence.map((finding) => (finding === only ? { ...finding, strength: 'hint' } : finding));
}

function disclosureOf(findings: readonly Finding[], earns: boolean): Disclosure {
  if (!earns) return 'not-applicable';
  const disclosing = findings.filter(
    (finding) => finding.clear !== undefined && finding.strength !== 'hint' && EARNING.has(finding.kind),
  );
  if (disclosing.some((finding) => finding.clear === true)) return 'clear';
  return disclosing.length > 0 ? 'vague' : 'none';
}

/** One finding per address; those that stand in the text have been found there. */
function linkFindings(reading: Reading, inText: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set(inText);
  for (const link of reading.links) {
    if (seen.has(link.href)) continue;
    seen.add(link.href);
    const finding = linkFinding(link);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

function linkFinding(link: ReadingLink): Finding | null {
  const verdict = inspectLink(link.href);
  const place = { kind: 'affiliate', source: 'link', start: null, end: null, text: link.href } as const;
  if (verdict.earns === true) {
    const strength = verdict.strength ?? 'likely';
    return { ...place, strength, rule: `program:${verdict.program ?? 'unknown'}` };
  }
  // An advertisement of the site's own, which no label needs to be drawn for: worth knowing, and no accusation.
  if (verdict.earns === false && verdict.program !== null) {
    return { ...place, kind: 'platform-ad', strength: 'hint', rule: `program:${verdict.program}` };
  }
  // The publisher's own word that a link is paid for; believed only where the link may well pay.
  if (verdict.earns === null && link.rel.split(' ').includes('sponsored')) {
    return { ...place, strength: 'likely', rule: 'link:rel-sponsored' };
  }
  return null;
}

/**
 * What the platform itself says. A shop label shows that something can be bought, not that the author is paid.
 */
function labelFinding(label: Reading['labels'][number]): Finding {
  const finding: Finding = {
    kind: RELATION_OF_LABEL[label.meaning],
    strength: label.meaning === 'shop' ? 'hint' : 'certain',
    rule: `label:${label.meaning}`,
    source: 'label',
    start: null,
    end: null,
    text: label.text,
  };
  return EARNING.has(finding.kind) && label.meaning !== 'shop' ? { ...finding, clear: true } : finding;
}
