import { readAddress } from './link-address';
import { follow, look, speaker } from './link-hops';
import { entriesOf, type RuleMatch } from './link-match';
import type { LinkParts } from './link-query';
import { ownRules, type RuleIndex } from './link-rules';

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
export function explainLink(href: string, index: RuleIndex = ownRules()): LinkExplanation | null {
  const address = readAddress(href);
  if (typeof address === 'string') return null;
  const hops = follow(look(address, entriesOf(address.host, index), index), index);
  const hop = speaker(hops);
  const match = hop?.matches[0];
  if (hop === undefined || match === undefined) return null;
  const outer = hops[0]?.next;
  const inside =
    hop === hops[0] ? evidenceOf(hop.parts, match) : outer ? [[outer.start, outer.end] as const] : [];
  const given = href.trim();
  // A scheme may have been put before the text, and an odd address may have been rewritten: then the
  // whole text is the evidence.
  const shift = address.href.endsWith(given)
    ? href.indexOf(given) - address.href.length + given.length
    : null;
  const ranges =
    shift === null
      ? []
      : inside
          .map(([start, end]): [number, number] => [start + shift, end + shift])
          .filter(([start, end]) => start >= 0 && end <= href.length && start < end);
  const { id, name, operator = name } = match.by.program;
  return {
    program: id,
    name,
    operator,
    payee: match.payee,
    ranges: ranges.length > 0 ? ranges : [[0, href.length]],
  };
}

/** A UTF-16 range in a link, half-open. */
export type LinkPart = readonly [start: number, end: number];

/**
 * The one part of a link that tells most: of several the last, which is who is paid rather than where it leads
 * through. Null where it is the whole link, or nothing tells.
 */
export function tellingPart(href: string, index: RuleIndex = ownRules()): LinkPart | null {
  const last = explainLink(href, index)?.ranges.at(-1);
  return last === undefined || (last[0] === 0 && last[1] === href.length) ? null : last;
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
