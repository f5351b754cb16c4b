import type { Price, Wish } from './wish';

/**
 * What wishes cost together, by currency, the currency of most wishes first. Nothing is converted: a rate of
 * today says little about a thing of another day. Wishes without a price don't count.
 */
export function totalsOf(wishes: readonly Wish[]): readonly Price[] {
  const sums = new Map<string, { amount: number; count: number }>();
  for (const { price } of wishes) {
    if (price === null) continue;
    const sum = sums.get(price.currency) ?? { amount: 0, count: 0 };
    sums.set(price.currency, { amount: sum.amount + price.amount, count: sum.count + 1 });
  }
  return [...sums]
    .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
    .map(([currency, { amount }]) => ({ amount: Math.round(amount * 1000) / 1000, currency }));
}
