import { alarmAt, clearAlarm, setAlarm } from '../browser/alarm';
import { clearNotice, showNotice } from '../browser/notice';
import { HOUR, type Instant, MINUTE, SECOND } from '../shared/clock';
import { TOLD } from '../storage/keys';
import { parseTold } from '../storage/records';
import type { Store } from '../storage/store';
import type { Words } from '../ui/words';
import { nextDue, phaseOf } from '../wishlist/machine';
import type { Wish } from '../wishlist/wish';
import { noteFirstShown } from './first-shown';
import { showReady } from './toolbar-button';

const NEXT_DUE = 'next-due';

/** The one notice there is. */
export const READY_NOTICE = 'ready';

/**
 * Brings alarm, badge, title and notice in step with what is saved. It may run at any time and any number
 * of times: nothing it does depends on what an earlier run, or an alarm that never rang, has done.
 *
 * When nothing can be read, everything stays as it is until the next time.
 *
 * @returns whether the last ready wish has just gone, so that dots may come back
 */
export async function reconcile(store: Store, words: Words, now: Instant): Promise<boolean> {
  const read = await store.wishes();
  if (!read.ok) return false;
  const { wishes } = read.value;
  await armAlarm(nextDue(wishes, now), now);

  const ready = wishes.filter((wish) => phaseOf(wish, now) === 'ready');
  const waiting = ready.filter((wish) => !isOutToBuy(wish));
  const numberGone = await showReady(waiting.length, words);
  await tell(store, ready, waiting.length, words, now);
  await noteFirstShown(wishes);
  return numberGone;
}

/** *Buy it* was followed: the popup asks about it, and there is no decision to wait for. */
function isOutToBuy({ state }: Wish): boolean {
  return state.name === 'cooling' && state.leftToBuy !== undefined;
}

/**
 * One alarm for the next due moment, set only when it differs: an alarm that is set anew at every wake may
 * never ring, because each time the browser's least delay (half a minute) begins again.
 */
async function armAlarm(due: Instant | null, now: Instant): Promise<void> {
  const set = await alarmAt(NEXT_DUE);
  if (due === null) {
    if (set !== null) await clearAlarm(NEXT_DUE);
    return;
  }
  const isFine = set !== null && set >= due - SECOND && set <= Math.max(due + SECOND, now + MINUTE);
  if (!isFine) await setAlarm(NEXT_DUE, due);
}

/**
 * One grouped notice for whatever became ready since the last one. That it was told is written down first:
 * a notice that is lost costs less than one that comes again at every wake, and the badge says it too.
 */
async function tell(
  store: Store,
  ready: readonly Wish[],
  count: number,
  words: Words,
  now: Instant,
): Promise<void> {
  if (count === 0) {
    await clearNotice(READY_NOTICE);
    return;
  }
  const record = await store.record(TOLD);
  const settings = await store.settings();
  if (!record.ok || !settings.ok) return;
  const told = parseTold(record.value);
  // A clock that was set back must not keep us silent until it has caught up; small corrections don't count.
  const toldUntil = told > now + HOUR ? 0 : told;
  if (!ready.some(({ state }) => state.coolsAt > toldUntil)) return;
  const written = await store.write({ records: { [TOLD]: now } });
  if (!written.ok || !settings.value.settings.notify) return;
  await showNotice({
    id: READY_NOTICE,
    title: words.say('notice_ready_title', { count }),
    message: words.say('notice_ready_message', { count }),
  });
}
