import { NOBODY_EARNS_AT } from '../rules/redirects';
import type { LinkParts, Parameter } from './link-query';
import {
  type Call,
  type HostEntry,
  type IndexedRule,
  type RuleIndex,
  SHAPES,
  shapeOf,
  shapeOfHost,
} from './link-rules';

/** A rule that holds for an address, and by what. */
export interface RuleMatch {
  readonly by: IndexedRule;
  readonly payee: string | null;
  /** The parameters that the rule matched, by name. */
  readonly names: readonly string[];
  readonly path: RegExpExecArray | null;
}

/** The pieces that rules on any host look for in a path. */
const TELLING_PIECES = [
  'c',
  'a',
  'ref',
  'refer',
  'referral',
  'referrals',
  'trck',
  'discount',
  'join',
  'invite',
];
/** By their lengths, as bits, and by `shapeOf`: 1. */
const PIECE_LENGTHS = TELLING_PIECES.reduce((all, { length }) => all | (1 << length), 0);
const PIECE_SHAPES = new Uint8Array(SHAPES);
for (const piece of TELLING_PIECES) PIECE_SHAPES[shapeOf(piece, 0, piece.length)] = 1;

/** Whether a path holds a piece that rules on any host look for, or anything from there on looks like a dot segment. */
export function hasTellingPiece(href: string, pathStart: number, pathEnd: number): boolean {
  for (let slash = pathStart, next = 0; slash !== -1; slash = next) {
    if (href.charCodeAt(slash + 1) === 46 /* . */) return true;
    next = href.indexOf('/', slash + 1);
    if (next !== -1 && next < pathEnd && isTellingPiece(href, slash + 1, next)) return true;
  }
  return false;
}

/** Whether percent-encoding may hide such a piece: `%2f` is a slash, and `%40` to `%7f` are letters. */
export function hidesLetters(href: string, from: number, end: number): boolean {
  for (let at = href.indexOf('%', from); at !== -1 && at < end; at = href.indexOf('%', at + 1)) {
    const first = href.charCodeAt(at + 1);
    if (first >= 52 && first <= 55) return true;
    if (first === 50 && (href.charCodeAt(at + 2) | 32) === 102) return true;
  }
  return false;
}

function isTellingPiece(href: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > 31 || ((PIECE_LENGTHS >>> length) & 1) === 0) return false;
  return PIECE_SHAPES[shapeOf(href, start, end)] === 1;
}

/** The beginnings of hosts that rules on any host look for. */
const TELLING_HOST = /(?:refer|referral|referrals|invite|affiliates?|aff|try|get|join|start)\./y;
/** The letters that they begin with, as bits from `a` on. */
const TELLING_LETTERS = [...'agijrst'].reduce((all, letter) => all | (1 << (letter.charCodeAt(0) - 97)), 0);

/** Whether rules on any host may hold for the host that begins at this place, whatever follows it. */
export function isTellingHost(text: string, start = 0): boolean {
  const first = text.charCodeAt(start) - 97;
  if (first < 0 || first > 25 || ((TELLING_LETTERS >>> first) & 1) === 0) return false;
  TELLING_HOST.lastIndex = start;
  return TELLING_HOST.test(text);
}

/** What is known of this host and of those above it, the longest first. Most hosts: nothing. */
export function entriesOf(host: string, index: RuleIndex): readonly HostEntry[] {
  return entriesIn(host, 0, host.length, index);
}

/** The same for the host that stands at this place of a text. */
export function entriesIn(text: string, start: number, end: number, index: RuleIndex): readonly HostEntry[] {
  let entries: HostEntry[] | null = null;
  for (
    let from = start, dot = text.indexOf('.', from);
    dot !== -1 && dot < end;
    dot = text.indexOf('.', from)
  ) {
    if (index.hostShapes[shapeOfHost(text, from, end)] === 1) {
      const entry = index.byHost.get(text.slice(from, end));
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

/** True when the parameter has a name, and may have a value, that a rule on any host asks for. */
export function callsForRules(
  href: string,
  start: number,
  nameEnd: number,
  end: number,
  index: RuleIndex,
): boolean {
  const rules = index.byParameter.get(href.slice(start, nameEnd).toLowerCase());
  if (rules === undefined) return false;
  const value = href.slice(Math.min(nameEnd + 1, end), end);
  // An encoded value has to be decoded first.
  return value.includes('%') || rules.some(({ pattern }) => holds(pattern, value));
}

/** Every rule that holds for the address, the one that speaks first. */
export function matchesOf(parts: LinkParts, entries: readonly HostEntry[], index: RuleIndex): RuleMatch[] {
  const matches: RuleMatch[] = [];
  for (const { rules } of entries) for (const rule of rules) add(matches, rule, parts);
  for (const rule of rulesOnAnyHost(parts, index)) add(matches, rule, parts);
  return matches.length > 1 ? matches.sort((a, b) => b.by.rank - a.by.rank) : matches;
}

/** The rules on any host that a part of the address calls for, each once. */
function rulesOnAnyHost({ address, parameters }: LinkParts, index: RuleIndex): readonly IndexedRule[] {
  let called: IndexedRule[] = NO_RULES;
  const { href, host, pathStart, pathEnd, queryEnd } = address;
  for (const parameter of parameters) {
    for (const { rule, pattern } of index.byParameter.get(parameter.name) ?? NO_CALLS) {
      if (!holds(pattern, parameter.value)) continue;
      if (called.length === 0) called = [rule];
      else if (!called.includes(rule)) called.push(rule);
    }
  }
  const telling = hasTellingPiece(href, pathStart, pathEnd) || hidesLetters(href, pathStart, pathEnd);
  if (telling || isTellingHost(host)) {
    called = [...called, ...index.byPath];
  }
  if (queryEnd < href.length && href.includes('=', queryEnd)) called = [...called, ...index.byFragment];
  return called.length === 0 || isUnder(host, NOBODY_EARNS_AT) ? NO_RULES : called;
}

const NO_RULES: IndexedRule[] = [];
const NO_CALLS: readonly Call[] = [];

function add(matches: RuleMatch[], by: IndexedRule, parts: LinkParts): void {
  const match = matchRule(by, parts);
  if (match !== null) matches.push(match);
}

function matchRule(by: IndexedRule, parts: LinkParts): RuleMatch | null {
  const { rule } = by;
  const { host } = parts.address;
  // The cheapest question first: most rules fail by their path or parameters.
  if (by.params.length > 0 && (parts.names & by.names) === 0) return null;
  if (by.bare && parts.path === '/' && !parts.hasQuery) return null;
  // A host's form is told by its first letters, mostly.
  const inHost = rule.host?.exec(host);
  if (inHost === null) return null;
  const inPath = rule.path?.exec(parts.path);
  if (inPath === null) return null;
  const names = by.params.length === 0 ? NO_NAMES : matchParameters(by, parts.parameters);
  if (by.params.length > 0 && names.length < (rule.need ?? 1)) return null;
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
