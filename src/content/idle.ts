import { type Schedule, SLICE } from '../page/budget';

/** Work that could wait is done after so many milliseconds all the same, however busy the page is. */
const AT_LATEST = 300;

/**
 * Runs work when the page has nothing better to do; with a delay, no sooner than that.
 *
 * Browsers are idle for up to 50 ms at a time, and give the next turn only in the next such time. Work that is
 * scheduled while one lasts is done in it, as a task of its own, so that whatever the page wants comes in between.
 */
export function createSchedule(window: Window): Schedule {
  let idleUntil = 0;
  return (work, delay) => {
    if (delay > 0 || typeof window.requestIdleCallback !== 'function') {
      window.setTimeout(work, delay);
    } else if (window.performance.now() + SLICE < idleUntil) {
      window.setTimeout(work, 0);
    } else {
      window.requestIdleCallback(
        (deadline) => {
          idleUntil = window.performance.now() + deadline.timeRemaining();
          work();
        },
        { timeout: AT_LATEST },
      );
    }
  };
}
