import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../src/background/queue';
import { createWishlistService } from '../../../src/background/wishlist-service';
import { createStore } from '../../../src/storage/store';
import type { WishId } from '../../../src/wishlist/wish';
import { NEW_WISH } from '../wishlist/samples';
import { slowArea } from './faulty-area';
import { memoryArea } from './memory-area';

const ITEMS = 6;

/** A list on an area where each call takes as long as comes next, in ms, and so do two calls at the same time. */
function slowList(waits: readonly number[]) {
  let turn = 0;
  let ids = 0;
  const area = memoryArea();
  const wait = () => {
    turn += 1;
    return new Promise<void>((go) => setTimeout(go, waits[turn % waits.length]));
  };
  const store = createStore(slowArea(area, wait));
  const newId = () => {
    ids += 1;
    return `wish-${String(ids).padStart(6, '0')}` as WishId;
  };
  return { area, store, wishlist: createWishlistService(store, createQueue(), () => 5000, newId) };
}

const saving = (n: number) => ({
  wish: { ...NEW_WISH, title: `Thing ${n}`, url: `https://shop.example/${n}` },
  coolFor: null,
  itemKey: `shop.example/${n}`,
  inTheirOwnWords: false,
});

describe('a slow store', () => {
  it('loses nothing and saves nothing twice, whatever is asked at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 7 }),
        fc.array(fc.nat(ITEMS - 1), { minLength: 2, maxLength: 12 }),
        async (waits, asked) => {
          const { store, wishlist } = slowList(waits);
          const added = await Promise.all(asked.map((n) => wishlist.add(saving(n))));
          expect(added.every(({ ok }) => ok)).toBe(true);
          const read = await store.wishes();
          const titles = read.ok ? read.value.wishes.map(({ title }) => title) : [];
          expect(titles.sort()).toEqual([...new Set(asked.map((n) => `Thing ${n}`))].sort());
        },
      ),
      { numRuns: 15 },
    );
  });

  it('does what is asked about one wish in the order in which it was asked', async () => {
    const { store, wishlist } = slowList([3, 0, 7]);
    const added = await wishlist.add(saving(1));
    if (!added.ok) throw new Error('not saved');
    const { id } = added.value;
    const outcomes = await Promise.all([
      wishlist.edit(id, { note: 'First' }),
      wishlist.edit(id, { note: 'Second' }),
      wishlist.decide(id, { name: 'let-go' }),
      wishlist.undo(id),
      wishlist.edit(id, { title: 'Third' }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(await store.wish(id)).toMatchObject({
      value: { title: 'Third', note: 'Second', state: { name: 'cooling' } },
    });
  });
});
