import type { Clock, Milliseconds } from '../shared/clock';

/** Runs work later: after `delay`, or with 0 as soon as the page has nothing better to do. */
export type Schedule = (work: () => void, delay: Milliseconds) => void;

/** What the work has cost so far. */
export interface Timings {
  /** All slices together. */
  readonly scanMs: Milliseconds;
  readonly longestSliceMs: Milliseconds;
}

/** Half of what a frame at 120 Hz has: the page keeps the other half. */
export const SLICE: Milliseconds = 4;

export interface Slices {
  /** Makes sure that the steps are taken soon. Calling it again while it is due changes nothing. */
  wake(): void;
  timings(): Timings;
}

/**
 * Does work in small steps, for at most `SLICE` at a time.
 *
 * @param step takes one step and tells whether there are more; it is not called again until woken after `false`
 * @param mayRun asked before every slice: a hidden page waits
 */
export function inSlices(options: {
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
  readonly step: () => boolean;
  readonly mayRun: () => boolean;
}): Slices {
  const { clock, schedule, signal, step, mayRun } = options;
  let due = false;
  let scanMs = 0;
  let longestSliceMs = 0;

  const run = () => {
    due = false;
    if (signal.aborted || !mayRun()) return;
    const start = clock();
    let more = true;
    let spent = 0;
    while (more && spent < SLICE) {
      more = step();
      spent = clock() - start;
    }
    scanMs += spent;
    longestSliceMs = Math.max(longestSliceMs, spent);
    if (more) wake();
  };
  const wake = () => {
    if (due || signal.aborted) return;
    due = true;
    schedule(run, 0);
  };
  return { wake, timings: () => ({ scanMs, longestSliceMs }) };
}
