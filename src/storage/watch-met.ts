import type { Month, MonthMet } from '../wishlist/posts-met';
import { isMetKey, monthOfKey } from './keys';
import type { StoragePort } from './port';
import { parseMonthMet } from './records';

/**
 * Follows the counts of posts: `listener` is called with them now, and again after each change. What can't be read
 * counts for nothing. Writes nothing.
 *
 * @returns how to stop
 */
export function watchMet(
  port: StoragePort,
  listener: (months: ReadonlyMap<Month, MonthMet>) => void,
): () => void {
  let stopped = false;
  const read = async () => {
    const saved = await port.get((await port.keys?.())?.filter(isMetKey) ?? null).catch(() => ({}));
    const months = Object.entries(saved).filter(([key]) => isMetKey(key));
    if (!stopped) listener(new Map(months.map(([key, record]) => [monthOfKey(key), parseMonthMet(record)])));
  };
  void read();
  const stop = port.onChanged((changes) => {
    if (Object.keys(changes).some(isMetKey)) void read();
  });
  return () => {
    stopped = true;
    stop();
  };
}
