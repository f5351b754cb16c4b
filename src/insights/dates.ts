import type { Day, Month } from '../wishlist/posts-met';

/** A day as it is written in tables (`long`), or where there is little room. */
export function formatDay(day: Day, locale: string, how: 'long' | 'short'): string {
  const year = how === 'long' ? ({ year: 'numeric' } as const) : {};
  return format(day, locale, { day: 'numeric', month: how === 'long' ? 'long' : 'short', ...year });
}

/** A month as it is written in tables (`long`), or where there is little room. */
export function formatMonth(month: Month, locale: string, how: 'long' | 'short'): string {
  const year = how === 'long' ? ({ year: 'numeric' } as const) : {};
  return format(`${month}-01`, locale, { month: how, ...year });
}

function format(day: Day, locale: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}
