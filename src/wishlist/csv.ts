import type { Instant } from '../shared/clock';
import { phaseOf } from './machine';
import type { Wish } from './wish';

/** One column: its name, and what stands in it. */
type Column = readonly [name: string, of: (wish: Wish, now: Instant) => string | number | null];

/**
 * The columns, in order. The names are the same in every language: a sheet that was made for one file fits the next.
 */
const COLUMNS: readonly Column[] = [
  ['title', ({ title }) => title],
  ['price', ({ price }) => price?.amount ?? null],
  ['currency', ({ price }) => price?.currency ?? null],
  ['state', (wish, now) => phaseOf(wish, now)],
  ['saved', ({ savedAt }) => moment(savedAt)],
  ['cools_until', ({ state }) => moment(state.coolsAt)],
  ['decided', ({ state }) => (state.name === 'cooling' ? null : moment(state.at))],
  ['early_because', ({ state }) => (state.name === 'bought' ? state.earlyBecause : null)],
  ['check_in', ({ state }) => (state.name === 'bought' ? (state.checkIn?.answer ?? null) : null)],
  ['note', ({ note }) => note],
  ['asked', ({ question }) => question ?? null],
  ['link', ({ url }) => url],
  ['platform', ({ provenance }) => provenance.platform],
  ['creator', ({ provenance }) => provenance.creator],
  ['found_at', ({ provenance }) => provenance.url],
  ['connection', ({ provenance }) => provenance.relations.join(' ')],
  ['disclosure', ({ provenance }) => provenance.disclosure],
  ['sheeps_clothing', ({ provenance }) => (provenance.sheepsClothing ? 'yes' : 'no')],
  ['program', ({ provenance }) => provenance.program],
  ['payee', ({ provenance }) => provenance.payee],
];

/**
 * The wishes as a table for a spreadsheet, oldest first: RFC 4180, in UTF-8.
 *
 * It begins with a byte order mark: without one, Excel takes UTF-8 for the machine's old code page and every ü for
 * two other signs. A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
 * Injection"): titles are words that strangers wrote.
 */
export function wishesToCsv(wishes: readonly Wish[], now: Instant): string {
  const oldestFirst = [...wishes].sort((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1));
  const rows = [
    COLUMNS.map(([name]) => name),
    ...oldestFirst.map((wish) => COLUMNS.map(([, of]) => cell(of(wish, now)))),
  ];
  return `\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // Also behind spaces, and in the wide forms that some spreadsheets read as the narrow ones.
  const text = /^[\s\0]*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** ISO 8601 in UTC, to the second; a moment beyond what a `Date` can hold says nothing. */
function moment(at: Instant): string | null {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
