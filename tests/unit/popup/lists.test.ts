import { describe, expect, it } from 'vitest';
import { arrange, listsOf } from '../../../src/popup/lists';
import { isFound } from '../../../src/popup/search';
import { fold, searchWords } from '../../../src/ui/search-words';
import { firstShown } from '../../../src/wishlist/first';
import { totalsOf } from '../../../src/wishlist/totals';
import { manyWishes } from '../../e2e/many-wishes';

const NOW = Date.UTC(2026, 10, 20, 9, 30);
const WISHES = manyWishes(2000, NOW);

describe('the lists', () => {
  it('hold every wish once, whatever the order', () => {
    for (const sort of ['due', 'newest', 'price', 'title'] as const) {
      const lists = listsOf(arrange(WISHES, sort, 'en'), { sort, filter: 'all' }, NOW);
      const ids = lists.flatMap((list) => list.wishes.map(({ id }) => id));
      expect(new Set(ids).size).toBe(WISHES.length);
      expect(ids).toHaveLength(WISHES.length);
    }
  });

  it('come in the same order from wishes in any order', () => {
    for (const sort of ['due', 'newest', 'price', 'title'] as const) {
      const [one, other] = [WISHES, WISHES.toReversed()].map((wishes) =>
        listsOf(arrange(wishes, sort, 'en'), { sort, filter: 'all' }, NOW),
      );
      expect(one).toEqual(other);
    }
  });

  it('begin with the wishes that are noted to be first, at any time of the coming year', () => {
    const first = firstShown(WISHES);
    for (const days of [0, 1, 5, 40, 300]) {
      const later = NOW + days * 86_400_000;
      const all = listsOf(arrange(WISHES, 'due', 'en'), { sort: 'due', filter: 'all' }, later);
      const noted = WISHES.filter(({ id }) => first.includes(id));
      const top = listsOf(arrange(noted, 'due', 'en'), { sort: 'due', filter: 'all' }, later)[0];
      const same = all.find(({ id }) => id === top?.id);
      expect(same?.wishes.slice(0, 10)).toEqual(top?.wishes.slice(0, 10));
    }
  });

  it('are only those of a filter', () => {
    const lists = listsOf(arrange(WISHES, 'due', 'en'), { sort: 'due', filter: 'cooling' }, NOW);
    expect(lists.map(({ id, wishes }) => [id, wishes.length])).toEqual([['cooling', 640]]);
    const flat = listsOf(arrange(WISHES, 'newest', 'en'), { sort: 'newest', filter: 'decided' }, NOW);
    expect(flat.map(({ id, wishes }) => [id, wishes.length])).toEqual([['all', 1200]]);
  });
});

describe('a search', () => {
  it('takes letters for the same that a reader does', () => {
    expect(fold('Crème BRÛLÉE ＡＢＣ ١٢٣ Straße')).toBe('creme brulee abc 123 strasse');
    expect(searchWords('  One\ttwo\n  ')).toEqual(['one', 'two']);
    expect(searchWords(' \u200b ')).toEqual([]);
  });

  it('never joins the end of one part with the beginning of the next', () => {
    const [wish] = WISHES;
    if (!wish) throw new Error('no wish');
    expect(isFound({ ...wish, title: 'Tea', note: 'Pot' }, searchWords('teapot'))).toBe(false);
    expect(isFound({ ...wish, title: 'Tea', note: 'Pot' }, searchWords('pot tea'))).toBe(true);
  });
});

describe('totals', () => {
  it('are kept apart by currency, without the dust of binary fractions', () => {
    const [wish] = WISHES;
    if (!wish) throw new Error('no wish');
    const prices = [0.1, 0.2, 0.7].map((amount) => ({ ...wish, price: { amount, currency: 'EUR' } }));
    const dollars = { ...wish, price: { amount: 5, currency: 'USD' } };
    expect(totalsOf([dollars, ...prices, { ...wish, price: null }])).toEqual([
      { amount: 1, currency: 'EUR' },
      { amount: 5, currency: 'USD' },
    ]);
    expect(totalsOf([])).toEqual([]);
  });
});
