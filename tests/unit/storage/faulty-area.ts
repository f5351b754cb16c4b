import type { SavedData, StoragePort } from '../../../src/storage/port';
import { type MemoryArea, memoryArea } from './memory-area';

export interface FaultyArea extends StoragePort {
  /** What is really stored; it outlives the worker. */
  readonly under: MemoryArea;
  /** How many keys were written or removed so far. */
  touched(): number;
}

/**
 * A storage area as one worker sees it that dies after touching `last` keys: in the middle of a write, which is then
 * half there, or before a removal has come to its end. Nothing works for it any more after that.
 */
export function dyingArea(under: MemoryArea, last: number): FaultyArea {
  let touched = 0;
  const touch = async (work: () => Promise<void>) => {
    if (touched >= last) throw new Error('the worker is gone');
    touched += 1;
    await work();
  };
  return {
    under,
    touched: () => touched,
    async get(keys) {
      if (touched >= last) throw new Error('the worker is gone');
      return under.get(keys);
    },
    async set(items) {
      for (const [key, record] of Object.entries(items)) await touch(() => under.set({ [key]: record }));
    },
    async remove(keys) {
      for (const key of keys) await touch(() => under.remove([key]));
    },
    async clear() {
      for (const key of Object.keys(under.data)) await touch(() => under.remove([key]));
    },
    onChanged: (listener) => under.onChanged(listener),
  };
}

/** A storage area with so much room, counted as Chromium does: the JSON of each value, and its key. In bytes. */
export function smallArea(room: number, data: SavedData = {}): MemoryArea {
  const area = memoryArea(data);
  const { set } = area;
  const weight = (saved: SavedData) =>
    Object.entries(saved).reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
  return Object.assign(area, {
    async set(items: SavedData) {
      if (weight({ ...area.data, ...items }) > room) throw new Error('Resource::kQuotaBytes quota exceeded');
      await set(items);
    },
  });
}

/** A storage area that takes its time: `wait` is asked before and after each call. */
export function slowArea(under: MemoryArea, wait: () => Promise<void>): StoragePort {
  const slowly = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    await wait();
    const value = await work();
    await wait();
    return value;
  };
  return {
    get: (keys) => slowly(() => under.get(keys)),
    set: (items) => slowly(() => under.set(items)),
    remove: (keys) => slowly(() => under.remove(keys)),
    clear: () => slowly(() => under.clear()),
    onChanged: (listener) => under.onChanged(listener),
  };
}
