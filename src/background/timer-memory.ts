import { rememberTimer, TIMER_REMEMBERED, type TimerNews, timerKey, timerNews } from '../detect/countdown';
import type { SeenTimer, StoreProblem } from '../messages/protocol';
import { type Clock, DAY } from '../shared/clock';
import { type Result, success } from '../shared/result';
import { TIMERS } from '../storage/keys';
import { parseTimers, type TimerRecord } from '../storage/records';
import type { Store } from '../storage/store';
import type { Queue } from './queue';

/** The countdowns seen last; older ones are forgotten before their month is over. */
export const MOST_TIMERS = 300;

/** What countdowns were seen before, so that one that starts again can be told. */
export interface TimerMemoryService {
  /**
   * Remembers what a page shows now, and gives what can be said of each countdown's past, by key.
   * @param site the page's own: two sites never share a countdown, whatever their keys
   */
  seen(
    site: string,
    timers: readonly SeenTimer[],
  ): Promise<Result<Readonly<Record<string, TimerNews>>, StoreProblem>>;
}

/** A memory on a store; `queue` is shared with every other writer. */
export function createTimerMemory(store: Store, queue: Queue, now: Clock): TimerMemoryService {
  return {
    seen: (site, timers) =>
      queue.run(async () => {
        const record = await store.record(TIMERS);
        if (!record.ok) return record;
        const at = now();
        const fresh = parseTimers(record.value).filter((one) => at - one.lookedAt < TIMER_REMEMBERED);
        const byKey = new Map(fresh.map((one) => [one.key, one]));
        const news: Record<string, TimerNews> = {};
        for (const { key, endsAt } of timers) {
          // A clock that is wrong, or no countdown of an offer.
          if (endsAt < at - DAY || endsAt > at + 2 * TIMER_REMEMBERED) continue;
          const own = timerKey(site, key);
          const known = byKey.get(own);
          const memory = rememberTimer(known ?? null, { seenAt: at, endsAt });
          // Looked at again, it goes to the end: the map keeps the order in which keys came.
          byKey.delete(own);
          byKey.set(own, toRecord(own, memory, at));
          news[key] = timerNews(memory, at);
        }
        const kept = [...byKey.values()].slice(-MOST_TIMERS);
        const written = await store.write({ records: { [TIMERS]: kept } });
        return written.ok ? success(news) : written;
      }),
  };
}

function toRecord(
  key: string,
  { seenAt, endsAt, earlier }: ReturnType<typeof rememberTimer>,
  lookedAt: number,
): TimerRecord {
  return { key, seenAt, endsAt, earlier, lookedAt };
}
