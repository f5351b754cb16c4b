import { readAside } from '../storage/aside';
import { isAsideKey, isBackupKey, isMemoryKey, isWishKey, META } from '../storage/keys';
import type { StoragePort } from '../storage/port';
import { parseItem } from '../storage/records';
import { MIGRATIONS, newestVersion, versionOf } from '../storage/versions';
import type { Stored } from './ports';

const isCounted = (key: string) => isWishKey(key) || isMemoryKey(key) || isAsideKey(key) || isBackupKey(key);

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
      aside: readAside(saved).length,
      copied: entries.some(([key]) => isBackupKey(key)),
      newer: versionOf(saved[META]) > newestVersion(MIGRATIONS),
    });
  };
  void count();
  const stop = port.onChanged((changes) => {
    if (Object.keys(changes).some(isCounted)) void count();
  });
  return () => {
    stopped = true;
    stop();
  };
}
