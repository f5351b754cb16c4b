import { type Address, readAddress } from './link-address';
import { type Destination, destinationIn } from './link-destination';
import { entriesOf, matchesOf, type RuleMatch } from './link-match';
import { LinkParts } from './link-query';
import type { HostEntry, RuleIndex } from './link-rules';

/** Redirects inside redirects are followed this far (TikTok → Instagram → Facebook → YouTube → shop is 4). */
const HOPS = 5;

/** One address on the way, as far as it can be followed without a request. */
export interface Hop {
  readonly parts: LinkParts;
  readonly matches: readonly RuleMatch[];
  /** It leads away from itself, whether or not it says where to. */
  readonly leadsAway: boolean;
  readonly next: Destination | null;
}

/** The hop whose rule speaks for the link: the outermost that earns, else the outermost with a hint. */
export function speaker(hops: readonly Hop[]): Hop | undefined {
  return (
    hops.find(({ matches }) => matches[0] !== undefined && earns(matches[0])) ??
    hops.find((hop) => hop.matches[0])
  );
}

/** Whether a rule that holds is enough to say that somebody earns. */
export function earns(match: RuleMatch): boolean {
  return match.by.rule.strength !== 'hint';
}

/**
 * The addresses that a link leads through, as far as they can be read from the link alone, itself first.
 * @param first the link, looked at
 */
export function follow(first: Hop, index: RuleIndex): Hop[] {
  const hops = [first];
  for (let hop = first; hop.next !== null && !wasFollowed(hops, hop.next.href); ) {
    const address = readAddress(hop.next.href);
    if (typeof address === 'string') break;
    hop = look(address, entriesOf(address.host, index), index, hops.length < HOPS);
    hops.push(hop);
  }
  return hops;
}

/** Whether an address is the first one, or one that a hop before the last led to. */
function wasFollowed(hops: readonly Hop[], href: string): boolean {
  return (
    hops[0]?.parts.address.href === href ||
    hops.some(({ next }, at) => at < hops.length - 1 && next?.href === href)
  );
}

/**
 * What the rules say of one address.
 * @param entries what is known of its host; see `entriesOf`
 * @param further false at the end of the patience: where it leads is not asked
 */
export function look(address: Address, entries: readonly HostEntry[], index: RuleIndex, further = true): Hop {
  const parts = new LinkParts(address, index.asked);
  const matches = matchesOf(parts, entries, index);
  const next = further ? destinationOf(parts, matches, entries) : null;
  const leadsAway = next !== null || (matches.length > 0 && matches.some(({ by }) => by.away));
  return { parts, matches, leadsAway, next };
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
