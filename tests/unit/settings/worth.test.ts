import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/settings/defaults';
import { worthOf } from '../../../src/settings/worth';

const given = { ...DEFAULTS, currency: 'EUR', hourlyPay: 20, monthlyFree: 400 };
const price = { amount: 50, currency: 'EUR' };

describe('what a price is in one’s own terms', () => {
  it('is hours of work, and a part of what is free in a month', () => {
    expect(worthOf(given, price, null)).toEqual({ hours: 2.5, share: 0.125 });
    expect(worthOf({ ...given, monthlyFree: null }, price, null)).toEqual({ hours: 2.5, share: null });
  });

  it.each([
    ['no price', given, null],
    ['a price in another currency', given, { amount: 50, currency: 'USD' }],
    ['a gift', given, { amount: 0, currency: 'EUR' }],
    ['nobody said', DEFAULTS, price],
    ['no currency known', { ...given, currency: 'auto' as const }, price],
  ])('is not known: %s', (_why, settings, cost) => {
    expect(worthOf(settings, cost, null)).toBeNull();
  });

  it('takes the currency of the country', () => {
    expect(worthOf({ ...given, currency: 'auto' }, price, 'AT')?.hours).toBe(2.5);
  });
});
