import { DAY, type Instant } from '../shared/clock';

/**
 * When something is over, as a person would say it: "Sun 18:00" within the next six days, "12 Dec, 18:00"
 * later, in the language's own order and the person's own time zone.
 */
export function untilWords(at: Instant, now: Instant, locale: string, timeZone?: string): string {
  const time = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  const near = at - now < 6 * DAY;
  const form = new Intl.DateTimeFormat(
    locale,
    near ? { weekday: 'short', ...time } : { day: 'numeric', month: 'short', ...time },
  );
  return form.format(at);
}
