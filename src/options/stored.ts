import { isMemoryKey, isWishKey } from '../storage/keys';
import type { StoragePort } from '../storage/port';
import { parseItem } from '../storage/records';
import type { Stored } from './ports';

/**
 * Counts what is stored, now and again after each change. What can't be read counts too: it is there.
 * When the storage doesn't answer, nothing is counted.
 *
 * @returns how to stop
 */
export function watchStored(port: StoragePort, listener: (stored: Stored) => void): () => void {
  let stopped = false;
  const count = async () => {
    const saved = await port.get(null).catch(() => null);
    if (stopped || saved === null) return;
    const entries = Object.entries(saved);
    listener({
      wishes: entries.filter(([key]) => isWishKey(key)).length,
      remembered: entries.filter(([key, record]) => isMemoryKey(key) && parseItem(record)?.answer).length,
    });
  };
  void count();
  const stop = port.onChanged((changes) => {
    if (Object.keys(changes).some((key) => isWishKey(key) || isMemoryKey(key))) void count();
  });
  return () => {
    stopped = true;
    stop();
  };
}
