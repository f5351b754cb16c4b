import type { StoreProblem } from '../messages/protocol';
import { type Clock, HOUR, type Instant, MINUTE, type Milliseconds, SECOND } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import { erasedKey, SETTINGS, SYNC, SYNC_STATUS } from '../storage/keys';
import { type SavedData, type StoragePort, type StorageProblem, storageProblem } from '../storage/port';
import { type ItemRecord, WISHES_PER_ITEM } from '../storage/records';
import type { Store } from '../storage/store';
import { type Exchange, exchange } from '../storage/sync';
import { isSameItem } from '../storage/sync-pack';
import {
  NO_STATUS,
  parseSync,
  parseSyncStatus,
  type SyncRecord,
  type SyncStatus,
  syncRecord,
} from '../storage/sync-record';
import type { ItemKey } from '../wishlist/item';
import type { KeptWish } from '../wishlist/kept';
import type { Queue } from './queue';

/** Changes within this time go out together. A background that sleeps after half a minute still gets to it. */
const COLLECT: Milliseconds = 3 * SECOND;

/**
 * The least time between two writings. Each takes two calls at most: 12 a minute, 720 an hour. Chrome allows 120 and
 * 1800 (`MAX_WRITE_OPERATIONS_PER_MINUTE`, `…_PER_HOUR`).
 */
export const BETWEEN_WRITES: Milliseconds = 10 * SECOND;

/** How long to leave the synced storage alone after failures: doubled each time, up to an hour. */
const FIRST_PAUSE: Milliseconds = MINUTE;
const LONGEST_PAUSE: Milliseconds = HOUR;

/** How much of the room is left after the browser said that it was full: it may count in another way than we do. */
const FULL_AGAIN = 0.8;

/** What the service needs beside storage. */
export interface SyncSurroundings {
  readonly now: Clock;
  /** Does something later, if the background lives that long; every wake makes up for it. */
  readonly later: (task: () => void, after: Milliseconds) => void;
  /** Has the background woken at a moment, for another try; null when there is none to make. */
  readonly wakeAt: (moment: Instant | null) => Promise<void>;
  /** Something came from another machine. */
  readonly heard: (what: { readonly wishes: boolean; readonly settings: boolean }) => void;
  readonly report: (error: unknown) => void;
}

/** Syncs wishes and settings through the browser's own account. Nothing else waits for it, whatever goes wrong. */
export interface SyncService {
  turn(on: boolean): Promise<Result<null, StoreProblem>>;
  /** Removes the synced copy, once this machine no longer syncs. */
  clear(): Promise<Result<null, StoreProblem>>;
  /** Something has changed, here or there: there will be an exchange in a moment. */
  soon(): void;
  /** An exchange, when this machine syncs and it isn't too soon after a failure. Never fails. */
  now(): Promise<void>;
  /** Removes what this machine may have put into the synced storage, for erasing everything. */
  forget(): Promise<Result<null, 'full' | 'unavailable'>>;
}

/** A service between `store` and the synced storage; `queue` is shared with every other writer of the store. */
export function createSyncService(
  store: Store,
  area: StoragePort,
  queue: Queue,
  { now, later, wakeAt, heard, report }: SyncSurroundings,
): SyncService {
  let planned = false;
  let running: Promise<void> | null = null;
  let again = false;
  /** Goes up when syncing ends; an exchange that began before writes nothing any more. */
  let ended = 0;

  async function record(): Promise<SyncRecord> {
    const read = await store.record(SYNC);
    return parseSync(read.ok ? read.value : undefined);
  }

  async function status(): Promise<SyncStatus> {
    const read = await store.record(SYNC_STATUS);
    return parseSyncStatus(read.ok ? read.value : undefined);
  }

  function soon(after: Milliseconds = COLLECT): void {
    if (planned) return;
    planned = true;
    later(() => {
      planned = false;
      void exchangeNow();
    }, after);
  }

  /** One exchange at a time; one that is asked for meanwhile comes after it. */
  function exchangeNow(): Promise<void> {
    if (running !== null) {
      again = true;
      return running;
    }
    running = once()
      .catch(report)
      .finally(() => {
        running = null;
        if (again) soon();
        again = false;
      });
    return running;
  }

  async function once(): Promise<void> {
    const began = ended;
    if (!(await record()).on) return;
    const before = await status();
    const at = now();
    if (before.retryAt !== null && before.retryAt > at && before.retryAt <= at + LONGEST_PAUSE) return;

    const there = await attempt(() => area.get(null));
    if (!there.ok) return failed(before, there.problem);
    // Only what touches this machine waits in the queue; a synced storage that hangs holds up nobody.
    const worked = await queue.run(() => takeOver(there.value, before.room));
    if (worked === null) return;
    if (!worked.ok) {
      // What could not be read or written here is tried again at the next wake.
      if (worked.problem === 'newer-version') await keep({ ...before, problem: 'newer-version' });
      return;
    }

    const { set, remove, synced, waiting, changed, removed } = worked.value;
    const writes = Object.keys(set).length + remove.length > 0;
    const wait = before.wroteAt + BETWEEN_WRITES - at;
    if (writes && wait > 0 && wait <= BETWEEN_WRITES) return soon(wait);
    const wrote = writes ? await attempt(() => write(set, remove, began)) : success(null);
    if (!wrote.ok) return failed({ ...before, synced, waiting, wroteAt: at }, wrote.problem);

    const exchanged = writes || changed.length > 0 || removed.length > 0 || before.at === null;
    const wroteAt = writes ? at : before.wroteAt;
    const { room } = before;
    await keep({ ...NO_STATUS, at: exchanged ? at : before.at, synced, waiting, wroteAt, room });
    await wakeAt(null);
  }

  /** Brings in what came from elsewhere; null when syncing was turned off meanwhile. */
  async function takeOver(there: SavedData, room: number): Promise<Result<Exchange, StorageProblem> | null> {
    const { on, last } = await record();
    if (!on) return null;
    const [book, settings] = [await store.book(), await store.settings()];
    if (!book.ok) return failure('unavailable');
    if (!settings.ok) return failure('unavailable');
    const here = { book: book.value, settings: settings.value.settings, last };
    const worked = exchange(here, there, now(), room);
    if (!worked.ok) return worked;

    const { changed, removed, erased, parts } = worked.value;
    const items = await itemsOf(changed.filter(({ id }) => !here.book.wishes.has(id)));
    if (!items.ok) return failure('unavailable');
    const others = !isSameItem(worked.value.settings, here.settings);
    const next = syncRecord({ on, left: true, last: { parts, seen: worked.value.settings } });
    const records = {
      ...Object.fromEntries([...erased].map(([id, stamp]) => [erasedKey(id), stamp])),
      ...(others && { [SETTINGS]: worked.value.settings }),
      ...(!isSameItem(next, syncRecord({ on, left: true, last })) && { [SYNC]: next }),
    };
    if (changed.length + Object.keys(records).length > 0) {
      const written = await store.write({ wishes: changed, items: items.value, records });
      if (!written.ok) return failure('unavailable');
    }
    if (removed.length > 0) {
      const gone = await store.remove(removed, []);
      if (!gone.ok) return failure('unavailable');
    }
    const wishes = changed.length + removed.length > 0;
    if (wishes || others) heard({ wishes, settings: others });
    return worked;
  }

  /** Items of wishes that are new here, so that a page knows that they are on the list. */
  async function itemsOf(
    wishes: readonly KeptWish[],
  ): Promise<Result<readonly (readonly [ItemKey, ItemRecord])[], StorageProblem>> {
    const keys = [...new Set(wishes.flatMap(({ itemKey }) => itemKey ?? []))];
    const known = keys.length === 0 ? success(new Map<ItemKey, ItemRecord>()) : await store.items(keys);
    if (!known.ok) return known;
    return success(
      keys.map((key) => {
        const fresh = wishes.filter(({ itemKey }) => itemKey === key);
        const item = known.value.get(key) ?? { answer: null, at: fresh[0]?.savedAt ?? 0, wishes: [] };
        const ids = [...new Set([...item.wishes, ...fresh.map(({ id }) => id)])].slice(-WISHES_PER_ITEM);
        return [key, { ...item, wishes: ids }] as const;
      }),
    );
  }

  async function write(set: SavedData, remove: readonly string[], began: number): Promise<null> {
    // First makes room.
    if (remove.length > 0 && began === ended) await area.remove(remove);
    if (Object.keys(set).length > 0 && began === ended) await area.set(set);
    return null;
  }

  async function failed(before: SyncStatus, problem: 'full' | 'unavailable'): Promise<void> {
    const failures = before.failures + 1;
    const retryAt = now() + Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
    const room = problem === 'full' ? Math.floor(before.room * FULL_AGAIN) : before.room;
    await keep({ ...before, problem, failures, retryAt, room });
    await wakeAt(retryAt);
  }

  /** Writes down how it went, unless that is known: each writing tells the pages that show it. */
  async function keep(next: SyncStatus): Promise<void> {
    await queue.run(async () => {
      if (isSameItem(next, await status()) || !(await record()).on) return;
      await store.write({ records: { [SYNC_STATUS]: next } });
    });
  }

  async function forget(): Promise<Result<null, 'full' | 'unavailable'>> {
    ended += 1;
    const { on, left } = await record();
    if (!on && !left) return success(null);
    return attempt(async () => {
      await area.clear();
      return null;
    });
  }

  return {
    soon: () => soon(),
    now: exchangeNow,
    forget,

    async turn(on) {
      if (!on) ended += 1;
      const turned = await queue.run(async () => {
        const before = await record();
        if (before.on === on) return success(null);
        // Whoever begins again begins as if for the first time: the other machines know better by now.
        const next = syncRecord({ on, left: on || before.left, last: null });
        return store.write({ records: { [SYNC]: next, [SYNC_STATUS]: NO_STATUS } });
      });
      if (!turned.ok) return turned;
      if (on) void exchangeNow();
      else await wakeAt(null);
      return turned;
    },

    async clear() {
      if ((await record()).on) return failure('not-allowed-now');
      const cleared = await forget();
      if (!cleared.ok) return cleared;
      return queue.run(async () => {
        if ((await record()).on) return success(null);
        return store.write({ records: { [SYNC]: syncRecord({ on: false, left: false, last: null }) } });
      });
    },
  };
}

/** What a call to the synced storage gives; a rejection becomes the problem it stands for. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, 'full' | 'unavailable'>> {
  try {
    return success(await work());
  } catch (error) {
    // Chrome calls too many writings a quota too: "exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota".
    const tooOften = error instanceof Error && /MAX_WRITE/.test(error.message);
    return failure(storageProblem(error) === 'full' && !tooOften ? 'full' : 'unavailable');
  }
}
