import type { StoreProblem } from '../messages/protocol';
import type { Clock } from '../shared/clock';
import { type Result, success } from '../shared/result';
import { isMetKey, metKey, monthOfKey } from '../storage/keys';
import { parseMonthMet } from '../storage/records';
import type { Store } from '../storage/store';
import { addMet, dayOf, isOver, type MetCounts, monthOf } from '../wishlist/posts-met';
import type { Queue } from './queue';

type Outcome = Promise<Result<null, StoreProblem>>;

/** Counts posts by day and site, for a year. */
export interface CountsService {
  /** Adds what was met on a site to today's counts; does nothing where the person wants none. */
  add(site: string, met: MetCounts): Outcome;
  /** Forgets what is older than a year. */
  forgetOld(): Outcome;
  /** Forgets all of it. */
  forget(): Outcome;
}

/** Counts on a store; `queue` is shared with every other writer. */
export function createCountsService(store: Store, queue: Queue, now: Clock): CountsService {
  async function removeMonths(goes: (month: string) => boolean): Outcome {
    const saved = await store.saved();
    if (!saved.ok) return saved;
    const remove = Object.keys(saved.value).filter((key) => isMetKey(key) && goes(monthOfKey(key)));
    return remove.length === 0 ? success(null) : store.write({ remove });
  }
  const removeOld = () => removeMonths((month) => isOver(month, dayOf(now())));

  return {
    add: (site, met) =>
      queue.run(async () => {
        const settings = await store.settings();
        if (!settings.ok) return settings;
        if (!settings.value.settings.countPosts) return success(null);
        const day = dayOf(now());
        const key = metKey(monthOf(day));
        const record = await store.record(key);
        if (!record.ok) return record;
        const counted = addMet(parseMonthMet(record.value), day, site, met);
        const written = await store.write({ records: { [key]: counted } });
        // A month has begun, so another may be over; a browser can stay open that long.
        return written.ok && record.value === undefined ? removeOld() : written;
      }),
    forgetOld: () => queue.run(removeOld),
    forget: () => queue.run(() => removeMonths(() => true)),
  };
}
