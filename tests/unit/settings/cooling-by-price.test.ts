import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, currencyOf, stepsOf, usualCooling } from '../../../src/settings/cooling-by-price';
import { DEFAULTS } from '../../../src/settings/defaults';
import type { CoolingByPrice, Settings } from '../../../src/settings/settings';
import { DAY, HOUR } from '../../../src/shared/clock';

const having = (coolingByPrice: Partial<CoolingByPrice>, more: Partial<Settings> = {}): Settings => ({
  ...DEFAULTS,
  ...more,
  coolingByPrice: { ...DEFAULTS.coolingByPrice, ...coolingByPrice },
});
const hours = (settings: Settings, amount: number | null, currency = 'EUR', region: string | null = 'DE') =>
  usualCooling(settings, amount === null ? null : { amount, currency }, region) / HOUR;

describe('the usual period by price', () => {
  it.each([
    [0, 24],
    [49.99, 24],
    [50, 72],
    [100, 72],
    [100.01, 168],
    [null, 72],
  ])('is, for %s euros, %s hours', (amount, expected) => {
    expect(hours(DEFAULTS, amount)).toBe(expected);
  });

  it('says nothing of a price in another currency, or where nobody knows the person’s', () => {
    expect(hours(DEFAULTS, 10, 'USD')).toBe(72);
    expect(hours(DEFAULTS, 10, 'EUR', null)).toBe(72);
    expect(hours(DEFAULTS, 10, 'EUR', 'ZZ')).toBe(72);
  });

  it('goes by the country that is set before the browser’s, and by the currency before both', () => {
    expect(currencyOf({ ...DEFAULTS, country: 'CH' }, 'DE')).toBe('CHF');
    expect(currencyOf({ ...DEFAULTS, country: 'CH', currency: 'EUR' }, 'US')).toBe('EUR');
  });

  it('knows that a hundred yen are not dear', () => {
    expect(stepsOf(DEFAULTS, 'JPY')).toEqual({ low: 5000, high: 10_000 });
    expect(hours(DEFAULTS, 1200, 'JPY', 'JP')).toBe(24);
    expect(hours(DEFAULTS, 12_000, 'JPY', 'JP')).toBe(168);
  });

  it('can be changed, and turned off', () => {
    expect(hours(having({ low: 10, cheapFor: 30 * HOUR }), 9)).toBe(30);
    expect(hours(having({ high: 1000, dearFor: 30 * DAY }), 1001)).toBe(720);
    expect(hours(having({ on: false }), 1)).toBe(72);
    expect(stepsOf(having({ low: 500 }), 'EUR')).toEqual({ low: 500, high: 500 });
    expect(stepsOf(having({ high: 20 }), 'EUR')).toEqual({ low: 20, high: 20 });
  });

  it('never lets what costs more wait less', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    const step = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
    const period = fc.integer({ min: 1, max: 366 * 24 }).map((count) => count * HOUR);
    fc.assert(
      fc.property(
        fc.record({ low: step, high: step, cheapFor: period, dearFor: period }),
        period,
        fc.constantFrom(...CURRENCIES),
        amount,
        amount,
        (byPrice, coolingOff, currency, one, other) => {
          fc.pre(byPrice.low === null || byPrice.high === null || byPrice.low <= byPrice.high);
          const settings = having(byPrice, { coolingOff, currency });
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          expect(hours(settings, less, currency)).toBeLessThanOrEqual(hours(settings, more, currency));
        },
      ),
    );
  });
});
