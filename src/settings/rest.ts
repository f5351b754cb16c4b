import type { Instant } from '../shared/clock';

/** When a day begins for somebody who is up late: a rest asked for before midnight lasts the night, too. */
const MORNING = 4;

/** When *not today* is over: tomorrow, at four in the morning by the clock on the wall. */
export function restOver(now: Instant): Instant {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, MORNING).getTime();
}
