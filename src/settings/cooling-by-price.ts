import type { Milliseconds } from '../shared/clock';
import type { Settings } from './settings';

/** What a thing costs: as `wishlist` has it, `amount` in units of the ISO 4217 currency. */
export interface Cost {
  readonly amount: number;
  readonly currency: string;
}

const EURO_COUNTRIES = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC ME SM VA XK';

/** The currency of a country (ISO 3166-1 and 4217), for the countries whose people are likely to use this. */
const CURRENCY_OF: ReadonlyMap<string, string> = new Map([
  ...EURO_COUNTRIES.split(' ').map((country) => [country, 'EUR'] as const),
  ...Object.entries({
    ...{ US: 'USD', EC: 'USD', PR: 'USD', GB: 'GBP', CH: 'CHF', LI: 'CHF', CA: 'CAD', AU: 'AUD', NZ: 'NZD' },
    ...{ CN: 'CNY', HK: 'HKD', TW: 'TWD', JP: 'JPY', KR: 'KRW', SG: 'SGD', MY: 'MYR', TH: 'THB', VN: 'VND' },
    ...{ ID: 'IDR', PH: 'PHP', IN: 'INR', PK: 'PKR', AE: 'AED', SA: 'SAR', IL: 'ILS', TR: 'TRY', EG: 'EGP' },
    ...{ SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', RS: 'RSD' },
    ...{ UA: 'UAH', RU: 'RUB', KZ: 'KZT', BR: 'BRL', MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PE: 'PEN' },
    ...{ ZA: 'ZAR', NG: 'NGN', KE: 'KES' },
  }),
]);

/** Every currency that some country here has, in the order of the alphabet. */
export const CURRENCIES: readonly string[] = [...new Set(CURRENCY_OF.values())].sort();

/** Cheap is less than the first, dear more than the second. */
const STEPS = { low: 50, high: 100 } as const;

/**
 * How many units of a currency buy about what one dollar, euro or pound does, as a round number; one where it is not
 * named. Only an order of magnitude: without it a bowl of soup in yen would be dear.
 */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ JPY: 100, KRW: 1000, CNY: 5, HKD: 10, TWD: 30, THB: 30, VND: 25_000, IDR: 15_000, PHP: 50, MYR: 4 },
    ...{ INR: 50, PKR: 200, AED: 4, SAR: 4, ILS: 4, TRY: 40, EGP: 50, SEK: 10, NOK: 10, DKK: 10, ISK: 100 },
    ...{ PLN: 4, CZK: 20, HUF: 400, RON: 5, RSD: 100, UAH: 40, RUB: 100, KZT: 500, BRL: 5, MXN: 20, PEN: 4 },
    ...{ ARS: 1000, CLP: 1000, COP: 4000, ZAR: 20, NGN: 1500, KES: 100 },
  }),
);

/** The currency that a person counts in; null when neither they nor their country say. */
export function currencyOf(settings: Settings, region: string | null): string | null {
  if (settings.currency !== 'auto') return settings.currency;
  const country = settings.country === 'auto' ? region : settings.country;
  return country === null ? null : (CURRENCY_OF.get(country) ?? null);
}

/** From where to where a price in the currency is neither cheap nor dear. */
export function stepsOf(
  { coolingByPrice: { low, high } }: Settings,
  currency: string,
): { readonly low: number; readonly high: number } {
  const units = UNITS.get(currency) ?? 1;
  const usual = { low: STEPS.low * units, high: STEPS.high * units };
  // Where only one of them is the person's own, the other gives way.
  return {
    low: low ?? Math.min(usual.low, high ?? usual.low),
    high: high ?? Math.max(usual.high, low ?? usual.high),
  };
}

/**
 * The usual cooling-off period for what costs that much. A price that is not known, or in another currency than the
 * person's, says nothing: no rate is known here. What is cheap never waits longer than the rest, nor what is dear less.
 *
 * @param region the browser's region, for a currency that goes by the country
 */
export function usualCooling(settings: Settings, price: Cost | null, region: string | null): Milliseconds {
  const { coolingOff, coolingByPrice } = settings;
  if (!coolingByPrice.on || price === null) return coolingOff;
  const currency = currencyOf(settings, region);
  if (currency === null || currency !== price.currency) return coolingOff;
  const { low, high } = stepsOf(settings, currency);
  if (price.amount < low) return Math.min(coolingByPrice.cheapFor, coolingOff);
  if (price.amount > high) return Math.max(coolingByPrice.dearFor, coolingOff);
  return coolingOff;
}
