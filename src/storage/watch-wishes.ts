import { failure, type Result, success } from '../shared/result';
import type { WishId } from '../wishlist/wish';
import { isWishKey, META, wishKey } from './keys';
import { type SavedData, type StoragePort, type StorageProblem, storageProblem } from './port';
import type { StoredWish } from './records';
import { readWishes, shown, type WishesRead } from './store';
import { MIGRATIONS, newestVersion, versionOf } from './versions';

/** Wishes read and checked in one go: a few milliseconds of work, so that a page stays alive meanwhile. */
const BATCH = 150;

export interface WishesWatched extends WishesRead {
  /** There: only the top of the list has been read so far. */
  readonly stillReading?: true;
}

/**
 * Follows the wishes for a page that shows them. `listener` is called with the top of the list as soon as that is
 * read, where it is known; then with all wishes; then with all of them after each change. Everything is read once,
 * then only what changed. Writes nothing.
 *
 * @param first the wishes that the list begins with (see `firstShown`), as far as anybody knows; none is fine
 * @param pause lets the page do what it has to between two batches
 * @returns how to stop
 */
export function watchWishes(
  port: StoragePort,
  listener: (wishes: Result<WishesWatched, StorageProblem>) => void,
  first: () => Promise<readonly WishId[]> = async () => [],
  pause: () => Promise<void> = () => new Promise((done) => setTimeout(done)),
): () => void {
  const wishes = new Map<string, StoredWish>();
  const unreadable = new Set<string>();
  let version = versionOf(undefined);
  /** Keys that changed while the first reading was under way: what is read of them after that may be older. */
  let changedEarly: Set<string> | null = new Set();
  let stopped = false;

  function take(records: SavedData): void {
    const read = readWishes(records);
    for (const key of Object.keys(records)) {
      wishes.delete(key);
      unreadable.delete(key);
    }
    for (const wish of read.wishes) wishes.set(wishKey(wish.id), wish);
    for (const key of read.unreadable) if (records[key] !== undefined) unreadable.add(key);
  }

  function takeRead(entries: readonly (readonly [string, unknown])[]): void {
    take(Object.fromEntries(entries.filter(([key]) => isWishKey(key) && !changedEarly?.has(key))));
  }

  function tell(stillReading: boolean): void {
    if (stopped) return;
    const read = { wishes: shown([...wishes.values()]), unreadable: [...unreadable] };
    const isNewer = version > newestVersion(MIGRATIONS);
    listener(isNewer ? failure('newer-version') : success(stillReading ? { ...read, stillReading } : read));
  }

  async function readAll(): Promise<void> {
    const top = await port.get([META, ...(await first()).map(wishKey)]);
    if (!changedEarly?.has(META)) version = versionOf(top[META]);
    takeRead(Object.entries(top));
    if (wishes.size > 0) tell(true);
    // All at once they come in one piece, which takes a page longer to unpack than a frame lasts.
    const keys = await port.keys?.();
    if (keys) {
      const others = keys.filter((key) => isWishKey(key) && !wishes.has(key));
      for (const batch of batches(others)) {
        if (stopped) return;
        takeRead(Object.entries(await port.get(batch)));
        await pause();
      }
    } else {
      for (const batch of batches(Object.entries(await port.get(null)))) {
        if (stopped) return;
        takeRead(batch);
        if (batch.length === BATCH) await pause();
      }
    }
    // Drawing them all is work of its own.
    if (wishes.size > BATCH) await pause();
    if (stopped) return;
    changedEarly = null;
    tell(false);
  }

  const stop = port.onChanged((changes) => {
    const changed = Object.keys(changes).filter((key) => isWishKey(key) || key === META);
    if (changed.length === 0) return;
    if (Object.hasOwn(changes, META)) version = versionOf(changes[META]);
    take(Object.fromEntries(changed.filter(isWishKey).map((key) => [key, changes[key]])));
    if (changedEarly) for (const key of changed) changedEarly.add(key);
    else tell(false);
  });
  readAll().catch((error: unknown) => {
    if (!stopped) listener(failure(storageProblem(error)));
  });
  return () => {
    stopped = true;
    stop();
  };
}

function batches<Item>(items: readonly Item[]): (readonly Item[])[] {
  const all: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += BATCH) all.push(items.slice(from, from + BATCH));
  return all;
}
