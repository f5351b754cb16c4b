import * as v from 'valibot';
import { failure, type Result, success } from '../shared/result';
import { backupKey, isAsideKey, isBackupKey, isPictureKey, META } from './keys';
import { pack, unpack } from './packed';
import type { SavedData, StoragePort, StorageProblem } from './port';
import { type Migration, migrate, newestVersion, versionOf } from './versions';

/** What stands in the mark while the store is brought to a newer version. Any other write leaves it out. */
const UNDER_WAY = v.object({ copied: v.literal(true) });
const NEARLY_DONE = v.object({ leaving: v.array(v.string()) });

/**
 * Opens a storage area: data of an older version are brought up to date, data of a newer one are refused and left
 * alone.
 *
 * It goes in steps, each of which may be the last before the lights go out, or be written by half: a copy of what
 * stands there; the new records; the new version; the old records go. Whoever opens the area next goes on from the
 * copy, so that nothing is ever brought up to date twice.
 */
export async function openArea(
  port: StoragePort,
  migrations: readonly Migration[],
): Promise<Result<null, StorageProblem>> {
  const newest = newestVersion(migrations);
  const mark = (await port.get([META]))[META];
  const version = versionOf(mark);
  if (version > newest) return failure('newer-version');
  if (version === newest) {
    const done = v.safeParse(NEARLY_DONE, mark);
    if (done.success) await finish(port, newest, done.output.leaving);
    return success(null);
  }

  const everything = await port.get(null);
  if (Object.keys(everything).length === 0) return success(null);
  const before = (await copyOf(everything, mark, version)) ?? (await copy(port, everything, version));
  const { [META]: _mark, ...after } = migrate(before, version, migrations);
  await port.set(after);
  const leaving = Object.keys(everything).filter(
    (key) => key !== META && isOwn(key) && !Object.hasOwn(after, key),
  );
  await port.set({ [META]: { version: newest, leaving } });
  await finish(port, newest, leaving);
  return success(null);
}

/** Copies, what was set aside and pictures stay as they are, whatever becomes of the rest. */
function isOwn(key: string): boolean {
  return !isBackupKey(key) && !isAsideKey(key) && !isPictureKey(key);
}

/** The copy that an earlier opening made before it ended half way; null when there is none to go on from. */
async function copyOf(everything: SavedData, mark: unknown, version: number): Promise<SavedData | null> {
  const packed = everything[backupKey(version)];
  if (!v.is(UNDER_WAY, mark) || typeof packed !== 'string') return null;
  return unpack(packed).catch(() => null);
}

/** Keeps a copy of what stands there, in place of any older copy. */
async function copy(port: StoragePort, everything: SavedData, version: number): Promise<SavedData> {
  const own = Object.fromEntries(Object.entries(everything).filter(([key]) => isOwn(key)));
  await port.remove(Object.keys(everything).filter(isBackupKey));
  await port.set({ [backupKey(version)]: await pack(own) });
  await port.set({ [META]: { version, copied: true } });
  return own;
}

async function finish(port: StoragePort, version: number, leaving: readonly string[]): Promise<void> {
  await port.remove(leaving);
  await port.set({ [META]: { version } });
}
