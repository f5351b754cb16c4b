import type { StoreProblem } from '../messages/protocol';
import { usualCooling } from '../settings/cooling-by-price';
import { DEFAULTS } from '../settings/defaults';
import { parseSettings } from '../settings/schema';
import type { Clock } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import { readBackup } from '../storage/backup';
import { planImport } from '../storage/import';
import { isAsideKey, isBackupKey, SETTINGS, SYNC, WAY_BACK } from '../storage/keys';
import { pack, unpack } from '../storage/packed';
import type { SavedData } from '../storage/port';
import { planRestore, planWayBack, wayBack } from '../storage/restore';
import type { Store } from '../storage/store';
import { parseSync } from '../storage/sync-record';
import type { ImportCounts, ImportedWish, RestoreCounts } from '../wishlist/taken-over';
import type { NewWish, WishId } from '../wishlist/wish';
import type { Queue } from './queue';

type Outcome<Value> = Promise<Result<Value, StoreProblem>>;

/** Takes over what a person brings along in a file, and lets go of what was set aside. */
export interface DataService {
  /** Takes a backup over. `invalid` when it is not right in every line: then nothing has changed. */
  restore(text: string): Outcome<RestoreCounts>;
  /** Puts wishes on the list, those that are not on it yet. */
  take(wishes: readonly ImportedWish[]): Outcome<ImportCounts>;
  /**
   * Takes the last of these back. What was changed again since stays as it is; gives how many records that are.
   * `not-allowed-now` when there is nothing to take back.
   */
  takeBack(): Outcome<number>;
  /** Throws away what could not be read, and the copy from before the last update of the store. */
  forgetAside(): Outcome<null>;
}

/**
 * A service on a store; `queue` is shared with every other writer, `newId` makes an id never used before, `region` is
 * the browser's, for periods by price.
 */
export function createDataService(
  store: Store,
  queue: Queue,
  now: Clock,
  newId: () => WishId,
  region: () => string | null,
): DataService {
  /** Writes what a plan made of everything stored, all of it or nothing, with the way back. */
  function write<Counts>(
    plan: (saved: SavedData) => { readonly records: SavedData; readonly counts: Counts },
  ): Outcome<Counts> {
    return queue.run(async () => {
      const saved = await store.saved();
      if (!saved.ok) return saved;
      const { records, counts } = plan(saved.value);
      if (Object.keys(records).length === 0) return success(counts);
      const way = await pack(wayBack(saved.value, records));
      const written = await store.write({ records: { ...records, [WAY_BACK]: way } });
      return written.ok ? success(counts) : written;
    });
  }

  return {
    async restore(text) {
      const read = readBackup(text);
      if (!read.ok) return failure('invalid');
      return write((saved) => planRestore(saved, read.value, now()));
    },

    take: (wishes) =>
      write((saved) => {
        const settings = parseSettings(saved[SETTINGS]);
        const known = settings.ok ? settings.value.settings : DEFAULTS;
        const coolFor = ({ price }: NewWish) => usualCooling(known, price, region());
        return planImport(saved, wishes, now(), coolFor, newId);
      }),

    takeBack: () =>
      queue.run(async () => {
        const saved = await store.saved();
        if (!saved.ok) return saved;
        const { on } = parseSync(saved.value[SYNC]);
        const way = saved.value[WAY_BACK];
        const unpacked = typeof way === 'string' ? await unpack(way).catch(() => null) : null;
        const plan = planWayBack(saved.value, unpacked, now(), on);
        if (plan === null) return failure('not-allowed-now');
        const { records, remove, left } = plan;
        const written = await store.write({ records, remove: [...remove, WAY_BACK] });
        return written.ok ? success(left) : written;
      }),

    forgetAside: () =>
      queue.run(async () => {
        const saved = await store.saved();
        if (!saved.ok) return saved;
        const keys = Object.keys(saved.value).filter((key) => isAsideKey(key) || isBackupKey(key));
        return store.write({ remove: keys });
      }),
  };
}
