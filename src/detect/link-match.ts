import { NOBODY_EARNS_AT } from '../rules/redirects';
import type { Address } from './link-address';
import type { LinkParts, Parameter } from './link-query';
import { CALLS, type HostEntry, type IndexedRule, type RuleIndex, shapeOf, shapeOfHost } from './link-rules';

/** A rule that holds for an address, and by what. */
export interface RuleMatch {
  readonly by: IndexedRule;
  readonly payee: string | null;
  /** The parameters that the rule matched, by name. */
  readonly names: readonly string[];
  readonly path: RegExpExecArray | null;
}

// The beginnings that rules on any host look for in a path, and what could hide one.
const TELLING_PATH =
  /\/(?:c|a|ref|refer|referral|referrals|trck|discount)\/|idevaffiliate|%(?:2f|[4-7][0-9a-f])/i;
/** The beginnings of hosts that rules on any host look for. */
const TELLING_HOST = /^(?:refer|referral|referrals|invite|affiliates?|aff)\./;

/** What is known of this host and of those above it, the longest first. Most hosts: nothing. */
export function entriesOf(host: string, index: RuleIndex): readonly HostEntry[] {
  if (host !== last.host || index !== last.index) last = { host, index, entries: lookUp(host, index) };
  return last.entries;
}

// The links of a page come in runs of one host.
let last: { host: string; index: RuleIndex | null; entries: readonly HostEntry[] } = {
  host: '',
  index: null,
  entries: [],
};

function lookUp(host: string, index: RuleIndex): readonly HostEntry[] {
  let entries: HostEntry[] | null = null;
  for (let from = 0, dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', from)) {
    if (index.hostShapes[shapeOfHost(host, from)] === 1) {
      const entry = index.byHost.get(host.slice(from));
      if (entry !== undefined) {
        if (entries === null) entries = [entry];
        else entries.push(entry);
      }
    }
    from = dot + 1;
  }
  return entries ?? NO_ENTRIES;
}

const NO_ENTRIES: readonly HostEntry[] = [];

/** What a look at an address could find: bits, several may be set. */
export const Worth = {
  /** A parameter may be one that a rule of some host asks for. */
  parameters: 1,
  /** A rule on any host may hold. */
  anyHost: 2,
} as const;

/** What could be found in an address, by a quick look that takes no part of it out. */
export function worthOf(address: Address, index: RuleIndex): number {
  const { href, pathStart, pathEnd, queryEnd } = address;
  let worth =
    (queryEnd < href.length && href.includes('=', queryEnd)) || TELLING_HOST.test(address.host)
      ? Worth.anyHost
      : 0;
  if (pathEnd - pathStart > 2 && TELLING_PATH.test(href.slice(pathStart, pathEnd))) worth |= Worth.anyHost;
  for (let start = pathEnd + 1; start < queryEnd; ) {
    let end = start;
    let nameEnd = -1;
    for (; end < queryEnd; end += 1) {
      const code = href.charCodeAt(end);
      if (code === 38 /* & */ || code === 59 /* ; */) break;
      if (nameEnd !== -1) continue;
      if (code === 61 /* = */) nameEnd = end;
      // An encoded name has to be decoded first.
      else if (code === 37 /* % */) return Worth.parameters | Worth.anyHost;
    }
    if (nameEnd === -1) nameEnd = end;
    const shape = index.nameShapes[shapeOf(href, start, nameEnd)] ?? 0;
    if (shape !== 0) worth |= Worth.parameters;
    if ((shape & CALLS) !== 0 && callsForRules(href, start, nameEnd, end, index)) worth |= Worth.anyHost;
    start = end + 1;
  }
  return worth;
}

/** True when the parameter has a name, and may have a value, that a rule on any host asks for. */
function callsForRules(href: string, start: number, nameEnd: number, end: number, index: RuleIndex): boolean {
  const name = href.slice(start, nameEnd).toLowerCase();
  const rules = index.byParameter.get(name);
  if (rules === undefined) return false;
  const value = href.slice(Math.min(nameEnd + 1, end), end);
  if (value.includes('%')) return true;
  for (const { params } of rules) {
    for (const [asked, pattern] of params) if (asked === name && holds(pattern, value)) return true;
  }
  return false;
}

/**
 * Whether an address can be refused by its host and a quick look: no rule or redirect of the host could hold,
 * and none on any host.
 */
export function isRefused(address: Address, entries: readonly HostEntry[], index: RuleIndex): boolean {
  const worth = worthOf(address, index);
  if ((worth & Worth.anyHost) !== 0) return false;
  if (entries.length === 0) return true;
  if ((worth & Worth.parameters) !== 0) return false;
  for (const { needsParameter } of entries) if (!needsParameter) return false;
  return true;
}

/** Every rule that holds for the address, the one that speaks first. */
export function matchesOf(parts: LinkParts, entries: readonly HostEntry[], index: RuleIndex): RuleMatch[] {
  const matches: RuleMatch[] = [];
  for (const entry of entries) {
    for (const rule of entry.rules) add(matches, rule, parts);
  }
  const { address } = parts;
  if ((worthOf(address, index) & Worth.anyHost) !== 0 && !isUnder(address.host, NOBODY_EARNS_AT)) {
    const tested = new Set<IndexedRule>();
    for (const { name } of parts.parameters) {
      for (const rule of index.byParameter.get(name) ?? []) {
        if (tested.has(rule)) continue;
        tested.add(rule);
        add(matches, rule, parts);
      }
    }
    if (
      TELLING_HOST.test(address.host) ||
      TELLING_PATH.test(address.href.slice(address.pathStart, address.pathEnd))
    ) {
      for (const rule of index.byPath) add(matches, rule, parts);
    }
    if (address.queryEnd < address.href.length) {
      for (const rule of index.byFragment) add(matches, rule, parts);
    }
  }
  return matches.length > 1 ? matches.sort((a, b) => b.by.rank - a.by.rank) : matches;
}

function add(matches: RuleMatch[], by: IndexedRule, parts: LinkParts): void {
  const match = matchRule(by, parts);
  if (match !== null) matches.push(match);
}

function matchRule(by: IndexedRule, parts: LinkParts): RuleMatch | null {
  const { rule } = by;
  const { host } = parts.address;
  // The cheapest question first: most rules fail by their path or parameters.
  if (by.params.length > 0 && !parts.hasQuery) return null;
  if (by.bare && parts.path === '/' && !parts.hasQuery) return null;
  const inPath = rule.path?.exec(parts.path);
  if (inPath === null) return null;
  const names = by.params.length === 0 ? NO_NAMES : matchParameters(by, parts.parameters);
  if (by.params.length > 0 && names.length < (rule.need ?? 1)) return null;
  const inHost = rule.host?.exec(host);
  if (inHost === null) return null;
  const inFragment = rule.fragment?.exec(parts.fragment);
  if (inFragment === null) return null;
  if (rule.except !== undefined && isUnder(host, rule.except)) return null;
  for (const [name, pattern] of by.veto) {
    if (parts.parameters.some((parameter) => parameter.name === name && pattern.test(parameter.value)))
      return null;
  }
  const payee =
    payeeIn(by, names, parts) ??
    inPath?.groups?.['payee'] ??
    inHost?.groups?.['payee'] ??
    inFragment?.groups?.['payee'];
  return { by, names, path: inPath ?? null, payee: payee ?? null };
}

/** Whether a host is one of these, or lies under one. */
function isUnder(host: string, hosts: readonly string[]): boolean {
  return hosts.some(
    (name) => host.endsWith(name) && (host.length === name.length || host.at(-name.length - 1) === '.'),
  );
}

const NO_NAMES: readonly string[] = [];

function matchParameters(by: IndexedRule, parameters: readonly Parameter[]): readonly string[] {
  const names: string[] = [];
  for (const [name, pattern] of by.params) {
    for (const parameter of parameters) {
      if (parameter.name === name && holds(pattern, parameter.value)) {
        names.push(name);
        break;
      }
    }
  }
  return names;
}

function holds(pattern: RegExp | true, value: string): boolean {
  return pattern === true ? value.trim() !== '' : pattern.test(value);
}

function payeeIn(by: IndexedRule, names: readonly string[], parts: LinkParts): string | null {
  if (!parts.hasQuery) return null;
  for (const name of by.rule.payee ?? names) {
    const pattern = by.rule.params?.[name] ?? true;
    let payee: string | null = null;
    for (const parameter of parts.parameters) {
      if (parameter.name !== name || parameter.value === '' || !holds(pattern, parameter.value)) continue;
      // Named twice, the answer may not depend on the order.
      const value =
        (pattern === true ? null : pattern.exec(parameter.value)?.groups?.['payee']) ?? parameter.value;
      if (payee === null || value < payee) payee = value;
    }
    if (payee !== null) return payee;
  }
  return null;
}
