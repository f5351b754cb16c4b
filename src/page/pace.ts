import type { Milliseconds } from '../shared/clock';

/** A post is read again no sooner than this after the last time, and ... */
const REREAD: Milliseconds = 100;
/** ... no sooner than so many times what the last reading took: at most 5 % of the time goes into one post. */
const REREAD_SHARE = 20;
/** The same for a page that has to be looked at as a whole. */
const WHOLE_PAGE: Milliseconds = 1000;
const WHOLE_PAGE_SHARE = 50;

/** How long after a reading that took `cost` the same post may be read again. */
export function restOfPost(cost: Milliseconds): Milliseconds {
  return Math.max(REREAD, cost * REREAD_SHARE);
}

/** How long a page is left alone after a look at the whole of it that took `cost`. */
export function restOfPage(cost: Milliseconds): Milliseconds {
  return Math.max(WHOLE_PAGE, cost * WHOLE_PAGE_SHARE);
}
