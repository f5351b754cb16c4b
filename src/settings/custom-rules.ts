import { type CustomRule, type OwnRule, RULE_KINDS, type RuleKind } from '../detect/custom-rules';
import { isSmallWord } from '../detect/small-words';
import { failure, type Result, success } from '../shared/result';
import { publicSuffixOf } from './public-suffix';
import { registeredPart, siteOf } from './site';

/** More rules than this are nobody's own any more; each also costs every page a little. */
export const MOST_RULES = 500;

/** The longest `what` of each kind, in UTF-16 units. A host name is never longer than 253 (RFC 1035). */
export const LONGEST: Readonly<Record<RuleKind, number>> = {
  host: 253,
  parameter: 64,
  phrase: 120,
  'not-creator': 100,
  'not-site': 253,
  'not-rule': 120,
  'not-host': 253,
  'not-phrase': 120,
};

/** Fewer letters stand in too many texts; of scripts that write a word in one or two signs, two are enough. */
export const LEAST_LETTERS = 3;
const LEAST_SIGNS = 2;

/** Why a rule is refused. */
export type RuleProblem =
  | 'not-a-rule'
  | 'unknown-kind'
  | 'unknown-field'
  | 'not-text'
  | 'empty'
  | 'too-long'
  /** A control character; `position` says where. */
  | 'not-plain'
  | 'not-a-host'
  /** `com`, `co.uk`, `github.io`: everybody's, not one shop's. */
  | 'public-suffix'
  /** A sign that can't be in a parameter's name; `position` says where. */
  | 'not-a-name'
  /** A parameter that links of all sorts have; with a host it is fine. */
  | 'too-common'
  | 'too-few-letters'
  | 'only-small-words'
  | 'not-a-rule-id'
  /** A place where none can be given. */
  | 'no-place';

/** A refused rule: why, in which field, and at which UTF-16 offset of what stands there, trimmed. */
export interface RuleRefusal {
  readonly problem: RuleProblem;
  readonly field: keyof OwnRule | null;
  readonly position: number | null;
}

const WITH_PLACE: ReadonlySet<RuleKind> = new Set<RuleKind>([
  'parameter',
  'not-creator',
  'not-rule',
  'not-host',
  'not-phrase',
]);

/** Whether a rule of the kind may say where it holds. */
export function takesPlace(kind: RuleKind): boolean {
  return WITH_PLACE.has(kind);
}

/** Words that stand in half of all posts; a phrase wants one that is not among them. */
const EVERYDAY = new Set(
  (
    'all but can get got has had one two out see who now day new will from what when where they them their she her ' +
    'his our been were there would could about which into more than then some only also very just like make made ' +
    'know time good best love want need here how why yes too any did does off use used way been back over http https www com'
  ).split(' '),
);

/** Names that pages use for their own ends; on every host they would mark half the web. */
const COMMON_NAMES = new Set(
  (
    'id ids uid pid sid cid key k q s p t v w h x y z a b c d e f g i l m n o r u page pg lang hl locale url u link ' +
    'query search sort order filter view tab type cat category name title size color colour date time ts year ' +
    'month day lat lng lon format width height ver version session token code state mode action do start end ' +
    'from to limit offset utm_source utm_medium utm_campaign utm_term utm_content fbclid gclid'
  ).split(' '),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u;
const NOT_IN_NAME = /[\s&=#?/\\%+<>"']/;
/** The families of rules there are, and an id of their own; see `Finding.rule`. */
const RULE_ID = /^[a-z][a-z-]{1,19}:[^\s]{1,100}$/;

const refused = (
  problem: RuleProblem,
  field: RuleRefusal['field'],
  position: number | null = null,
): Result<never, RuleRefusal> => failure({ problem, field, position });

/**
 * Reads one rule in any form, and gives it in the form it is kept in: names of hosts in lower case without
 * `www.`, white space as single spaces. A rule that comes out goes in again unchanged.
 * Nothing is thrown, and nothing in a rule is ever a pattern.
 */
export function parseRule(given: unknown): Result<OwnRule, RuleRefusal> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refused('not-a-rule', null);
  if (Object.keys(given).some((name) => !['kind', 'what', 'at'].includes(name)))
    return refused('unknown-field', null);
  const { kind, what, at = null } = given as Readonly<Record<string, unknown>>;
  if (!isKind(kind)) return refused('unknown-kind', 'kind');
  if (typeof what !== 'string') return refused('not-text', 'what');
  if (at !== null && typeof at !== 'string') return refused('not-text', 'at');

  const place = at === null || at.trim() === '' ? success(null) : parsePlace(kind, at);
  if (!place.ok) return place;
  const read = parseWhat(kind, what, place.value);
  return read.ok ? success({ kind, what: read.value, at: place.value }) : read;
}

/** Reads rules one by one. The first that is bad refuses them all, with its index. */
export function parseRules(
  given: readonly unknown[],
): Result<readonly OwnRule[], RuleRefusal & { readonly index: number }> {
  const rules: OwnRule[] = [];
  for (const [index, one] of given.entries()) {
    const rule = parseRule(one);
    if (!rule.ok) return failure({ ...rule.problem, index });
    if (!rules.some((known) => isSameRule(known, rule.value))) rules.push(rule.value);
  }
  return success(rules);
}

/** Whether two rules say the same. */
export function isSameRule(one: OwnRule, other: OwnRule): boolean {
  return one.kind === other.kind && one.what === other.what && one.at === other.at;
}

/**
 * The rules that hold on the pages of a site: all but exceptions for other sites.
 *
 * @param site as `siteOf` gives it; null for a text that stands on no site
 */
export function rulesOn(rules: readonly CustomRule[], site: string | null): readonly CustomRule[] {
  return rules.filter(({ kind, what, at }) => {
    if (kind === 'not-site') return what === site;
    return !kind.startsWith('not-') || at === null || at === site;
  });
}

function isKind(kind: unknown): kind is RuleKind {
  return (RULE_KINDS as readonly unknown[]).includes(kind);
}

function parsePlace(kind: RuleKind, at: string): Result<string, RuleRefusal> {
  if (!takesPlace(kind)) return refused('no-place', 'at');
  return kind === 'parameter' ? parseShop(at, 'at') : parseSite(at, 'at');
}

function parseWhat(kind: RuleKind, what: string, at: string | null): Result<string, RuleRefusal> {
  switch (kind) {
    case 'host':
      return parseShop(what, 'what');
    case 'not-site':
      return parseSite(what, 'what');
    case 'not-host': {
      const url = parseAddress(what, 'what');
      return url.ok ? success(bareHost(url.value)) : url;
    }
    default:
      return parseWords(kind, what, at);
  }
}

/** A host that links of a shop or program have: not one that everybody shares, and none without a name. */
function parseShop(given: string, field: 'what' | 'at'): Result<string, RuleRefusal> {
  const url = parseAddress(given, field);
  if (!url.ok) return url;
  const host = bareHost(url.value);
  const registered = registeredPart(host);
  if (registered !== null) return success(host);
  const { suffix, listed } = publicSuffixOf(host);
  return refused(suffix === host && listed ? 'public-suffix' : 'not-a-host', field);
}

/** The site of a page, as levels are kept by. */
function parseSite(given: string, field: 'what' | 'at'): Result<string, RuleRefusal> {
  const url = parseAddress(given, field);
  const site = url.ok ? siteOf(url.value.href) : null;
  if (!url.ok) return url;
  return site === null ? refused('not-a-host', field) : success(site);
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/\.$/, '').replace(/^(?:www\.){1,60}(?=[^.]+\.)/, '');
}

/** A host with nothing around it, or a whole web address that was pasted. */
function parseAddress(given: string, field: 'what' | 'at'): Result<URL, RuleRefusal> {
  const text = given.trim();
  if (text === '') return refused('empty', field);
  // The address of a page may be long; only its host is kept.
  if (text.length > 2000) return refused('too-long', field);
  const control = text.search(CONTROL);
  if (control !== -1) return refused('not-plain', field, control);
  const address = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return refused('not-a-host', field);
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused('not-a-host', field);
  // A mail address is no site.
  if (url.username !== '' || url.password !== '') return refused('not-a-host', field);
  if (url.hostname.length > LONGEST.host) return refused('too-long', field);
  const isName =
    /^(?:[a-z\d_.-]{1,253}|\[[a-f\d:.]{2,45}\])$/.test(url.hostname) && /[a-z\d\]]/.test(url.hostname);
  return isName ? success(url) : refused('not-a-host', field);
}

function parseWords(kind: RuleKind, given: string, at: string | null): Result<string, RuleRefusal> {
  if (given.length > 8 * LONGEST[kind]) return refused('too-long', 'what');
  const text = given.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (text === '') return refused('empty', 'what');
  if (text.length > LONGEST[kind]) return refused('too-long', 'what');
  const control = text.search(CONTROL);
  if (control !== -1) return refused('not-plain', 'what', control);
  switch (kind) {
    case 'parameter': {
      const position = text.search(NOT_IN_NAME);
      if (position !== -1) return refused('not-a-name', 'what', position);
      if (at === null && COMMON_NAMES.has(text.toLowerCase())) return refused('too-common', 'what');
      return success(text);
    }
    case 'phrase':
      return parsePhrase(text);
    case 'not-rule':
      return RULE_ID.test(text) ? success(text) : refused('not-a-rule-id', 'what');
    case 'not-phrase':
      // An exception only takes away, so two letters ("AD") are enough.
      return letters(text) >= 2 ? success(text) : refused('too-few-letters', 'what');
    default:
      return success(text);
  }
}

function parsePhrase(text: string): Result<string, RuleRefusal> {
  const signs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  if (letters(text) < LEAST_LETTERS && signs < LEAST_SIGNS) return refused('too-few-letters', 'what');
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{1,120}/gu) ?? [];
  return words.every((word) => isSmallWord(word) || EVERYDAY.has(word))
    ? refused('only-small-words', 'what')
    : success(text);
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
