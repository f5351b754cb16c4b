import { type Address, LONGEST_LINK } from './link-address';
import { callsForRules, entriesIn, hasTellingPiece, hidesLetters, isTellingHost } from './link-match';
import { endOfParameter, hasSemicolon } from './link-query';
import { bitOf, CALLS, type HostEntry, type RuleIndex, shapeOf } from './link-rules';

/** What a host says about the addresses under it. */
interface Origin {
  /** Scheme and host with the slash behind them, as they stand in an address; `''` where no slash follows. */
  readonly start: string;
  readonly host: string;
  readonly hostEnd: number;
  readonly index: RuleIndex | null;
  readonly entries: readonly HostEntry[];
  /** Only a parameter or a telling piece of the path can make an address of this host worth a look. */
  readonly refusable: boolean;
  /** `bitOf` the parameters that its rules ask for. */
  readonly names: number;
}

// The links of a page come in runs of one host.
let last: Origin = {
  start: '/',
  host: '',
  hostEnd: 0,
  index: null,
  entries: [],
  refusable: false,
  names: 0,
};

/** An address that every parser reads in the same way, and what is known of its host. */
export interface PlainSight {
  readonly address: Address;
  readonly entries: readonly HostEntry[];
}

/**
 * Refuses an address that no rule can hold for, and that stays as it is written: by its host and a few searches for
 * single characters, taking nothing out of it. Nine in ten links of a page end here.
 *
 * @returns true: refused, which is the answer that the full look would give. Null: it is not written in the way that
 *   every parser reads alike (credentials, ports, internationalised names, backslashes, dot segments, space around
 *   it). Else what to look at.
 */
export function refuseAtSight(href: string, index: RuleIndex): true | PlainSight | null {
  const known = last.index === index && beginsWith(href, last.start);
  const origin = known ? last : originOf(href, index);
  if (origin === null || href.length > LONGEST_LINK) return null;
  if (origin.start !== '') last = origin;
  const { host, entries, hostEnd: pathStart } = origin;
  const { length } = href;
  const final = href.charCodeAt(length - 1);
  if (final <= 32 || final >= 127 || href.indexOf('\\', pathStart) !== -1) return null;
  const hash = href.indexOf('#', pathStart);
  const queryEnd = hash === -1 ? length : hash;
  const question = href.indexOf('?', pathStart);
  const pathEnd = question === -1 || question > queryEnd ? queryEnd : question;
  const percent = href.indexOf('%', pathStart);
  const refused =
    origin.refusable &&
    (hash === -1 || href.indexOf('=', hash) === -1) &&
    !hasTellingPiece(href, pathStart, pathEnd) &&
    (percent === -1 || percent > pathEnd || !hidesLetters(href, percent, pathEnd)) &&
    (pathEnd === queryEnd || isPlainQuery(href, pathEnd + 1, queryEnd, percent, origin.names, index));
  if (refused) return true;
  return href.indexOf('/.', pathStart) === -1
    ? { address: { href, host, pathStart, pathEnd, queryEnd }, entries }
    : null;
}

/** As `startsWith`, which takes engines several times as long. */
function beginsWith(href: string, start: string): boolean {
  return href.slice(0, start.length) === start;
}

function originOf(href: string, index: RuleIndex): Origin | null {
  const start = beginsWith(href, 'https://') ? 8 : beginsWith(href, 'http://') ? 7 : -1;
  if (start === -1) return null;
  let end = start;
  let label = start;
  let capitals = false;
  for (; end < href.length; end += 1) {
    const code = href.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (code === 47 /* / */ || code === 63 /* ? */ || code === 35 /* # */) break;
    if (code >= 65 && code <= 90) capitals = true;
    else if (code === 46 /* . */) {
      // A final dot and empty labels are for the parser.
      if (end === label) return null;
      label = end + 1;
    } else if (code === 45 /* - */) {
      // `xn--`: the parser checks what it spells.
      if (href.charCodeAt(end + 1) === 45) return null;
    } else if (code < 48 || code > 57) return null;
  }
  // A last label that begins with a digit may make it a number.
  const first = href.charCodeAt(label);
  if (end === label || (first >= 48 && first <= 57)) return null;
  const text = capitals ? href.toLowerCase() : href;
  const entries = entriesIn(text, start, end, index);
  let refusable = !isTellingHost(text, start);
  let names = 0;
  for (const entry of entries) {
    refusable &&= entry.needsParameter;
    names |= entry.names;
  }
  const slash = href.charCodeAt(end) === 47;
  return {
    start: slash ? href.slice(0, end + 1) : '',
    host: text.slice(start, end),
    hostEnd: end,
    index,
    entries,
    refusable,
    names,
  };
}

/** No parameter that a rule of the host asks for, or that calls for a rule on any host. */
function isPlainQuery(
  href: string,
  from: number,
  queryEnd: number,
  percent: number,
  names: number,
  index: RuleIndex,
): boolean {
  const mixed = hasSemicolon(href, from);
  let encoded = percent;
  for (let start = from, end = from; start < queryEnd; start = end + 1) {
    end = endOfParameter(href, start, queryEnd, mixed);
    const equals = href.indexOf('=', start);
    const nameEnd = equals === -1 || equals > end ? end : equals;
    if (encoded !== -1 && encoded < start) encoded = href.indexOf('%', start);
    // An encoded name has to be decoded first.
    if (encoded !== -1 && encoded < nameEnd) return false;
    const shape = shapeOf(href, start, nameEnd);
    const asked = index.asked.shapes[shape] ?? 0;
    if (asked === 0) continue;
    if ((names & bitOf(shape)) !== 0) return false;
    if ((asked & CALLS) !== 0 && callsForRules(href, start, nameEnd, end, index)) return false;
  }
  return true;
}
