import { type Milliseconds, SECOND } from '../shared/clock';

/** The background may be starting or restarting just now: what could not be had is tried again after these. */
export const AGAIN_AFTER: readonly Milliseconds[] = [0.25 * SECOND, SECOND, 3 * SECOND];

/**
 * Tries until something comes of it. Null where nothing did, however often, and once `signal` is aborted.
 * @param attempt fulfilled with null where there was nothing this time; what it throws ends the trying
 */
export async function tryAgain<Value>(
  attempt: () => Promise<Value | null>,
  signal: AbortSignal,
): Promise<Value | null> {
  for (const delay of [0, ...AGAIN_AFTER]) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (signal.aborted) return null;
    const value = await attempt();
    if (value !== null) return value;
  }
  return null;
}
