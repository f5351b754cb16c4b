import type { LinkRule } from '../rules/program';
import type { Address } from './link-address';
import { fragmentOf, type Parameter, parametersOf, pathOf } from './link-query';
import type { HostEntry, IndexedRule, RuleIndex } from './link-rules';

/** A rule that holds for an address, and by what. */
export interface RuleMatch extends IndexedRule {
  readonly payee: string | null;
  /** The parameters that the rule matched, by name. */
  readonly names: readonly string[];
  readonly path: RegExpExecArray | null;
}

// The beginnings that rules on any host look for in a path; most paths are done with after this.
const TELLING_PATH = /\/(?:c|a|ref|trck|discount)\//;

/** What is known of this host and of those above it, the longest first. Most hosts: nothing. */
export function entriesOf(host: string, index: RuleIndex): HostEntry[] {
  const entries: HostEntry[] = [];
  for (let from = 0; from !== -1; ) {
    const entry = index.byHost.get(from === 0 ? host : host.slice(from));
    if (entry !== undefined) entries.push(entry);
    const dot = host.indexOf('.', from);
    from = dot === -1 ? -1 : dot + 1;
  }
  return entries;
}

/** Every rule that holds for the address, the one that speaks first. */
export function matchesOf(address: Address, entries: readonly HostEntry[], index: RuleIndex): RuleMatch[] {
  const { href, host, pathStart, pathEnd, queryEnd } = address;
  const hasQuery = pathEnd < queryEnd;
  const parameters = hasQuery ? parametersOf(address) : [];
  const candidates: IndexedRule[] = entries.flatMap((entry) => entry.rules);
  for (const { name } of parameters) {
    for (const candidate of index.byParameter.get(name) ?? []) {
      if (!candidates.includes(candidate)) candidates.push(candidate);
    }
  }
  const rawPath = href.slice(pathStart, pathEnd);
  if (rawPath.includes('%') || TELLING_PATH.test(rawPath)) candidates.push(...index.byPath);
  if (queryEnd < href.length) candidates.push(...index.byFragment);
  if (candidates.length === 0) return [];

  const path = pathOf(address);
  const matches: RuleMatch[] = [];
  for (const candidate of candidates) {
    const { rule } = candidate;
    if (rule.except?.some((name) => host === name || host.endsWith(`.${name}`))) continue;
    const match = matchRule(candidate, { host, path, hasQuery, parameters, address });
    if (match !== null) matches.push(match);
  }
  return matches.sort((a, b) => b.rank - a.rank);
}

interface Reading {
  readonly host: string;
  readonly path: string;
  readonly hasQuery: boolean;
  readonly parameters: readonly Parameter[];
  readonly address: Address;
}

function matchRule(candidate: IndexedRule, link: Reading): RuleMatch | null {
  const { rule } = candidate;
  const bare = rule.params === undefined && rule.fragment === undefined && rule.host === undefined;
  if (bare && link.path === '/' && !link.hasQuery) return null;
  const host = rule.host?.exec(link.host) ?? null;
  if (rule.host !== undefined && host === null) return null;
  const path = rule.path?.exec(link.path) ?? null;
  if (rule.path !== undefined && path === null) return null;
  const fragment = rule.fragment?.exec(fragmentOf(link.address)) ?? null;
  if (rule.fragment !== undefined && fragment === null) return null;
  const names = matchParameters(rule, link.parameters);
  if (rule.params !== undefined && names.length < (rule.need ?? 1)) return null;
  for (const [name, pattern] of Object.entries(rule.veto ?? {})) {
    if (link.parameters.some((parameter) => parameter.name === name && pattern.test(parameter.value)))
      return null;
  }
  const named = path?.groups?.['payee'] ?? host?.groups?.['payee'] ?? fragment?.groups?.['payee'];
  return { ...candidate, names, path, payee: payeeIn(rule, names, link.parameters) ?? named ?? null };
}

function matchParameters(rule: LinkRule, parameters: readonly Parameter[]): string[] {
  return Object.entries(rule.params ?? {})
    .filter(([name, pattern]) =>
      parameters.some((parameter) => parameter.name === name && holds(pattern, parameter)),
    )
    .map(([name]) => name);
}

function holds(pattern: RegExp | true, parameter: Parameter): boolean {
  return pattern === true ? parameter.value.trim() !== '' : pattern.test(parameter.value);
}

function payeeIn(rule: LinkRule, names: readonly string[], parameters: readonly Parameter[]): string | null {
  for (const name of rule.payee ?? names) {
    const pattern = rule.params?.[name] ?? true;
    const values = parameters
      .filter((parameter) => parameter.name === name && holds(pattern, parameter) && parameter.value !== '')
      .map((parameter) => parameter.value)
      // Named twice, the answer may not depend on the order.
      .sort();
    if (values[0] !== undefined) return values[0];
  }
  return null;
}
