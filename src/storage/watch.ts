import type { CustomRule } from '../detect/custom-rules';
import { DEFAULTS } from '../settings/defaults';
import { type ParsedSettings, parseSettings } from '../settings/schema';
import { failure, type Result, success } from '../shared/result';
import { isWishKey, META, RULES, SETTINGS, wishKey } from './keys';
import { type SavedData, type StoragePort, type StorageProblem, storageProblem } from './port';
import { parseRuleRecord, type StoredWish } from './records';
import { readWishes, shown, type WishesRead } from './store';
import { MIGRATIONS, newestVersion, versionOf } from './versions';

/**
 * Follows the wishes for a page that shows them: `listener` is called with all of them now, and again
 * after each change. Everything is read once, then only what changed. Writes nothing.
 *
 * @returns how to stop
 */
export function watchWishes(
  port: StoragePort,
  listener: (wishes: Result<WishesRead, StorageProblem>) => void,
): () => void {
  const wishes = new Map<string, StoredWish>();
  const unreadable = new Set<string>();
  let version = versionOf(undefined);

  return follow(port, null, (changes) => {
    if (!changes.ok) return listener(changes);
    const changed = Object.entries(changes.value).filter(([key]) => isWishKey(key));
    if (Object.hasOwn(changes.value, META)) version = versionOf(changes.value[META]);
    for (const [key] of changed) {
      wishes.delete(key);
      unreadable.delete(key);
    }
    const read = readWishes(Object.fromEntries(changed.filter(([, record]) => record !== undefined)));
    for (const wish of read.wishes) wishes.set(wishKey(wish.id), wish);
    for (const key of read.unreadable) unreadable.add(key);
    listener(
      version > newestVersion(MIGRATIONS)
        ? failure('newer-version')
        : success({ wishes: shown([...wishes.values()]), unreadable: [...unreadable] }),
    );
  });
}

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

/**
 * Hands over what is stored under `keys` (everything, with null), then each later change to it. A change
 * that arrives while the first reading is still under way is handed over after it.
 */
function follow(
  port: StoragePort,
  keys: readonly string[] | null,
  onChanges: (changes: Result<SavedData, StorageProblem>) => void,
): () => void {
  let early: SavedData[] | null = [];
  let stopped = false;
  const concerns = (changes: SavedData) =>
    Object.keys(changes).some((key) => keys?.includes(key) ?? (isWishKey(key) || key === META));

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
