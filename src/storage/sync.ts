/**
 * One exchange with the synced storage, as a function: what stands there and what is known here go in, what each
 * side has to change comes out. The copy there is a letter box, not the truth: every machine keeps all it knows, takes
 * what is new, and puts back what a clash of two writers has dropped.
 */
import type { Settings } from '../settings/settings';
import type { Instant } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import type { KeptWish } from '../wishlist/kept';
import { foldTwins, isHidden, merge, mergeWish, type WishBook } from '../wishlist/merge';
import type { WishId } from '../wishlist/wish';
import type { SavedData } from './port';
import {
  bytesOf,
  FORMAT,
  FORMAT_KEY,
  formatOf,
  isSameItem,
  packDecided,
  packErased,
  packParts,
  packWish,
  readCopy,
  type SyncedCopy,
  syncedWishKey,
} from './sync-pack';
import { mergeParts, type StampedParts, withOwnChanges, withParts } from './sync-settings';

/** What the browsers allow (Chrome's `storage.sync` constants; Firefox has the same numbers). */
export const QUOTA = { bytes: 102_400, bytesAnItem: 8192, items: 512 } as const;

/** The bytes we use of that: two per cent stay free, in case a browser counts a little more. */
export const ROOM = 100_000;

/** After so many wishes that found no room the copy counts as full: going on would take a second with ten thousand. */
const MOST_MISSES = 20;

/** Decided and erased wishes told of: up to the first number anew, and kept up to the second. */
const SETTLED = { told: 100, kept: 150 } as const;

/** What this machine knows. */
export interface Here {
  readonly book: WishBook;
  readonly settings: Settings;
  /** What was said of the settings on all machines, and how they were here, as of the last exchange; null at first. */
  readonly last: { readonly parts: StampedParts; readonly seen: Settings } | null;
}

/** What both sides have to change. */
export interface Exchange {
  /** Wishes to be written here. */
  readonly changed: readonly KeptWish[];
  /** Wishes erased elsewhere, to be removed here. */
  readonly removed: readonly WishId[];
  /** Erasures not known here before. */
  readonly erased: WishBook['erased'];
  readonly settings: Settings;
  readonly parts: StampedParts;
  /** Items to be written there, and keys to be removed. */
  readonly set: SavedData;
  readonly remove: readonly string[];
  /** How many of the wishes that wait for something are in the copy. */
  readonly synced: number;
  readonly waiting: number;
}

/**
 * Works out an exchange.
 *
 * @param there everything that stands in the synced storage; it comes from outside and may be anything
 * @param room the bytes that may be used there
 * @returns `newer-version` when a later Unswayed has written there
 */
export function exchange(
  here: Here,
  there: SavedData,
  now: Instant,
  room: number = ROOM,
): Result<Exchange, 'newer-version'> {
  const format = formatOf(there);
  if (format !== null && format > FORMAT) return failure('newer-version');
  const copy = readCopy(there);

  const own = withOwnChanges(here.last?.parts ?? null, here.last?.seen ?? here.settings, here.settings, now);
  const parts = mergeParts(own, copy.parts);
  const book = foldTwins(withDecided(merge(here.book, copy), copy.decided));
  const plan = planCopy(book, parts, there, copy, room);
  return success({
    changed: [...book.wishes.values()].filter((wish) => !isSameItem(wish, here.book.wishes.get(wish.id))),
    removed: [...here.book.wishes.keys()].filter((id) => !book.wishes.has(id)),
    erased: new Map([...book.erased].filter(([id, at]) => here.book.erased.get(id) !== at)),
    settings: withParts(here.settings, parts),
    parts,
    set: Object.fromEntries([...plan.items].filter(([key, value]) => !isSameItem(value, there[key]))),
    remove: Object.keys(there).filter((key) => !plan.items.has(key)),
    synced: plan.synced,
    waiting: plan.waiting,
  });
}

/** Takes over decisions about wishes that are known here. */
function withDecided(book: WishBook, decided: SyncedCopy['decided']): WishBook {
  const wishes = new Map(book.wishes);
  for (const [id, { state, stamps }] of decided) {
    const wish = wishes.get(id);
    if (wish === undefined || wish.stamps.saved !== stamps.saved) continue;
    const { state: _, ...others } = wish.stamps;
    const told = { ...wish, state, stamps: { ...others, ...stamps }, before: null };
    wishes.set(id, mergeWish(wish, told));
  }
  return { ...book, wishes };
}

interface CopyPlan {
  readonly items: ReadonlyMap<string, unknown>;
  readonly synced: number;
  readonly waiting: number;
}

/**
 * What should stand in the synced storage: the settings, what became of wishes that other machines may still be
 * waiting for, and as many waiting wishes as fit, newest first.
 *
 * Machines that know the same plan the same, and what one has put there gives no other a reason to take it out:
 * otherwise two of them would write for ever.
 */
function planCopy(
  book: WishBook,
  parts: StampedParts,
  there: SavedData,
  copy: SyncedCopy,
  room: number,
): CopyPlan {
  const items = new Map<string, unknown>();
  let bytes = 0;
  const put = (key: string, value: unknown): boolean => {
    const size = bytesOf(key, value);
    if (size > QUOTA.bytesAnItem || bytes + size > room || items.size >= QUOTA.items) return false;
    items.set(key, value);
    bytes += size;
    return true;
  };

  put(FORMAT_KEY, FORMAT);
  for (const [key, value] of Object.entries(packParts(parts, QUOTA.bytesAnItem))) put(key, value);
  for (const { key, pack } of settledItems(book, there, copy)) put(key, pack());

  const waiting = [...book.wishes.values()].filter(isOpen);
  waiting.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
  const shown = (wish: KeptWish) => !isHidden(wish, (id) => book.wishes.has(id));
  const inCopy: KeptWish[] = [];
  let misses = 0;
  for (const wish of waiting) {
    if (put(syncedWishKey(wish.id), packWish(wish))) inCopy.push(wish);
    else misses += 1;
    if (misses === MOST_MISSES) break;
  }
  return { items, synced: inCopy.filter(shown).length, waiting: waiting.filter(shown).length };
}

/** Cooling, ready, or bought and not asked about yet. */
function isOpen({ state }: KeptWish): boolean {
  return state.name === 'cooling' || (state.name === 'bought' && state.checkIn === null);
}

/** News of a wish that nobody waits for here. Packed only where it is told: there may be ten thousand. */
interface News {
  readonly key: string;
  readonly pack: () => unknown;
  readonly at: Instant;
}

/** What is told of decided and erased wishes: first where something else stands there, then the latest. */
function settledItems(book: WishBook, there: SavedData, copy: SyncedCopy): readonly News[] {
  const all: News[] = [];
  for (const wish of book.wishes.values()) {
    if (isOpen(wish)) continue;
    all.push({ key: syncedWishKey(wish.id), pack: () => packDecided(wish), at: wish.stamps.state ?? 0 });
  }
  for (const [id, at] of book.erased) {
    if (!book.wishes.has(id)) all.push({ key: syncedWishKey(id), pack: () => packErased(at), at });
  }
  // Of wishes that this machine has never had: others may need to know.
  for (const [id, decided] of copy.decided) {
    if (book.wishes.has(id) || book.erased.has(id)) continue;
    all.push({ key: syncedWishKey(id), pack: () => packDecided(decided), at: decided.stamps.state ?? 0 });
  }
  all.sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));

  const isThere = ({ key }: News) => Object.hasOwn(there, key);
  const clashing = all.filter((news) => isThere(news) && !isSameItem(news.pack(), there[news.key]));
  const known = new Set(clashing);
  const told = all
    .filter((news) => !known.has(news))
    .filter((news, index) => clashing.length + index < (isThere(news) ? SETTLED.kept : SETTLED.told));
  return [...clashing, ...told].slice(0, SETTLED.kept);
}
