import type { Milliseconds } from '../shared/clock';

/** A post is read again no sooner than this after the last time, and ... */
const REREAD: Milliseconds = 100;
/** ... no sooner than so many times what the last reading took, and that for each that waits: some 1 % of the time. */
const REREAD_SHARE = 100;
/** What has changed is not left unread for longer, however many wait. */
const LONGEST: Milliseconds = 2000;
/** The same for a page that has to be looked at as a whole. */
const WHOLE_PAGE: Milliseconds = 1000;
const WHOLE_PAGE_SHARE = 50;

/**
 * How long after a reading that took `cost` the same post may be read again.
 * @param others how many posts wait for the same: where all of them change, each has to wait for its share
 */
export function restOfPost(cost: Milliseconds, others: number): Milliseconds {
  return Math.min(LONGEST, Math.max(REREAD, cost * REREAD_SHARE * (others + 1)));
}

/** How long a page is left alone after a look at the whole of it that took `cost`. */
export function restOfPage(cost: Milliseconds): Milliseconds {
  return Math.max(WHOLE_PAGE, cost * WHOLE_PAGE_SHARE);
}
