import type { LinkVerdict } from './link';
import { type Address, readAddress } from './link-address';
import { earns, follow, type Hop, look, speaker } from './link-hops';
import { entriesOf } from './link-match';
import { withoutParameters } from './link-query';
import { refuseAtSight } from './link-refusal';
import { ownRules, type RuleIndex } from './link-rules';

export { explainLink, type LinkExplanation } from './link-explanation';

/**
 * Says from a link alone, without a request, whether somebody is paid when it is followed.
 *
 * Program, payee and strength are those of the outermost hop that earns; the destination is the
 * innermost address known; the clean link is the destination without the matched identifiers, every
 * other byte as it was, and null when it would still earn.
 * Never throws: what is no web address is told in `error`.
 */
export function inspectLink(href: string, index: RuleIndex = ownRules()): LinkVerdict {
  const sight = refuseAtSight(href, index);
  if (sight === true) return plain(href, null);
  return sight === null
    ? inspectInFull(href, index)
    : verdictOn(look(sight.address, sight.entries, index), index);
}

/** As `inspectLink`, which gives the same answers sooner: every part of the link is read. */
export function inspectInFull(href: string, index: RuleIndex = ownRules()): LinkVerdict {
  const address = readAddress(href);
  if (typeof address === 'string') return plain(null, address);
  return verdictOn(look(address, entriesOf(address.host, index), index), index);
}

function verdictOn(first: Hop, index: RuleIndex): LinkVerdict {
  if (first.matches.length === 0 && first.next === null) return plain(first.parts.address.href, null);
  const hops = follow(first, index);
  const last = hops[hops.length - 1] as Hop;
  const spoken = speaker(hops)?.matches[0];
  const destination = last === first && last.leadsAway ? null : last.parts.address.href;
  const strength = spoken?.by.rule.strength ?? null;
  const hinted = spoken?.by.program.advertising === true ? false : null;
  return {
    earns: strength === 'hint' ? hinted : strength !== null,
    strength,
    program: spoken?.by.program.id ?? null,
    payee: spoken?.payee ?? null,
    destination,
    clean: destination === null ? null : clean(last),
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

function plain(href: string | null, error: LinkVerdict['error']): LinkVerdict {
  return { earns: false, strength: null, program: null, payee: null, destination: href, clean: href, error };
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
