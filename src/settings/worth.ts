import { type Cost, currencyOf } from './cooling-by-price';
import type { Settings } from './settings';

/** What a price is in the person's own terms, as far as they gave them. */
export interface Worth {
  /** Hours of their work after taxes; null when they did not say what an hour brings. */
  readonly hours: number | null;
  /** The part of a month's free money, 1 for all of it; null when they did not say how much that is. */
  readonly share: number | null;
}

/**
 * A price in hours of work and in parts of a month's free money. Null where nothing can be said: no price, a price in
 * another currency than the person's (no rate is known here), or neither figure given.
 *
 * @param region the browser's region, for a currency that goes by the country
 */
export function worthOf(settings: Settings, price: Cost | null, region: string | null): Worth | null {
  const { hourlyPay, monthlyFree } = settings;
  if (price === null || price.amount <= 0 || (hourlyPay === null && monthlyFree === null)) return null;
  if (currencyOf(settings, region) !== price.currency) return null;
  return {
    hours: hourlyPay === null ? null : price.amount / hourlyPay,
    share: monthlyFree === null ? null : price.amount / monthlyFree,
  };
}
