import * as v from 'valibot';
import type { Instant } from '../shared/clock';
import { checksum } from '../wishlist/item';
import { inOrder } from '../wishlist/kept';
import { asideKey, isAsideKey } from './keys';
import { kindOf, readRecord } from './kinds';
import type { SavedData } from './port';

/** A record that could not be read, out of the way of what can. */
export interface SetAside {
  /** Where it stood. */
  readonly key: string;
  readonly at: Instant;
  readonly record: unknown;
}

const SET_ASIDE = v.object({
  key: v.string(),
  at: v.number(),
  record: v.unknown(),
}) satisfies v.GenericSchema<unknown, SetAside>;

/** What was set aside, among everything stored, oldest first. */
export function readAside(saved: SavedData): readonly SetAside[] {
  return Object.entries(saved)
    .flatMap(([key, record]) => {
      const parsed = isAsideKey(key) ? v.safeParse(SET_ASIDE, record) : null;
      return parsed?.success ? [parsed.output] : [];
    })
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/**
 * What to write and to remove so that every record can be read: what can't be is kept under a key of its own, with
 * what can be saved of it left in its place. What was set aside once and can be read now, by a version that knows
 * more, goes back where it stood, unless something else stands there. Doing it again, or over after half of it,
 * changes nothing.
 */
export function planTidying(
  saved: SavedData,
  now: Instant,
): { readonly records: SavedData; readonly remove: readonly string[] } {
  const records: Record<string, unknown> = {};
  const remove: string[] = [];
  for (const [key, record] of Object.entries(saved)) {
    if (kindOf(key) === null) continue;
    const { value, damaged } = readRecord(key, record);
    if (!damaged) continue;
    const aside = asideKey(key, checksum(inOrder(record) ?? ''));
    if (saved[aside] === undefined) records[aside] = { key, at: now, record };
    if (value === undefined) remove.push(key);
    else records[key] = value;
  }
  for (const [aside, record] of Object.entries(saved)) {
    const parsed = isAsideKey(aside) ? v.safeParse(SET_ASIDE, record) : null;
    if (!parsed?.success || saved[parsed.output.key] !== undefined) continue;
    const { key } = parsed.output;
    const read = readRecord(key, parsed.output.record);
    if (read.damaged) continue;
    records[key] = read.value;
    remove.push(aside);
  }
  return { records, remove };
}
