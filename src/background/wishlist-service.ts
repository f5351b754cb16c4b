import type { SavedWish, StoreProblem } from '../messages/protocol';
import { usualCooling } from '../settings/cooling-by-price';
import type { ParsedSettings } from '../settings/schema';
import { type Clock, HOUR, type Milliseconds } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import { erasedKey, SYNC } from '../storage/keys';
import { type ItemRecord, type StoredWish, WISHES_PER_ITEM } from '../storage/records';
import type { Store } from '../storage/store';
import { parseSync } from '../storage/sync-record';
import { coolingPeriod, isCoolingPeriod } from '../wishlist/cooling';
import type { ItemKey } from '../wishlist/item';
import { changed, edited, undone, type WishEdit } from '../wishlist/kept';
import { startWish, transition } from '../wishlist/machine';
import { erasedAt } from '../wishlist/merge';
import type { Decision, NewWish, SharedDecision, WishId } from '../wishlist/wish';
import type { Queue } from './queue';

type Outcome<Value> = Promise<Result<Value, StoreProblem>>;

/** How long after saving it a wish can be taken back as if it had never been saved. */
export const TAKE_BACK_WITHIN: Milliseconds = HOUR;

/** What is to be saved. */
export interface Saving {
  readonly wish: NewWish;
  /** The period asked for; null for the person's usual one. */
  readonly coolFor: Milliseconds | null;
  readonly itemKey: ItemKey | null;
  /** From a page of ours the period is the person's own word; from a web page it is never below a day. */
  readonly inTheirOwnWords: boolean;
  /** A small picture as a data address, where there is one. */
  readonly picture?: string | null;
}

/** The only writer of wishes. */
export interface WishlistService {
  /** Saves a wish. When the same item already waits on the list, that wish is the answer. */
  add(saving: Saving): Outcome<SavedWish>;
  /** Takes a just-saved wish back: nothing of it stays. */
  unadd(id: WishId): Outcome<null>;
  decide(id: WishId, decision: Decision): Outcome<null>;
  /** Writes title, price or note anew. */
  edit(id: WishId, edit: WishEdit): Outcome<null>;
  /** Puts a wish back as it was before the last decision or edit; once. */
  undo(id: WishId): Outcome<null>;
  /** One decision for several wishes, in one write. Those that it can't be made for now stay as they are. */
  decideAll(ids: readonly WishId[], decision: SharedDecision): Outcome<readonly WishId[]>;
  /** `undo` for several, in one write; answers with those that are as they were. */
  undoAll(ids: readonly WishId[]): Outcome<readonly WishId[]>;
}

/**
 * A service on a store; `queue` is shared with every other writer, `newId` makes an id never used before, `region` is
 * the browser's, for periods by price.
 */
export function createWishlistService(
  store: Store,
  queue: Queue,
  now: Clock,
  newId: () => WishId,
  region: () => string | null = () => null,
): WishlistService {
  const usualFor = ({ settings }: ParsedSettings, { price }: NewWish) =>
    usualCooling(settings, price, region());

  /** Reads a wish, makes another of it and writes that. */
  function change(id: WishId, make: (wish: StoredWish) => Outcome<StoredWish>): Outcome<null> {
    return queue.run(async () => {
      const found = await store.wish(id);
      if (!found.ok) return found;
      if (found.value === null) return failure('not-found');
      const made = await make(found.value);
      return made.ok ? store.write({ wishes: [made.value] }) : made;
    });
  }

  /** Makes others of those wishes that can be changed, and writes them all at once. */
  function changeAll(
    ids: readonly WishId[],
    make: (wish: StoredWish, usual: Milliseconds) => Result<StoredWish, unknown>,
  ): Outcome<readonly WishId[]> {
    return queue.run(async () => {
      const settings = await store.settings();
      if (!settings.ok) return settings;
      const found = await store.wishesOf([...new Set(ids)]);
      if (!found.ok) return found;
      const wishes = found.value.flatMap((wish) => {
        const made = make(wish, usualFor(settings.value, wish));
        return made.ok ? [made.value] : [];
      });
      const written = wishes.length === 0 ? success(null) : await store.write({ wishes });
      return written.ok ? success(wishes.map(({ id }) => id)) : written;
    });
  }

  return {
    add: (saving) =>
      queue.run(async () => {
        const settings = await store.settings();
        if (!settings.ok) return settings;
        const usual = usualFor(settings.value, saving.wish);
        const period = saving.inTheirOwnWords
          ? (saving.coolFor ?? usual)
          : coolingPeriod(saving.coolFor, usual);
        if (!isCoolingPeriod(period)) return failure('invalid');

        const item = await itemOf(store, saving.itemKey);
        if (!item.ok) return item;
        const earlier = await store.wishesOf(item.value?.wishes ?? []);
        if (!earlier.ok) return earlier;
        for (const { id, state } of earlier.value) {
          if (state.name === 'cooling') return success({ id, coolsAt: state.coolsAt, already: true });
        }

        const at = now();
        const wish = startWish(saving.wish, newId(), at, period);
        const { itemKey, picture = null } = saving;
        const wishes = [...(item.value?.wishes ?? []), wish.id].slice(-WISHES_PER_ITEM);
        const written = await store.write({
          wishes: [{ ...wish, stamps: {}, before: null, itemKey }],
          items: itemKey === null ? [] : [[itemKey, { answer: null, at, ...item.value, wishes }]],
          pictures: picture === null ? [] : [[wish.id, { at, data: picture }]],
        });
        return written.ok ? success({ id: wish.id, coolsAt: at + period }) : written;
      }),

    unadd: (id) =>
      queue.run(async () => {
        const found = await store.wish(id);
        if (!found.ok) return found;
        const wish = found.value;
        if (wish === null) return failure('not-found');
        const isNew = now() - wish.savedAt <= TAKE_BACK_WITHIN;
        if (wish.state.name !== 'cooling' || wish.before !== null || !isNew)
          return failure('not-allowed-now');

        // Another machine may have it already, and would bring it back.
        const sync = await store.record(SYNC);
        if (!sync.ok) return sync;
        if (parseSync(sync.value).on) {
          const told = await store.write({ records: { [erasedKey(id)]: erasedAt(wish, now()) } });
          if (!told.ok) return told;
        }

        const item = await itemOf(store, wish.itemKey);
        if (!item.ok) return item;
        if (wish.itemKey === null || item.value === null) return store.remove([id], []);
        const wishes = item.value.wishes.filter((other) => other !== id);
        if (item.value.answer === null && wishes.length === 0) return store.remove([id], [wish.itemKey]);
        const written = await store.write({ items: [[wish.itemKey, { ...item.value, wishes }]] });
        return written.ok ? store.remove([id], []) : written;
      }),

    decide: (id, decision) =>
      change(id, async (wish) => {
        const settings = await store.settings();
        if (!settings.ok) return settings;
        const at = now();
        const next = transition(wish, decision, at, usualFor(settings.value, wish));
        return next.ok ? success(changed(wish, { state: next.value.state }, at)) : next;
      }),

    edit: (id, edit) => change(id, async (wish) => success(edited(wish, edit, now()))),

    undo: (id) => change(id, async (wish) => undone(wish, now())),

    decideAll: (ids, decision) =>
      changeAll(ids, (wish, usual) => {
        const at = now();
        const next = transition(wish, decision, at, usual);
        return next.ok ? success(changed(wish, { state: next.value.state }, at)) : next;
      }),

    undoAll: (ids) => changeAll(ids, (wish) => undone(wish, now())),
  };
}

async function itemOf(store: Store, key: ItemKey | null): Outcome<ItemRecord | null> {
  if (key === null) return success(null);
  const items = await store.items([key]);
  return items.ok ? success(items.value.get(key) ?? null) : items;
}
