import type { LinkRule, LinkStrength, Program } from '../rules/program';
import { PROGRAMS } from '../rules/programs/index';
import { REDIRECTS, type Redirect } from '../rules/redirects';

/** A rule where it can be found by the address it is asked about. */
export interface IndexedRule {
  readonly program: Program;
  readonly rule: LinkRule;
  /** Of two matching rules the higher one speaks: strength, then the longer host, then the program's order. */
  readonly rank: number;
}

/** What is known of one host. */
export interface HostEntry {
  readonly rules: readonly IndexedRule[];
  readonly redirects: readonly Redirect[];
}

/** All rules, so laid out that most links are refused by their host before anything of them is read. */
export interface RuleIndex {
  readonly byHost: ReadonlyMap<string, HostEntry>;
  /** Rules on any host, by the parameter that calls for a look. */
  readonly byParameter: ReadonlyMap<string, readonly IndexedRule[]>;
  readonly byPath: readonly IndexedRule[];
  readonly byFragment: readonly IndexedRule[];
}

const STRENGTH_RANK: Readonly<Record<LinkStrength, number>> = { certain: 3e6, likely: 2e6, hint: 1e6 };

/**
 * Lays out programs and redirects for looking up.
 * @throws when a rule on any host has nothing structural to be found by: a bug in the rule
 */
export function indexRules(programs: readonly Program[], redirects: readonly Redirect[]): RuleIndex {
  const byHost = new Map<string, { rules: IndexedRule[]; redirects: Redirect[] }>();
  const byParameter = new Map<string, IndexedRule[]>();
  const byPath: IndexedRule[] = [];
  const byFragment: IndexedRule[] = [];

  function entryOf(host: string) {
    const known = byHost.get(host);
    if (known !== undefined) return known;
    const entry = { rules: [], redirects: [] };
    byHost.set(host, entry);
    return entry;
  }

  programs.forEach((program, order) => {
    for (const rule of program.rules) {
      const base = STRENGTH_RANK[rule.strength] - order;
      if (rule.hosts !== undefined) {
        for (const host of rule.hosts) {
          entryOf(host).rules.push({ program, rule, rank: base + host.length * 1000 });
        }
        continue;
      }
      const indexed = { program, rule, rank: base };
      if (rule.params !== undefined) {
        // Where several are needed, any of them calls for a look once; the rest is the rule's business.
        for (const name of Object.keys(rule.params)) {
          byParameter.set(name, [...(byParameter.get(name) ?? []), indexed]);
        }
      } else if (rule.path !== undefined) byPath.push(indexed);
      else if (rule.fragment !== undefined) byFragment.push(indexed);
      else
        throw new Error(
          `A rule of ${program.id} matches every link: give it hosts, params, path or fragment.`,
        );
    }
  });
  for (const redirect of redirects) {
    for (const host of redirect.hosts) entryOf(host).redirects.push(redirect);
  }
  return { byHost, byParameter, byPath, byFragment };
}

/** The product's own rules. */
export const RULES: RuleIndex = indexRules(PROGRAMS, REDIRECTS);
