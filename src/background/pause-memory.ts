import type { StoreProblem } from '../messages/protocol';
import { type Clock, HOUR, type Instant } from '../shared/clock';
import { type Result, success } from '../shared/result';
import type { StoragePort } from '../storage/port';
import type { ItemKey } from '../wishlist/item';
import type { Queue } from './queue';

/** After its pause an item stays in peace for so long. */
const IN_PEACE = 24 * HOUR;
/** The pauses kept; more in a day nobody goes through. */
const MOST_PAUSES = 500;
/** Where they stand in the session's storage. */
const PAUSED = 'paused';

/** Which items were paused at, in this session of the browser: nothing of it is written down for good. */
export interface PauseMemoryService {
  note(key: ItemKey): Promise<Result<null, StoreProblem>>;
  /** Those of `keys` that are to be left in peace; none when nothing can be read. */
  lately(keys: readonly ItemKey[]): Promise<ReadonlySet<ItemKey>>;
  forget(): Promise<void>;
}

/** @param area what lasts until the browser ends; `queue` is shared with every other writer */
export function createPauseMemory(
  area: Pick<StoragePort, 'get' | 'set' | 'remove'>,
  queue: Queue,
  now: Clock,
): PauseMemoryService {
  async function read(): Promise<Map<ItemKey, Instant>> {
    const at = now();
    const stored = await area.get([PAUSED]).catch(() => null);
    const entries: unknown = stored?.[PAUSED];
    if (!Array.isArray(entries)) return new Map();
    return new Map(entries.filter(isPause).filter(([, paused]) => at - paused < IN_PEACE));
  }

  return {
    note: (key) =>
      queue.run(async () => {
        const pauses = await read();
        pauses.delete(key);
        pauses.set(key, now());
        await area.set({ [PAUSED]: [...pauses].slice(-MOST_PAUSES) });
        return success(null);
      }),
    async lately(keys) {
      const pauses = await read();
      return new Set(keys.filter((key) => pauses.has(key)));
    },
    forget: () => area.remove([PAUSED]).catch(() => undefined),
  };
}

function isPause(entry: unknown): entry is [ItemKey, Instant] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
