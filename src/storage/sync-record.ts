import * as v from 'valibot';
import { DEFAULTS } from '../settings/defaults';
import { parseSettings } from '../settings/schema';
import type { Settings } from '../settings/settings';
import type { Instant } from '../shared/clock';
import { STAMP } from '../wishlist/schema';
import { ROOM } from './sync';
import type { StampedParts } from './sync-settings';

/** Whether this machine syncs, and what it needs for the next exchange. */
export interface SyncRecord {
  readonly on: boolean;
  /** Off again, with what it put into the synced storage still there. */
  readonly left: boolean;
  /** As of the last exchange; null before the first. */
  readonly last: { readonly parts: StampedParts; readonly seen: Settings } | null;
}

/** How the last exchange went. */
export interface SyncStatus {
  /** When something was exchanged last; null before that. */
  readonly at: Instant | null;
  /** How many of the waiting wishes are in the synced storage. */
  readonly synced: number;
  readonly waiting: number;
  /** `full`: the browser let nothing more be written; `newer-version`: a later Unswayed has written there. */
  readonly problem: 'full' | 'unavailable' | 'newer-version' | null;
  /** Exchanges that went wrong, one after the other. */
  readonly failures: number;
  /** When to try again after a failure; null when all is well. */
  readonly retryAt: Instant | null;
  /** When the synced storage was last written to, for the browsers' limits. */
  readonly wroteAt: Instant;
  /** The bytes that may be used there: less when the browser said that it was full before we thought so. */
  readonly room: number;
}

export const NO_STATUS: SyncStatus = {
  at: null,
  synced: 0,
  waiting: 0,
  problem: null,
  failures: 0,
  retryAt: null,
  wroteAt: 0,
  room: ROOM,
};

const OFF: SyncRecord = { on: false, left: false, last: null };

const RECORD = v.object({
  on: v.boolean(),
  left: v.boolean(),
  last: v.nullable(
    v.object({ parts: v.array(v.strictTuple([v.string(), v.unknown(), STAMP])), seen: v.unknown() }),
  ),
});

/** Whether this machine syncs; off when that can't be read. */
export function parseSync(record: unknown): SyncRecord {
  const parsed = v.safeParse(RECORD, record);
  if (!parsed.success) return OFF;
  const { on, left, last } = parsed.output;
  if (last === null) return { on, left, last };
  const seen = parseSettings(last.seen);
  const parts = new Map(last.parts.map(([part, value, at]) => [part, { value, at }]));
  return { on, left, last: { parts, seen: seen.ok ? seen.value.settings : DEFAULTS } };
}

/** The form that `parseSync` reads. */
export function syncRecord({ on, left, last }: SyncRecord): unknown {
  const parts = last && [...last.parts].map(([part, { value, at }]) => [part, value, at]);
  return { on, left, last: last && { parts, seen: last.seen } };
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const STATUS = v.strictObject({
  at: v.nullable(v.number()),
  synced: count,
  waiting: count,
  problem: v.nullable(v.picklist(['full', 'unavailable', 'newer-version'])),
  failures: count,
  retryAt: v.nullable(v.number()),
  wroteAt: v.number(),
  room: count,
}) satisfies v.GenericSchema<unknown, SyncStatus>;

/** How the last exchange went; nothing happened yet when that can't be read. */
export function parseSyncStatus(record: unknown): SyncStatus {
  const parsed = v.safeParse(STATUS, record);
  return parsed.success ? parsed.output : NO_STATUS;
}
