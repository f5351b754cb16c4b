/** Plain data by key, as the browser's storage areas hold it. */
export type SavedData = Record<string, unknown>;

/** The storage area that the store works on. Every method may reject; the store turns that into a problem. */
export interface StoragePort {
  /** The stored ones of `keys`, or everything with null. */
  get(keys: readonly string[] | null): Promise<SavedData>;
  /** The keys of everything stored; absent where the browser can't list them without what stands there. */
  keys?(): Promise<readonly string[]>;
  /** Writes all of `items` or nothing. */
  set(items: SavedData): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  /** Calls back with the new value of each changed key, undefined for a removed one. Returns how to stop. */
  onChanged(listener: (changes: SavedData) => void): () => void;
}

/** Why stored data could not be read or written. `newer-version`: a later Unswayed wrote it. */
export type StorageProblem = 'full' | 'unavailable' | 'newer-version';

/** Which problem a rejected storage call stands for. Browsers say "quota" in name or message. */
export function storageProblem(error: unknown): StorageProblem {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space|disk full/i.test(words) ? 'full' : 'unavailable';
}
