import { readAddress } from './link-address';
import { earns, follow, type Hop, look } from './link-hops';
import { entriesOf } from './link-match';
import { ownRules, type RuleIndex } from './link-rules';

/** Through whom a link leads, as far as it says so itself. */
export interface MoneyPath {
  /** The programs and networks that count the visit, in the order of the way, as people know them. */
  readonly programs: readonly string[];
  /** The host of the shop, without `www.`; null when the link doesn't carry it. */
  readonly shop: string | null;
}

/** Longer ways are shortened to their last programs: those nearest the shop pay. */
const PROGRAMS_SHOWN = 3;

/**
 * The way of a link from the one who shares it to the shop, read from the link alone. Null for what is no web address,
 * and where nothing on the way counts visits.
 */
export function moneyPathOf(href: string, index: RuleIndex = ownRules()): MoneyPath | null {
  const address = readAddress(href);
  if (typeof address === 'string') return null;
  const hops = follow(look(address, entriesOf(address.host, index), index), index);
  const programs = [...new Set(hops.flatMap(programOf))];
  if (programs.length === 0) return null;
  const last = hops.at(-1);
  const shop = last === undefined || last.leadsAway ? null : last.parts.address.host.replace(/^www\./, '');
  return { programs: programs.slice(-PROGRAMS_SHOWN), shop };
}

function programOf({ matches }: Hop): string[] {
  const name = matches.find(earns)?.by.program.name;
  return name === undefined ? [] : [name];
}
