import type { CustomRule } from '../detect/custom-rules';
import { DEFAULTS } from '../settings/defaults';
import { type ParsedSettings, parseSettings } from '../settings/schema';
import { failure, type Result, success } from '../shared/result';
import { RULES, SETTINGS, SYNC, SYNC_STATUS } from './keys';
import { type SavedData, type StoragePort, type StorageProblem, storageProblem } from './port';
import { parseRuleRecord } from './records';
import { parseSync, parseSyncStatus, type SyncRecord, type SyncStatus } from './sync-record';

/**
 * Follows the settings: `listener` is called with them now, and again after each change. Writes nothing.
 *
 * @returns how to stop
 */
export function watchSettings(
  port: StoragePort,
  listener: (settings: Result<ParsedSettings, StorageProblem>) => void,
): () => void {
  return follow(port, [SETTINGS], (changes) => {
    if (!changes.ok) return listener(changes);
    const parsed = parseSettings(changes.value[SETTINGS]);
    listener(success(parsed.ok ? parsed.value : { settings: DEFAULTS, ignored: [SETTINGS] }));
  });
}

/**
 * Follows the person's own rules: `listener` is called with them now, and again after each change. Writes
 * nothing.
 *
 * @returns how to stop
 */
export function watchRules(
  port: StoragePort,
  listener: (rules: Result<readonly CustomRule[], StorageProblem>) => void,
): () => void {
  return follow(port, [RULES], (changes) =>
    listener(changes.ok ? success(parseRuleRecord(changes.value[RULES]).rules) : changes),
  );
}

/** Whether this machine syncs, and how that goes. */
export type SyncShown = Pick<SyncRecord, 'on' | 'left'> & SyncStatus;

/**
 * Follows whether this machine syncs and how that goes: `listener` is called with it now, and again after each
 * change. Writes nothing.
 *
 * @returns how to stop
 */
export function watchSync(port: StoragePort, listener: (sync: SyncShown) => void): () => void {
  const known: SavedData = {};
  return follow(port, [SYNC, SYNC_STATUS], (changes) => {
    if (changes.ok) Object.assign(known, changes.value);
    const { on, left } = parseSync(known[SYNC]);
    listener({ on, left, ...parseSyncStatus(known[SYNC_STATUS]) });
  });
}

/**
 * Hands over what is stored under `keys`, then each later change to it. A change
 * that arrives while the first reading is still under way is handed over after it.
 */
function follow(
  port: StoragePort,
  keys: readonly string[],
  onChanges: (changes: Result<SavedData, StorageProblem>) => void,
): () => void {
  let early: SavedData[] | null = [];
  let stopped = false;
  const concerns = (changes: SavedData) => Object.keys(changes).some((key) => keys.includes(key));

  const stop = port.onChanged((changes) => {
    if (!concerns(changes)) return;
    if (early) early.push(changes);
    else onChanges(success(changes));
  });
  port.get(keys).then(
    (saved) => {
      if (stopped) return;
      const waiting = early ?? [];
      early = null;
      onChanges(success(Object.assign({}, saved, ...waiting)));
    },
    (error: unknown) => {
      if (!stopped) onChanges(failure(storageProblem(error)));
    },
  );
  return () => {
    stopped = true;
    stop();
  };
}
