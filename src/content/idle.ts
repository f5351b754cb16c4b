import type { Schedule } from '../page/budget';

/** Work that could wait is done after so many milliseconds all the same, however busy the page is. */
const AT_LATEST = 300;

/** Runs work when the page has nothing better to do; with a delay, no sooner than that. */
export function createSchedule(window: Window): Schedule {
  return (work, delay) => {
    if (delay > 0 || typeof window.requestIdleCallback !== 'function') {
      window.setTimeout(work, delay);
    } else {
      window.requestIdleCallback(work, { timeout: AT_LATEST });
    }
  };
}
