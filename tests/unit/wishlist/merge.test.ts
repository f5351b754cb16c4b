import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/shared/clock';
import { changed, edited, inOrder, type KeptWish, type Stamps } from '../../../src/wishlist/kept';
import { erasedAt, foldTwins, isHidden, merge, savedAgain, type WishBook } from '../../../src/wishlist/merge';
import type { WishId, WishState } from '../../../src/wishlist/wish';
import { NEW_WISH } from './samples';

const T = Date.UTC(2026, 0, 1);
const id = (n: number) => `wish-000${n}` as WishId;

function wish(n: number, more: Partial<KeptWish> = {}): KeptWish {
  return {
    ...NEW_WISH,
    id: id(n),
    savedAt: T,
    note: '',
    state: { name: 'cooling', coolsAt: T + 3 * DAY },
    stamps: {},
    before: null,
    itemKey: 'shop.example/lamp',
    ...more,
  };
}

const book = (
  wishes: readonly KeptWish[],
  erased: readonly (readonly [WishId, number])[] = [],
): WishBook => ({
  wishes: new Map(wishes.map((one) => [one.id, one])),
  erased: new Map(erased),
});

/** A book in a form in which equal ones are equal, whatever the order in which they came to be. */
const plain = ({ wishes, erased }: WishBook) => ({
  wishes: [...wishes.values()].map((one) => inOrder(one)).sort(),
  erased: [...erased].map((one) => inOrder(one)).sort(),
});

// Few values, so that ids, stamps and things meet.
const stamp = fc.integer({ min: 1, max: 4 });
const state: fc.Arbitrary<WishState> = fc.oneof(
  fc.record({ name: fc.constant('cooling' as const), coolsAt: fc.integer({ min: T, max: T + 3 }) }),
  fc.constant<WishState>({
    name: 'cooling',
    coolsAt: T,
    leftToBuy: { at: T, earlyBecause: null },
  }),
  fc.record({ name: fc.constant('let-go' as const), at: fc.constantFrom(T, T + 1), coolsAt: fc.constant(T) }),
);
const anyWish: fc.Arbitrary<KeptWish> = fc
  .record({
    n: fc.integer({ min: 1, max: 4 }),
    title: fc.constantFrom('A', 'B'),
    note: fc.constantFrom('', 'x'),
    state,
    savedAt: fc.constantFrom(T, T + 1),
    itemKey: fc.constantFrom(null, 'a', 'b'),
    stamps: fc.record(
      { title: stamp, price: stamp, note: stamp, state: stamp, saved: stamp },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Stamps>,
    before: fc.option(fc.constantFrom({ title: 'C' }, { note: 'y' })),
  })
  .map(({ n, ...more }) => wish(n, more));
const anyBook = fc
  .tuple(
    fc.array(anyWish, { maxLength: 5 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), stamp), { maxLength: 2 }),
  )
  // What is stored has never both a wish and its erasure.
  .map(([wishes, erased]) =>
    merge(
      book(wishes),
      book(
        [],
        erased.map(([n, at]) => [id(n), at] as const),
      ),
    ),
  );

describe('merging any two books', () => {
  it('is the same in any order, in any grouping, and any number of times', () => {
    fc.assert(
      fc.property(anyBook, anyBook, anyBook, (a, b, c) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
        expect(plain(merge(a, a))).toEqual(plain(a));
        expect(plain(merge(merge(a, b), b))).toEqual(plain(merge(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no wish but the erased ones, and has none twice', () => {
    fc.assert(
      fc.property(anyBook, anyBook, (a, b) => {
        const both = merge(a, b);
        for (const known of [...a.wishes.keys(), ...b.wishes.keys()]) {
          expect(both.wishes.has(known) || a.erased.has(known) || b.erased.has(known)).toBe(true);
        }
        for (const [key, one] of both.wishes) expect(one.id).toBe(key);
      }),
    );
  });

  it('hides a wish only behind one that is there, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyBook, anyBook, (a, b) => {
        const folded = foldTwins(merge(a, b));
        expect(plain(foldTwins(folded))).toEqual(plain(folded));
        expect([...folded.wishes.keys()]).toEqual([...merge(a, b).wishes.keys()]);
        const isKnown = (one: WishId) => folded.wishes.has(one);
        for (const one of folded.wishes.values()) {
          if (!isHidden(one, isKnown)) continue;
          const shown = folded.wishes.get(one.sameAs as WishId);
          expect(shown?.itemKey).toBe(one.itemKey);
          expect(shown?.state.coolsAt).toBeGreaterThanOrEqual(one.state.coolsAt);
          expect(shown?.savedAt).toBeLessThanOrEqual(one.savedAt);
          expect(shown && isHidden(shown, isKnown)).toBe(false);
        }
      }),
    );
  });
});

describe('two machines', () => {
  it('that change different fields of one wish both keep their change', () => {
    const one = edited(wish(1), { title: 'The lamp' }, T + 5);
    const other = changed(
      edited(wish(1), { note: 'hall' }, T + 9),
      { state: { name: 'let-go', at: T, coolsAt: T } },
      T,
    );
    const both = merge(book([one]), book([other])).wishes.get(id(1));
    expect(both).toMatchObject({ title: 'The lamp', note: 'hall', state: { name: 'let-go' } });
  });

  it('that change the same field keep the later word', () => {
    const one = edited(wish(1), { title: 'Earlier' }, T + 5);
    const other = edited(wish(1), { title: 'Later' }, T + 6);
    expect(merge(book([one]), book([other])).wishes.get(id(1))?.title).toBe('Later');
  });

  it('agree that who has seen a change and changes it again is later, even with a clock that is late', () => {
    const seen = edited(wish(1), { title: 'From the fast clock' }, T + 30 * DAY);
    const answer = edited(seen, { title: 'From the slow clock' }, T);
    expect(merge(book([seen]), book([answer])).wishes.get(id(1))?.title).toBe('From the slow clock');
  });

  it('undo only what they changed last themselves', () => {
    const here = edited(wish(1), { note: 'mine' }, T + 5);
    const there = edited(wish(1), { note: 'theirs' }, T + 6);
    const heard = { ...there, before: null };
    expect(merge(book([here]), book([heard])).wishes.get(id(1))?.before).toBeNull();
    expect(merge(book([there]), book([heard])).wishes.get(id(1))?.before).toEqual({ note: '' });
  });
});

describe('an erased wish', () => {
  const erased = erasedAt(wish(1), T);

  it('does not come back with what another machine still knows of it, changed or not', () => {
    const gone = book([], [[id(1), erased]]);
    expect(merge(gone, book([wish(1)])).wishes.size).toBe(0);
    expect(merge(book([edited(wish(1), { note: 'late' }, T + DAY)]), gone).wishes.size).toBe(0);
  });

  it('is there again when it was saved again, and can be erased again', () => {
    const gone = book([], [[id(1), erased]]);
    const again = savedAgain(wish(1), gone.erased, T - DAY);
    const back = merge(gone, book([again]));
    expect([...back.wishes.keys()]).toEqual([id(1)]);
    expect(
      merge(back, book([wish(1, { title: 'Old news', stamps: { title: T } })])).wishes.get(id(1))?.title,
    ).toBe('A lamp');
    expect(merge(back, book([], [[id(1), erasedAt(again, T)]])).wishes.size).toBe(0);
  });
});

describe('the same thing saved on two machines', () => {
  const shown = (all: WishBook) =>
    [...all.wishes.values()].filter((one) => !isHidden(one, (key) => all.wishes.has(key)));
  const older = wish(2, { state: { name: 'cooling', coolsAt: T + DAY } });
  const newer = wish(1, { savedAt: T + DAY, state: { name: 'cooling', coolsAt: T + 4 * DAY } });

  it('is one wish while both wait: as old as the older, cooling as long as the longer', () => {
    const one = shown(foldTwins(book([older, newer])));
    expect(one).toMatchObject([{ id: id(1), savedAt: T, state: { coolsAt: T + 4 * DAY } }]);
    const longer = { ...older, state: { name: 'cooling' as const, coolsAt: T + 9 * DAY } };
    expect(shown(foldTwins(book([longer, newer])))).toMatchObject([
      { id: id(1), state: { coolsAt: T + 9 * DAY } },
    ]);
  });

  it.each([
    ['the link differs', { url: 'https://shop.example/lamp?size=2' }],
    ['neither has a link', { url: null }],
    ['the item differs', { itemKey: 'shop.example/other' }],
    ['nothing is known of the item', { itemKey: null }],
    ['one is decided', { state: { name: 'let-go' as const, at: T, coolsAt: T } }],
    [
      'somebody has gone to buy it',
      { state: { name: 'cooling' as const, coolsAt: T, leftToBuy: { at: T, earlyBecause: null } } },
    ],
  ])('stays two when %s', (_, more) => {
    const alike = 'url' in more && more.url === null ? { ...newer, url: null } : newer;
    expect(shown(foldTwins(book([{ ...older, ...more }, alike])))).toHaveLength(2);
  });

  it('loses no decision that was made about either in the meantime', () => {
    const folded = foldTwins(book([older, newer]));
    const decided = changed(older, { state: { name: 'let-go', at: T + DAY, coolsAt: T } }, T + DAY);
    const both = foldTwins(merge(folded, book([decided])));
    expect(Object.fromEntries(shown(both).map((one) => [one.id, one.state.name]))).toEqual({
      [id(1)]: 'cooling',
      [id(2)]: 'let-go',
    });
  });

  it('waits longer when either is kept waiting elsewhere', () => {
    const folded = foldTwins(book([older, newer]));
    const kept = changed(older, { state: { name: 'cooling', coolsAt: T + 20 * DAY } }, T + 2 * DAY);
    expect(shown(foldTwins(merge(folded, book([kept]))))).toMatchObject([
      { id: id(1), state: { coolsAt: T + 20 * DAY } },
    ]);
  });

  it('is shown again when the one that stood for both is erased', () => {
    const folded = foldTwins(book([older, newer]));
    const rest = merge(folded, book([], [[id(1), erasedAt(newer, T)]]));
    expect(shown(rest)).toMatchObject([{ id: id(2), state: { coolsAt: T + DAY } }]);
  });
});
