import type { Redirect } from '../rules/redirects';
import type { LinkVerdict } from './link';
import { type Address, readAddress } from './link-address';
import { type Destination, destinationIn } from './link-destination';
import { entriesOf, matchesOf, type RuleMatch } from './link-match';
import { parametersOf, pathOf, withoutParameters } from './link-query';
import { type HostEntry, RULES, type RuleIndex } from './link-rules';

/** Redirects inside redirects are followed this far (TikTok → Instagram → Facebook → YouTube → shop is 4). */
const HOPS = 5;

/** One address on the way, as far as it can be followed without a request. */
interface Hop {
  readonly address: Address;
  readonly matches: readonly RuleMatch[];
  /** It leads away from itself, whether or not it says where to. */
  readonly leadsAway: boolean;
  readonly next: Destination | null;
}

/**
 * Says from a link alone, without a request, whether somebody is paid when it is followed.
 *
 * Program, payee and strength are those of the outermost hop that earns; the destination is the
 * innermost address known; the clean link is the destination without the matched identifiers, every
 * other byte as it was, and null when it would still earn.
 * Never throws: what is no web address is told in `error`.
 */
export function inspectLink(href: string, index: RuleIndex = RULES): LinkVerdict {
  const address = readAddress(href);
  if (typeof address === 'string') return { ...NOTHING, error: address };
  const hops = follow(address, index);
  const last = hops.at(-1)?.address.href ?? address.href;
  const earning = hops.find((hop) => earns(hop)) ?? hops.find((hop) => hop.matches.length > 0);
  const spoken = earning?.matches[0];
  const destination = hops.length === 1 && hops[0]?.leadsAway ? null : last;
  const finding = {
    destination,
    clean: destination === null ? null : clean(hops.at(-1), index),
    error: null,
  };
  if (spoken === undefined) return { ...NOTHING, ...finding };
  return {
    ...finding,
    earns: spoken.rule.strength === 'hint' ? null : true,
    strength: spoken.rule.strength,
    program: spoken.program.id,
    payee: spoken.payee,
  };
}

/**
 * The address to open instead of this link: the innermost one known, without the identifiers of who
 * would be paid. Null when there is none, because the link is broken, leads somewhere unknown or names
 * who is paid in a part that can't be left out.
 */
export function cleanLink(href: string): string | null {
  return inspectLink(href).clean;
}

/** What a link shows of who is paid, for the card. */
export interface LinkExplanation {
  /** Id of the program, the key of its rule. */
  readonly program: string;
  /** The program's name as people know it. */
  readonly name: string;
  readonly operator: string;
  readonly payee: string | null;
  /** UTF-16 ranges in the given `href` that are the evidence, half-open, sorted, never empty. */
  readonly ranges: readonly (readonly [number, number])[];
}

/**
 * Says which part of the link gives it away, so that the card can show it.
 * Null for a link that no rule holds for, and for what is no web address.
 */
export function explainLink(href: string, index: RuleIndex = RULES): LinkExplanation | null {
  const address = readAddress(href);
  if (typeof address === 'string') return null;
  const hops = follow(address, index);
  const at = hops.findIndex((hop) => earns(hop));
  const number = at === -1 ? hops.findIndex((hop) => hop.matches.length > 0) : at;
  const match = hops[number]?.matches[0];
  if (match === undefined) return null;
  const outer = hops[0];
  const inside =
    number === 0 ? evidenceOf(address, match) : outer?.next ? [[outer.next.start, outer.next.end]] : [];
  const offset = offsetOf(href, address);
  const ranges = (inside as [number, number][])
    .map(([start, end]): [number, number] => [start + offset, end + offset])
    .filter(([start, end]) => start >= 0 && end <= href.length && start < end);
  const { id, name, operator } = match.program;
  return {
    program: id,
    name,
    operator,
    payee: match.payee,
    ranges: ranges.length > 0 ? ranges : [[0, href.length]],
  };
}

const NOTHING: LinkVerdict = {
  earns: false,
  strength: null,
  program: null,
  payee: null,
  destination: null,
  clean: null,
  error: null,
};

function earns(hop: Hop): boolean {
  const strength = hop.matches[0]?.rule.strength;
  return strength !== undefined && strength !== 'hint';
}

function follow(start: Address, index: RuleIndex): Hop[] {
  const hops: Hop[] = [];
  const visited = new Set<string>();
  for (let address: Address | null = start; address !== null; ) {
    visited.add(address.href);
    const hop = look(address, index, hops.length < HOPS);
    hops.push(hop);
    const next = hop.next === null || visited.has(hop.next.href) ? null : readAddress(hop.next.href);
    address = next === null || typeof next === 'string' ? null : next;
  }
  return hops;
}

function look(address: Address, index: RuleIndex, further: boolean): Hop {
  const entries = entriesOf(address.host, index);
  const matches = matchesOf(address, entries, index);
  const away = matches.filter(({ rule }) => rule.redirects === true || rule.to !== undefined);
  const redirects = redirectsAt(address, entries);
  const next = further ? firstDestination(address, [...away.map(({ rule }) => rule), ...redirects]) : null;
  return { address, matches, leadsAway: away.length > 0 || next !== null, next };
}

function redirectsAt(address: Address, entries: readonly HostEntry[]): Redirect[] {
  return entries
    .flatMap((entry) => entry.redirects)
    .filter((redirect) => redirect.path === undefined || redirect.path.test(pathOf(address)));
}

function firstDestination(
  address: Address,
  places: readonly { readonly to?: readonly string[] }[],
): Destination | null {
  for (const { to } of places) {
    const found = to === undefined ? null : destinationIn(address, to);
    if (found !== null && typeof readAddress(found.href) !== 'string') return found;
  }
  return null;
}

function clean(hop: Hop | undefined, index: RuleIndex): string | null {
  if (hop === undefined) return null;
  const { address, matches } = hop;
  if (matches.length === 0) return address.href;
  const cut = withoutPathCut(address, matches);
  const names = new Set(matches.flatMap((match) => match.names));
  let href = cut === null ? address.href : cut;
  const read = readAddress(href);
  if (typeof read === 'string') return null;
  href = withoutParameters(read, names);
  if (matches.some(({ rule }) => rule.fragment !== undefined)) href = href.replace(/#.*$/s, '');
  const again = readAddress(href);
  if (typeof again === 'string') return null;
  const left = matchesOf(again, entriesOf(again.host, index), index);
  return left.some(({ rule }) => rule.strength !== 'hint') ? null : href;
}

/** The address without what a path rule marks as `cut`; null when no rule marks anything. */
function withoutPathCut(address: Address, matches: readonly RuleMatch[]): string | null {
  for (const { path } of matches) {
    const cut = path?.groups?.['cut'];
    if (cut === undefined) continue;
    const at = address.href.indexOf(cut, address.pathStart);
    if (at !== -1 && at + cut.length <= address.pathEnd) {
      return address.href.slice(0, at) + address.href.slice(at + cut.length);
    }
  }
  return null;
}

/** Where the evidence of a rule stands in its address. */
function evidenceOf(address: Address, match: RuleMatch): [number, number][] {
  const ranges: [number, number][] = [];
  const named = new Set([...match.names, ...(match.rule.payee ?? [])]);
  for (const parameter of parametersOf(address)) {
    if (named.has(parameter.name) && parameter.end > parameter.start)
      ranges.push([parameter.start, parameter.end]);
  }
  if (match.rule.fragment !== undefined) ranges.push([address.queryEnd, address.href.length]);
  if (match.path !== null && match.path[0] !== '') {
    const at = address.href.indexOf(match.path[0], address.pathStart);
    ranges.unshift(at === -1 ? [address.pathStart, address.pathEnd] : [at, at + match.path[0].length]);
  }
  if (ranges.length === 0 || match.rule.params === undefined) {
    const at = address.href.toLowerCase().indexOf(address.host);
    if (at !== -1) ranges.unshift([at, at + address.host.length]);
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** How far the given text is shifted against the address that was read from it. */
function offsetOf(text: string, address: Address): number {
  const at = text.indexOf(address.href);
  if (at !== -1) return at;
  // A scheme was put before the text: the address is longer than what was given.
  const trimmed = text.trim();
  return text.indexOf(trimmed) - (address.href.length - trimmed.length);
}
