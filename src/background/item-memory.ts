import type { ItemMemory, StoreProblem } from '../messages/protocol';
import type { Clock, Instant } from '../shared/clock';
import type { Result } from '../shared/result';
import type { ItemRecord, StoredWish } from '../storage/records';
import type { Store } from '../storage/store';
import type { ItemKey } from '../wishlist/item';
import type { WishId } from '../wishlist/wish';
import type { Queue } from './queue';

/** The items remembered last; older ones are forgotten, and asked about again. */
export const MOST_ITEMS = 5000;

/** What the person said of items, so that nothing is asked twice. */
export interface ItemMemoryService {
  /** Remembers an answer; null takes it back. */
  remember(key: ItemKey, answer: 'not-for-me' | 'go-on' | null): Promise<Result<null, StoreProblem>>;
  /** Which of `keys` are settled, and how. Nothing, when nothing can be read. */
  known(keys: readonly ItemKey[]): Promise<Readonly<Record<ItemKey, ItemMemory>>>;
}

/** A memory on a store; `queue` is shared with every other writer. */
export function createItemMemory(store: Store, queue: Queue, now: Clock): ItemMemoryService {
  return {
    remember: (key, answer) =>
      queue.run(async () => {
        const items = await store.items([key]);
        if (!items.ok) return items;
        const wishes = items.value.get(key)?.wishes ?? [];
        if (answer === null && wishes.length === 0) return store.remove([], [key]);
        return store.write({ items: [[key, { answer, at: now(), wishes }]] });
      }),

    async known(keys) {
      const items = await store.items(keys);
      if (!items.ok) return {};
      const read = await store.wishesOf([...items.value.values()].flatMap((item) => item.wishes));
      const wishes = new Map(read.ok ? read.value.map((wish) => [wish.id, wish]) : []);
      return Object.fromEntries(
        [...items.value].flatMap(([key, item]) => {
          const memory = settled(item, wishes);
          return memory === null ? [] : [[key, memory] as const];
        }),
      );
    },
  };
}

/** A waiting wish says more than any answer; otherwise the last word counts, said on a page or on the list. */
function settled(item: ItemRecord, wishes: ReadonlyMap<WishId, StoredWish>): ItemMemory | null {
  let memory: ItemMemory | null = item.answer;
  let last: Instant = item.answer === null ? Number.NEGATIVE_INFINITY : item.at;
  for (const id of item.wishes) {
    const state = wishes.get(id)?.state;
    if (state === undefined) continue;
    if (state.name === 'cooling') return 'cooling';
    if (state.at >= last) {
      last = state.at;
      memory = state.name === 'let-go' ? 'not-for-me' : 'go-on';
    }
  }
  return memory;
}
