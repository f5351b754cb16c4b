import type { Instant, Milliseconds } from '../shared/clock';
import { startWish } from '../wishlist/machine';
import type { ImportCounts, ImportedWish } from '../wishlist/taken-over';
import type { NewWish, WishId } from '../wishlist/wish';
import { memoryKey, wishKey } from './keys';
import type { SavedData } from './port';
import { parseItem, WISHES_PER_ITEM } from './records';
import { readWishes } from './store';

/**
 * What to write so that the wishes are on the list, each once. They begin to cool now.
 *
 * @param saved everything stored
 * @param coolFor how long each of them cools
 * @param newId makes an id never used before
 */
export function planImport(
  saved: SavedData,
  given: readonly ImportedWish[],
  now: Instant,
  coolFor: (wish: NewWish) => Milliseconds,
  newId: () => WishId,
): { readonly records: SavedData; readonly counts: ImportCounts } {
  const known = new Set<string>();
  for (const { itemKey, url } of readWishes(saved).wishes) {
    if (itemKey !== null) known.add(`item ${itemKey}`);
    if (url !== null) known.add(`url ${url}`);
  }
  const records: Record<string, unknown> = {};
  let adds = 0;
  for (const { wish, itemKey } of given) {
    const names = [
      ...(itemKey === null ? [] : [`item ${itemKey}`]),
      ...(wish.url === null ? [] : [`url ${wish.url}`]),
    ];
    if (names.some((name) => known.has(name))) continue;
    for (const name of names) known.add(name);
    const id = newId();
    adds += 1;
    records[wishKey(id)] = { ...startWish(wish, id, now, coolFor(wish)), stamps: {}, before: null, itemKey };
    if (itemKey === null) continue;
    const item = parseItem(saved[memoryKey(itemKey)]);
    records[memoryKey(itemKey)] = {
      ...(item ?? { answer: null, at: now }),
      wishes: [...(item?.wishes ?? []), id].slice(-WISHES_PER_ITEM),
    };
  }
  return { records, counts: { adds, known: given.length - adds } };
}
