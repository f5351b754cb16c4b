import { DAY, HOUR, type Milliseconds } from '../shared/clock';

/** The cooling-off period when the person has chosen none: three days. */
export const USUAL_COOLING: Milliseconds = 72 * HOUR;

/** Below this only the person's own word counts: one night has to pass. */
export const LEAST_UNASKED: Milliseconds = DAY;

/** The shortest and longest period that can be chosen at all. */
export const SHORTEST_COOLING: Milliseconds = HOUR;
export const LONGEST_COOLING: Milliseconds = 366 * DAY;

/** After how long a bought thing is asked about. */
export const CHECK_IN_AFTER: Milliseconds = 30 * DAY;

/** Whether a number can be a cooling-off period at all. */
export function isCoolingPeriod(period: Milliseconds): boolean {
  return Number.isSafeInteger(period) && period >= SHORTEST_COOLING && period <= LONGEST_COOLING;
}

/**
 * The period a new wish cools for.
 *
 * @param asked what was asked for with the wish; null for the usual period
 * @param usual the person's own default, from the settings
 * @returns `asked`, but not below a day unless the person's own default is below a day too
 */
export function coolingPeriod(asked: Milliseconds | null, usual: Milliseconds): Milliseconds {
  if (asked === null) return usual;
  return Math.max(asked, Math.min(usual, LEAST_UNASKED));
}
