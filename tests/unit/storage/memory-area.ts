import type { SavedData, StoragePort } from '../../../src/storage/port';

export interface MemoryArea extends StoragePort {
  data: SavedData;
  /** What every write rejects with; null when all is well. */
  failing: Error | null;
}

/** A storage area in memory that can be made to fail. */
export function memoryArea(data: SavedData = {}): MemoryArea {
  const listeners = new Set<(changes: SavedData) => void>();
  const area: MemoryArea = {
    data: structuredClone(data),
    failing: null,
    async get(keys) {
      const wanted = (keys ?? Object.keys(area.data)).filter((key) => Object.hasOwn(area.data, key));
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, area.data[key]])));
    },
    async set(items) {
      if (area.failing) throw area.failing;
      const copy = structuredClone(items);
      Object.assign(area.data, copy);
      for (const listener of listeners) listener(copy);
    },
    async remove(keys) {
      if (area.failing) throw area.failing;
      for (const key of keys) delete area.data[key];
      for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, undefined])));
    },
    async clear() {
      await area.remove(Object.keys(area.data));
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return area;
}
