import type { LinkRule, LinkStrength, Program } from '../rules/program';
import { programs } from '../rules/programs/index';
import { REDIRECTS, type Redirect } from '../rules/redirects';

/** A rule laid out for matching. */
export interface IndexedRule {
  readonly program: Program;
  readonly rule: LinkRule;
  /** Of two matching rules the higher one speaks: strength, then the longer host, then the program's order. */
  readonly rank: number;
  readonly params: readonly (readonly [name: string, pattern: RegExp | true])[];
  /** `bitOf` each of them. */
  readonly names: number;
  readonly veto: readonly (readonly [name: string, pattern: RegExp])[];
  /** Following the link leads to another address. */
  readonly away: boolean;
  /** A host alone, which is no proof on its front page. */
  readonly bare: boolean;
}

/** A rule on any host, and what it wants of the parameter that calls for it. */
export interface Call {
  readonly rule: IndexedRule;
  readonly pattern: RegExp | true;
}

/** What is known of one host. */
export interface HostEntry {
  readonly rules: readonly IndexedRule[];
  readonly redirects: readonly Redirect[];
  /** Nothing of it can hold for an address without one of `names`. */
  readonly needsParameter: boolean;
  /** `bitOf` every parameter that it asks for. */
  readonly names: number;
}

/** The parameters that some rule asks for. */
export interface AskedNames {
  /** For `shapeOf` each of them: `ASKED_FOR`, and `CALLS` when it is in `byParameter`. */
  readonly shapes: Uint8Array;
  readonly byShape: ReadonlyMap<number, readonly string[]>;
}

/** A `HostEntry` that is still being filled. */
interface Draft {
  rules: IndexedRule[];
  redirects: Redirect[];
  needsParameter: boolean;
  names: number;
}

/** All rules, so laid out that most links are refused by their host before anything of them is read. */
export interface RuleIndex {
  readonly byHost: ReadonlyMap<string, HostEntry>;
  /** Rules on any host, by the parameter that calls for a look. */
  readonly byParameter: ReadonlyMap<string, readonly Call[]>;
  readonly asked: AskedNames;
  /** For `shapeOfHost` of every host in `byHost`: 1. */
  readonly hostShapes: Uint8Array;
  readonly byPath: readonly IndexedRule[];
  readonly byFragment: readonly IndexedRule[];
}

const STRENGTH_RANK: Readonly<Record<LinkStrength, number>> = { certain: 3e6, likely: 2e6, hint: 1e6 };

/** Marks of `AskedNames.shapes`. */
export const ASKED_FOR = 1;
export const CALLS = 2;

/** How many different shapes there are, of names and of hosts. */
export const SHAPES = 32_768;

/**
 * A small number for the name that stands at this place, the same in either case of letters. Names that share
 * it with none that is known are done with, without being taken out of the address.
 */
export function shapeOf(text: string, start: number, end: number): number {
  if (start === end) return 0;
  const first = text.charCodeAt(start) & 31;
  const second = end - start === 1 ? 0 : text.charCodeAt(start + 1) & 31;
  const last = text.charCodeAt(end - 1) & 31;
  return ((end - start) & 7) ^ (first << 3) ^ (last << 8) ^ (second << 10);
}

/** One bit for a shape: a few names together fit into a number, and others seldom share their bits. */
export function bitOf(shape: number): number {
  return 1 << ((shape ^ (shape >> 5)) & 31);
}

function bitsOf(names: readonly string[]): number {
  return names.reduce((all, name) => all | bitOf(shapeOf(name, 0, name.length)), 0);
}

/** The same for the host that stands at this place. */
export function shapeOfHost(text: string, start: number, end: number): number {
  const ends = text.charCodeAt(start) * 2039 + text.charCodeAt(end - 1);
  return (
    ((end - start) * 331 + ends + text.charCodeAt(start + 1) * 61 + text.charCodeAt(start + 2) * 7) &
    (SHAPES - 1)
  );
}

/**
 * Lays out programs and redirects for looking up.
 * @throws when a rule on any host has nothing structural to be found by: a bug in the rule
 */
export function indexRules(programs: readonly Program[], redirects: readonly Redirect[]): RuleIndex {
  const byHost = new Map<string, Draft>();
  const byParameter = new Map<string, readonly Call[]>();
  const shapes = new Uint8Array(SHAPES);
  const byShape = new Map<number, readonly string[]>();
  const hostShapes = new Uint8Array(SHAPES);
  const byPath: IndexedRule[] = [];
  const byFragment: IndexedRule[] = [];

  function entryOf(host: string) {
    const known = byHost.get(host);
    if (known !== undefined) return known;
    const entry: Draft = { rules: [], redirects: [], needsParameter: false, names: 0 };
    byHost.set(host, entry);
    hostShapes[shapeOfHost(host, 0, host.length)] = 1;
    return entry;
  }

  function mark(name: string, as: number) {
    const shape = shapeOf(name, 0, name.length);
    shapes[shape] = (shapes[shape] ?? 0) | as;
    const names = byShape.get(shape) ?? [];
    if (!names.includes(name)) byShape.set(shape, [...names, name]);
  }

  programs.forEach((program, order) => {
    for (const rule of program.rules) {
      for (const name of namesIn(rule)) mark(name, ASKED_FOR);
      const base = STRENGTH_RANK[rule.strength] - order;
      if (rule.hosts !== undefined) {
        for (const host of rule.hosts)
          entryOf(host).rules.push(layOut(program, rule, base + host.length * 1000));
        continue;
      }
      const indexed = layOut(program, rule, base);
      if (rule.params !== undefined) {
        for (const [name, pattern] of indexed.params) {
          byParameter.set(name, [...(byParameter.get(name) ?? []), { rule: indexed, pattern }]);
          mark(name, CALLS);
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
    for (const name of placesIn(redirect.to)) mark(name, ASKED_FOR);
    for (const host of redirect.hosts) entryOf(host).redirects.push(redirect);
  }
  for (const entry of byHost.values()) {
    entry.needsParameter =
      entry.rules.every(({ rule }) => rule.params !== undefined) &&
      entry.redirects.every(({ to }) => !to.includes('/'));
    const asked = [
      ...entry.rules.flatMap(({ rule }) => namesIn(rule)),
      ...entry.redirects.flatMap(({ to }) => placesIn(to)),
    ];
    entry.names = bitsOf(asked);
  }
  return { byHost, byParameter, asked: { shapes, byShape }, hostShapes, byPath, byFragment };
}

/** Every parameter that a rule may ask for. */
function namesIn({ params, veto, payee, to }: LinkRule): string[] {
  return [...Object.keys(params ?? {}), ...Object.keys(veto ?? {}), ...(payee ?? []), ...placesIn(to ?? [])];
}

function placesIn(to: readonly string[]): string[] {
  return to.filter((place) => place !== '/').map((place) => place.replace(/^64:/, ''));
}

function layOut(program: Program, rule: LinkRule, rank: number): IndexedRule {
  return {
    program,
    rule,
    rank,
    params: Object.entries(rule.params ?? {}),
    names: bitsOf(Object.keys(rule.params ?? {})),
    veto: Object.entries(rule.veto ?? {}),
    away: rule.redirects === true || rule.to !== undefined,
    bare: rule.params === undefined && rule.fragment === undefined && rule.host === undefined,
  };
}

let own: RuleIndex | null = null;

/** The product's own rules, laid out when the first link is looked at: many pages have none. */
export function ownRules(): RuleIndex {
  own ??= indexRules(programs(), REDIRECTS);
  return own;
}
