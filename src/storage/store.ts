import { DEFAULTS } from '../settings/defaults';
import { type ParsedSettings, parseSettings } from '../settings/schema';
import type { Settings } from '../settings/settings';
import type { Instant, Milliseconds } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import type { ItemKey } from '../wishlist/item';
import { isHidden, type WishBook } from '../wishlist/merge';
import type { WishId } from '../wishlist/wish';
import { planTidying } from './aside';
import {
  erasedKey,
  isErasedKey,
  isMemoryKey,
  isPictureKey,
  isWishKey,
  META,
  memoryKey,
  pictureKey,
  SETTINGS,
  wishKey,
} from './keys';
import { openArea } from './opening';
import {
  getWithoutPictures,
  type KeptPicture,
  keepNewestPictures,
  makeRoom,
  strayPictures,
} from './pictures';
import { type SavedData, type StoragePort, type StorageProblem, storageProblem } from './port';
import { type ItemRecord, parseErased, parseItem, parseWish, type StoredWish } from './records';
import { MIGRATIONS, type Migration, newestVersion } from './versions';

type Outcome<Value> = Promise<Result<Value, StorageProblem>>;

/** All wishes that are shown and could be read, and the keys of those that could not. */
export interface WishesRead {
  readonly wishes: readonly StoredWish[];
  /** Skipped and kept: a later version, or the person, may still make something of them. */
  readonly unreadable: readonly string[];
}

/** What changes in one write: all of it or nothing. */
export interface Change {
  readonly wishes?: readonly StoredWish[];
  readonly items?: readonly (readonly [ItemKey, ItemRecord])[];
  /** Pictures of wishes. They are left out where there is no room for them. */
  readonly pictures?: readonly (readonly [WishId, KeptPicture])[];
  /** Any other records, by key. */
  readonly records?: SavedData;
  /** Keys of records that go, when the others are written. */
  readonly remove?: readonly string[];
}

/** How long to wait before a call that failed is tried again, one after the other: a disk may be busy. */
const SECOND_TRIES: readonly Milliseconds[] = [50, 400];

/**
 * What is saved, in the form the rest works with. Holds no copy: a worker that dies between two calls
 * loses nothing, and what another page wrote is seen at once.
 */
export interface Store {
  settings(): Outcome<ParsedSettings>;
  writeSettings(settings: Settings): Outcome<null>;
  wish(id: WishId): Outcome<StoredWish | null>;
  /** Those of `ids` that are there, readable and shown. */
  wishesOf(ids: readonly WishId[]): Outcome<readonly StoredWish[]>;
  wishes(): Outcome<WishesRead>;
  /** Every readable wish, also those that another one stands for, and what was erased. */
  book(): Outcome<WishBook>;
  /** Those of `keys` that something is remembered of. */
  items(keys: readonly ItemKey[]): Outcome<ReadonlyMap<ItemKey, ItemRecord>>;
  /** Keeps the `limit` items remembered last. */
  forgetOldestItems(limit: number): Outcome<null>;
  record(key: string): Outcome<unknown>;
  /** Everything there is, as it is stored, but pictures. */
  saved(): Outcome<SavedData>;
  write(change: Change): Outcome<null>;
  /** Removes wishes, with their pictures, and what was remembered of items. */
  remove(wishes: readonly WishId[], items: readonly ItemKey[]): Outcome<null>;
  /**
   * Moves what can't be read out of the way, and back what can be read again; see `aside.ts`. Pictures whose wish is
   * gone go.
   */
  tidy(now: Instant): Outcome<null>;
  /** Removes everything, whatever version wrote it. */
  erase(): Outcome<null>;
}

/**
 * A store on a storage area. The area is opened at the first call (see `opening.ts`): data of an older version are
 * brought up to date, with a backup of what stood there; data of a newer one are refused and left alone.
 */
export function createStore(
  port: StoragePort,
  migrations: readonly Migration[] = MIGRATIONS,
  pause: (span: Milliseconds) => Promise<void> = pauseFor,
): Store {
  const newest = newestVersion(migrations);
  let opened: Outcome<null> | null = null;

  /** Opens if that hasn't been done, then does `work`; a rejection becomes the problem it stands for. */
  async function tried<Value>(work: () => Promise<Value>): Outcome<Value> {
    try {
      opened ??= openArea(port, migrations);
      const ready = await opened;
      if (!ready.ok) return ready;
      return success(await work());
    } catch (error) {
      // Whatever failed may work the next time: a busy disk, a profile that was locked.
      opened = null;
      return failure(storageProblem(error));
    }
  }

  /** The same, tried again where that may help. Everything done here may be done twice. */
  async function guarded<Value>(work: () => Promise<Value>): Outcome<Value> {
    let outcome = await tried(work);
    for (const span of SECOND_TRIES) {
      if (outcome.ok || outcome.problem !== 'unavailable') break;
      await pause(span);
      outcome = await tried(work);
    }
    return outcome;
  }

  return {
    settings: () =>
      guarded(async () => {
        const parsed = parseSettings((await port.get([SETTINGS]))[SETTINGS]);
        return parsed.ok ? parsed.value : { settings: DEFAULTS, ignored: [SETTINGS] };
      }),
    writeSettings: (settings) => guarded(async () => write(port, newest, { [SETTINGS]: settings })),
    wish: (id) => guarded(async () => parseWish((await port.get([wishKey(id)]))[wishKey(id)])),
    wishesOf: (ids) =>
      guarded(async () =>
        ids.length === 0 ? [] : shown(readWishes(await port.get(ids.map(wishKey))).wishes),
      ),
    wishes: () =>
      guarded(async () => {
        const { wishes, unreadable } = readWishes(await getWithoutPictures(port));
        return { wishes: shown(wishes), unreadable };
      }),
    book: () => guarded(async () => readBook(await getWithoutPictures(port))),
    items: (keys) =>
      guarded(async () => {
        const saved = await port.get(keys.map(memoryKey));
        const found = keys.map((key) => [key, parseItem(saved[memoryKey(key)])] as const);
        return new Map(found.filter((entry): entry is [ItemKey, ItemRecord] => entry[1] !== null));
      }),
    forgetOldestItems: (limit) =>
      guarded(async () => {
        const saved = Object.entries(await port.get(null)).filter(([key]) => isMemoryKey(key));
        if (saved.length <= limit) return null;
        const byAge = saved
          .map(([key, record]) => ({ key, at: parseItem(record)?.at ?? 0 }))
          .sort((a, b) => b.at - a.at);
        await port.remove(byAge.slice(limit).map(({ key }) => key));
        return null;
      }),
    record: (key) => guarded(async () => (await port.get([key]))[key]),
    saved: () => guarded(async () => getWithoutPictures(port)),
    write: ({ wishes = [], items = [], pictures = [], records = {}, remove = [] }) =>
      guarded(async () => {
        await write(port, newest, {
          ...Object.fromEntries(wishes.map((wish) => [wishKey(wish.id), wish])),
          ...Object.fromEntries(items.map(([key, item]) => [memoryKey(key), item])),
          ...Object.fromEntries(pictures.map(([id, picture]) => [pictureKey(id), picture])),
          ...records,
        });
        if (remove.length > 0) await port.remove(remove);
        if (pictures.length > 0) await keepNewestPictures(port);
        return null;
      }),
    remove: (wishes, items) =>
      guarded(async () => {
        await port.remove([...wishes.map(wishKey), ...wishes.map(pictureKey), ...items.map(memoryKey)]);
        return null;
      }),
    tidy: (now) =>
      guarded(async () => {
        const saved = await getWithoutPictures(port);
        const { records, remove } = planTidying(saved, now);
        if (Object.keys(records).length > 0) await write(port, newest, records);
        const there = new Set(Object.keys({ ...saved, ...records }));
        for (const key of remove) there.delete(key);
        const gone = [...remove, ...(await strayPictures(port, there))];
        if (gone.length > 0) await port.remove(gone);
        return null;
      }),
    async erase() {
      try {
        await port.clear();
        opened = null;
        return success(null);
      } catch (error) {
        return failure(storageProblem(error));
      }
    },
  };
}

/** Where there is no room, pictures give way: first those that are there, then those that were to come. */
async function write(port: StoragePort, version: number, items: SavedData): Promise<null> {
  try {
    await port.set({ ...items, [META]: { version } });
    return null;
  } catch (error) {
    if (storageProblem(error) !== 'full') throw error;
    if (await makeRoom(port)) return write(port, version, items);
    const needed = Object.entries(items).filter(([key]) => !isPictureKey(key));
    if (needed.length === Object.keys(items).length) throw error;
    return write(port, version, Object.fromEntries(needed));
  }
}

function pauseFor(span: Milliseconds): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, span));
}

/** The wishes that no other one stands for. */
export function shown(wishes: readonly StoredWish[]): readonly StoredWish[] {
  // Nearly always nothing stands for anything, and ten thousand ids needn't be gone through.
  if (wishes.every(({ sameAs }) => sameAs === undefined)) return wishes;
  const ids = new Set(wishes.map(({ id }) => id));
  return wishes.filter((wish) => !isHidden(wish, (id) => ids.has(id)));
}

/** What is known of all wishes, erased ones too, among everything stored. */
export function readBook(saved: SavedData): WishBook {
  const erased = Object.entries(saved).flatMap(([key, record]) => {
    const stamp = isErasedKey(key) ? parseErased(record) : null;
    return stamp === null ? [] : [[key.slice(erasedKey('' as WishId).length) as WishId, stamp] as const];
  });
  return {
    wishes: new Map(readWishes(saved).wishes.map((wish) => [wish.id, wish])),
    erased: new Map(erased),
  };
}

/** All readable wishes among everything stored, shown or not. */
export function readWishes(saved: SavedData): WishesRead {
  const wishes: StoredWish[] = [];
  const unreadable: string[] = [];
  for (const [key, record] of Object.entries(saved)) {
    if (!isWishKey(key)) continue;
    const wish = parseWish(record);
    // A record under another wish's key would be written back under its own, and be there twice.
    if (wish && wishKey(wish.id) === key) wishes.push(wish);
    else unreadable.push(key);
  }
  return { wishes, unreadable };
}
