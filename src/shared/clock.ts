/** Milliseconds since 1970-01-01 UTC, as `Date.now()` gives them. */
export type Instant = number;

/** A span of time in milliseconds. */
export type Milliseconds = number;

/** Where a module takes the time from; a parameter everywhere, so that tests can set it. */
export type Clock = () => Instant;

export const SECOND: Milliseconds = 1000;
export const MINUTE: Milliseconds = 60 * SECOND;
export const HOUR: Milliseconds = 60 * MINUTE;
export const DAY: Milliseconds = 24 * HOUR;
