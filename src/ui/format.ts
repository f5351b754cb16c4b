import { DAY, HOUR, type Instant, MINUTE, type Milliseconds } from '../shared/clock';
import type { Price } from '../wishlist/wish';
import { directionOf } from './direction';

const numbers = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const lists = kept((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const moments = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
const spans = kept(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

/** More are forgotten all together: a list may hold a currency that nothing else has. */
const MOST_KEPT = 100;

/** Makes each formatter once: making one takes longer than a whole row of the list does to draw. */
function kept<Options, Format>(
  make: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    let format = made.get(key);
    if (format === undefined) {
      format = make(locale, options);
      if (made.size >= MOST_KEPT) made.clear();
      made.set(key, format);
    }
    return format;
  };
}

/** A price the language's way, with cents only where there are any: `€19.90`, `$40`. */
export function formatPrice(price: Price, locale: string): string {
  try {
    const text = numbers(locale, {
      style: 'currency',
      currency: price.currency,
      trailingZeroDisplay: 'stripIfInteger',
    } as Intl.NumberFormatOptions).format(price.amount);
    // "US$" would be torn apart: among letters that run the other way its sign goes to the far side.
    return directionOf(locale) === 'rtl' ? `\u2066${text}\u2069` : text;
  } catch {
    // `Intl` refuses what doesn't look like a currency code; the number is still worth showing.
    return `${numbers(locale, {}).format(price.amount)} ${price.currency}`.trim();
  }
}

/**
 * A span in words with its two largest units: "2 days, 4 hours", "3 hours, 12 minutes", "5 minutes".
 *
 * Rounded up to the smaller unit shown, so that what is left is never understated; at least one minute.
 */
export function formatSpan(span: Milliseconds, locale: string): string {
  const unit = span >= DAY ? HOUR : MINUTE;
  const whole = Math.max(unit, Math.ceil(span / unit) * unit);
  const parts =
    whole >= DAY
      ? [amount(Math.floor(whole / DAY), 'day', locale), amount((whole % DAY) / HOUR, 'hour', locale)]
      : [amount(Math.floor(whole / HOUR), 'hour', locale), amount((whole % HOUR) / MINUTE, 'minute', locale)];
  const list = lists(locale, { type: 'unit', style: 'long' });
  return list.format(parts.filter((part) => part !== null));
}

function amount(count: number, unit: 'day' | 'hour' | 'minute', locale: string): string | null {
  if (count === 0) return null;
  return numbers(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** Sentences one after the other. Between those of Chinese and Japanese is no space: their full stop brings its own. */
export function inOneLine(sentences: readonly string[], locale: string): string {
  return sentences.join(/^(?:zh|ja)\b/.test(locale) ? '' : ' ');
}

/** A weekday and time within a week of `now` ("Sunday 18:00"), else a date and time. */
export function formatMoment(at: Instant, now: Instant, locale: string): string {
  const near = Math.abs(at - now) < 6 * DAY;
  const day: Intl.DateTimeFormatOptions = near ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return moments(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(at);
}

/** How long ago or ahead a day is, in days: "yesterday", "3 weeks ago". Less than half a day is "today". */
export function formatDaysFrom(at: Instant, now: Instant, locale: string): string {
  const days = Math.round((at - now) / DAY);
  const relative = spans(locale, { numeric: 'auto' });
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
  return relative.format(Math.round(days / 30.44), 'month');
}
