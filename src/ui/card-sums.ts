import { thingIn } from '../detect/thing';
import type { Worth } from '../settings/worth';
import type { Price } from '../wishlist/wish';
import { formatPrice } from './format';
import { isolate } from './quotes';
import type { Words } from './words';

/** How often a thing may be used in a year, for the price of each use. It begins at once: the rest is the person's. */
export const USES = [1, 2, 5, 10, 20, 50, 100, 200, 365] as const;

/** What a thing is of which the price or the kind is known. */
export interface Priced {
  readonly title: string;
  readonly price?: Price | null;
}

/** Shares above this are said as they are; a share of next to nothing says nothing. */
const LEAST_SHARE = 0.005;

/**
 * What the money could be instead, and what is known of such things: a sentence each, only what is known. That the
 * money stays for something else comes first: of all ways to put a price it has the best evidence (Frederick et al.
 * 2009; d = 0.22 over 39 later studies).
 */
export function sumWords({ title, price }: Priced, worth: Worth | null, words: Words): readonly string[] {
  const say = (key: string, subs?: Record<string, string | number>) => words.say(`overlay_${key}`, subs);
  const lines: string[] = [];
  if (!price || price.amount <= 0) return lines;
  lines.push(say('sums_keep', { price: formatPrice(price, words.locale) }));
  if (worth?.share != null && worth.share >= LEAST_SHARE) {
    lines.push(say('sums_share', { share: percent(worth.share, words.locale) }));
  }
  if (worth?.hours != null) lines.push(say('sums_hours', { time: workTime(worth.hours, words.locale) }));
  const named = thingIn(title);
  if (named === null) return lines;
  const { years, mended, lent } = named.thing;
  const thing = isolate(named.words);
  if (years) lines.push(say('thing_years', { thing, count: years.count, source: years.source }));
  if (mended) lines.push(say('thing_mended', { thing, source: mended }));
  if (lent) lines.push(say('thing_lent', { thing, source: lent }));
  return lines;
}

/** What each of `uses` uses costs. */
export function perUseWords(price: Price, uses: number, words: Words): string {
  const each = { ...price, amount: Math.round((price.amount / uses) * 100) / 100 };
  return words.say('overlay_sums_each', { count: uses, price: formatPrice(each, words.locale) });
}

/** Hours below which a half matters. */
const HALVES_BELOW = 10;

/** Hours of work, minutes below an hour. */
function workTime(hours: number, locale: string): string {
  const short = hours < 1;
  const whole = hours < HALVES_BELOW ? Math.round(hours * 2) / 2 : Math.round(hours);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: short ? 'minute' : 'hour',
    unitDisplay: 'long',
  }).format(short ? Math.max(1, Math.round(hours * 60)) : whole);
}

function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
