import type { LinkVerdict } from './link';
import { type Address, readAddress } from './link-address';
import { type Destination, destinationIn } from './link-destination';
import { callsForALook, entriesOf, matchesOf, type RuleMatch } from './link-match';
import { LinkParts, withoutParameters } from './link-query';
import { type HostEntry, RULES, type RuleIndex } from './link-rules';

/** Redirects inside redirects are followed this far (TikTok → Instagram → Facebook → YouTube → shop is 4). */
const HOPS = 5;

/** One address on the way, as far as it can be followed without a request. */
interface Hop {
  readonly parts: LinkParts;
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
  if (typeof address === 'string') return plain(null, address);
  const entries = entriesOf(address.host, index);
  if (entries.length === 0 && !callsForALook(address, index)) return plain(address.href, null);
  const hops = follow(address, entries, index);
  const first = hops[0];
  const last = hops[hops.length - 1];
  const spoken = speaker(hops)?.matches[0];
  const destination =
    last === undefined || (last === first && last.leadsAway) ? null : last.parts.address.href;
  const strength = spoken?.by.rule.strength ?? null;
  return {
    earns: strength === 'hint' ? null : strength !== null,
    strength,
    program: spoken?.by.program.id ?? null,
    payee: spoken?.payee ?? null,
    destination,
    clean: destination === null || last === undefined ? null : clean(last),
    error: null,
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
  const hops = follow(address, entriesOf(address.host, index), index);
  const hop = speaker(hops);
  const match = hop?.matches[0];
  if (hop === undefined || match === undefined) return null;
  const outer = hops[0]?.next;
  const inside =
    hop === hops[0] ? evidenceOf(hop.parts, match) : outer ? [[outer.start, outer.end] as const] : [];
  const offset = offsetOf(href, address);
  const ranges = inside
    .map(([start, end]): [number, number] => [start + offset, end + offset])
    .filter(([start, end]) => start >= 0 && end <= href.length && start < end);
  const { id, name, operator } = match.by.program;
  return {
    program: id,
    name,
    operator,
    payee: match.payee,
    ranges: ranges.length > 0 ? ranges : [[0, href.length]],
  };
}

function plain(href: string | null, error: LinkVerdict['error']): LinkVerdict {
  return { earns: false, strength: null, program: null, payee: null, destination: href, clean: href, error };
}

/** The hop whose rule speaks for the link: the outermost that earns, else the outermost with a hint. */
function speaker(hops: readonly Hop[]): Hop | undefined {
  return (
    hops.find(({ matches }) => matches[0] !== undefined && earns(matches[0])) ??
    hops.find((hop) => hop.matches[0])
  );
}

function earns(match: RuleMatch): boolean {
  return match.by.rule.strength !== 'hint';
}

function follow(start: Address, known: readonly HostEntry[], index: RuleIndex): Hop[] {
  const first = look(start, known, index, true);
  const hops = [first];
  const visited = new Set([start.href]);
  for (let hop = first; hop.next !== null && !visited.has(hop.next.href); ) {
    visited.add(hop.next.href);
    const address = readAddress(hop.next.href);
    if (typeof address === 'string') break;
    hop = look(address, entriesOf(address.host, index), index, hops.length < HOPS);
    hops.push(hop);
  }
  return hops;
}

function look(address: Address, entries: readonly HostEntry[], index: RuleIndex, further: boolean): Hop {
  const parts = new LinkParts(address);
  const matches = matchesOf(parts, entries, index);
  const next = further ? destinationOf(parts, matches, entries) : null;
  return { parts, matches, leadsAway: next !== null || matches.some(({ by }) => by.away), next };
}

function destinationOf(
  parts: LinkParts,
  matches: readonly RuleMatch[],
  entries: readonly HostEntry[],
): Destination | null {
  for (const { by } of matches) {
    const found = by.rule.to === undefined ? null : destinationIn(parts, by.rule.to);
    if (found !== null) return found;
  }
  for (const { redirects } of entries) {
    for (const { path, to } of redirects) {
      const found = path?.test(parts.path) === false ? null : destinationIn(parts, to);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * The address of the last hop without the identifiers that rules matched, or null when one of them stands
 * where nothing can be left out. Leaving parts out lets no new rule hold, so it need not be looked at again.
 */
function clean({ parts, matches }: Hop): string | null {
  const { address } = parts;
  if (matches.length === 0) return address.href;
  const names = matches.flatMap((match) => match.names);
  let cut: string | undefined;
  let fragment = false;
  for (const match of matches) {
    const inPath = match.path?.groups?.['cut'];
    if (inPath !== undefined) cut = inPath;
    if (match.by.rule.fragment !== undefined) fragment = true;
    const removable = match.names.length > 0 || inPath !== undefined || match.by.rule.fragment !== undefined;
    if (earns(match) && (match.by.away || !removable)) return null;
  }
  const bare = withoutParameters(parts, names);
  const whole = fragment ? bare.replace(/#.*$/s, '') : bare;
  return cut === undefined ? whole : withoutCut(whole, address, cut);
}

/** The address without a part of its path; null when that part is written in another way than it was read. */
function withoutCut(href: string, address: Address, cut: string): string | null {
  const at = href.indexOf(cut, address.pathStart);
  return at === -1 || at + cut.length > address.pathEnd
    ? null
    : href.slice(0, at) + href.slice(at + cut.length);
}

/** Where the evidence of a rule stands in its address. */
function evidenceOf({ address, parameters }: LinkParts, match: RuleMatch): [number, number][] {
  const ranges: [number, number][] = [];
  const named = new Set([...match.names, ...(match.by.rule.payee ?? [])]);
  for (const parameter of parameters) {
    if (named.has(parameter.name) && parameter.end > parameter.start)
      ranges.push([parameter.start, parameter.end]);
  }
  if (match.by.rule.fragment !== undefined) ranges.push([address.queryEnd, address.href.length]);
  if (match.path !== null && match.path[0] !== '') {
    const at = address.href.indexOf(match.path[0], address.pathStart);
    ranges.unshift(at === -1 ? [address.pathStart, address.pathEnd] : [at, at + match.path[0].length]);
  }
  if (ranges.length === 0 || match.by.rule.params === undefined) {
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
