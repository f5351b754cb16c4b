import * as v from 'valibot';
import { isWishKey } from './keys';
import type { SavedData } from './port';

/** Turns everything stored by one version into what the next one stores. Pure; keys it doesn't know stay. */
export type Migration = (saved: SavedData) => SavedData;

/** `MIGRATIONS[0]` leads from version 1 to 2, and so on. Version 1 is the first that was stored. */
export const MIGRATIONS: readonly Migration[] = [stampFields];

const META_RECORD = v.object({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

/** The version that wrote the data. Data without a readable mark are of the first version. */
export function versionOf(meta: unknown): number {
  const parsed = v.safeParse(META_RECORD, meta);
  return parsed.success ? parsed.output.version : 1;
}

/** The version that `migrations` lead to. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/** Brings data step by step from version `from` to the newest. */
export function migrate(saved: SavedData, from: number, migrations: readonly Migration[]): SavedData {
  return migrations.slice(from - 1).reduce((data, step) => step(data), saved);
}

/**
 * Version 2 knows when each field of a wish was last changed, so that title, price and note can be written anew, and
 * remembers for undo whichever fields the last change was to. In version 1 only the state could change, and nothing
 * was known of other machines: everything counts as unchanged since it was saved.
 */
function stampFields(saved: SavedData): SavedData {
  return Object.fromEntries(
    Object.entries(saved).map(([key, record]) => {
      if (!isWishKey(key) || typeof record !== 'object' || record === null) return [key, record];
      const { before = null, ...wish } = record as { readonly before?: unknown };
      return [key, { ...wish, stamps: {}, before: before === null ? null : { state: before } }];
    }),
  );
}
