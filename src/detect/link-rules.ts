import type { LinkRule, LinkStrength, Program } from '../rules/program';
import { PROGRAMS } from '../rules/programs/index';
import { REDIRECTS, type Redirect } from '../rules/redirects';

/** A rule laid out for matching. */
export interface IndexedRule {
  readonly program: Program;
  readonly rule: LinkRule;
  /** Of two matching rules the higher one speaks: strength, then the longer host, then the program's order. */
  readonly rank: number;
  readonly params: readonly (readonly [name: string, pattern: RegExp | true])[];
  readonly veto: readonly (readonly [name: string, pattern: RegExp])[];
  /** Following the link leads to another address. */
  readonly away: boolean;
  /** A host alone, which is no proof on its front page. */
  readonly bare: boolean;
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
  /** For `shapeOf` of every name in `byParameter`: 1. Most parameters are done with after this. */
  readonly shapes: Uint8Array;
  readonly byPath: readonly IndexedRule[];
  readonly byFragment: readonly IndexedRule[];
}

const STRENGTH_RANK: Readonly<Record<LinkStrength, number>> = { certain: 3e6, likely: 2e6, hint: 1e6 };

/** First letter (either case) and length of a name as one small number. */
export function shapeOf(first: number, length: number): number {
  return (Math.min(length, 31) << 5) | (first & 31);
}

/**
 * Lays out programs and redirects for looking up.
 * @throws when a rule on any host has nothing structural to be found by: a bug in the rule
 */
export function indexRules(programs: readonly Program[], redirects: readonly Redirect[]): RuleIndex {
  const byHost = new Map<string, { rules: IndexedRule[]; redirects: Redirect[] }>();
  const byParameter = new Map<string, IndexedRule[]>();
  const shapes = new Uint8Array(1024);
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
        for (const host of rule.hosts)
          entryOf(host).rules.push(layOut(program, rule, base + host.length * 1000));
        continue;
      }
      const indexed = layOut(program, rule, base);
      if (rule.params !== undefined) {
        for (const [name] of indexed.params) {
          byParameter.set(name, [...(byParameter.get(name) ?? []), indexed]);
          shapes[shapeOf(name.charCodeAt(0), name.length)] = 1;
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
  return { byHost, byParameter, shapes, byPath, byFragment };
}

function layOut(program: Program, rule: LinkRule, rank: number): IndexedRule {
  return {
    program,
    rule,
    rank,
    params: Object.entries(rule.params ?? {}),
    veto: Object.entries(rule.veto ?? {}),
    away: rule.redirects === true || rule.to !== undefined,
    bare: rule.params === undefined && rule.fragment === undefined && rule.host === undefined,
  };
}

/** The product's own rules. */
export const RULES: RuleIndex = indexRules(PROGRAMS, REDIRECTS);
