import type { Notice } from '../browser/notice';
import { quietUntil } from '../settings/quiet-hours';
import { HOUR, type Instant, MINUTE, type Milliseconds, SECOND } from '../shared/clock';
import { TOLD } from '../storage/keys';
import { parseTold, type StoredWish, toldFrom } from '../storage/records';
import type { Store } from '../storage/store';
import { type WaitingCounts, waitingInWords } from '../ui/waiting';
import type { Words } from '../ui/words';
import { nextDue } from '../wishlist/machine';
import { isNews, toldOf, untold, waitingAt } from '../wishlist/told';
import type { Wish } from '../wishlist/wish';

const NEXT_DUE = 'next-due';

/**
 * The longest way ahead that the alarm is set, and so the latest that a clock which was put forward, or a long sleep,
 * is noticed: browsers count the time until an alarm rings, and don't look at the clock again.
 */
export const LONGEST_AHEAD: Milliseconds = 6 * HOUR;

/** The one notice there is. */
export const READY_NOTICE = 'ready';

/** Where a person is told. `main.ts` makes it from the browser, tests from fakes. */
export interface Surface {
  alarmAt(name: string): Promise<Instant | null>;
  setAlarm(name: string, when: Instant): Promise<void>;
  clearAlarm(name: string): Promise<void>;
  showNotice(notice: Notice): Promise<void>;
  clearNotice(id: string): Promise<void>;
  /** Shows the number and its words on the toolbar; gives whether a number has just gone. */
  showWaiting(counts: WaitingCounts, words: Words): Promise<boolean>;
  noteFirstShown(wishes: readonly Wish[]): Promise<void>;
}

/**
 * Brings alarm, badge, title and notice in step with what is saved. It may run at any time and any number
 * of times: nothing it does depends on what an earlier run, or an alarm that never rang, has done.
 *
 * When nothing can be read, everything stays as it is until the next time.
 *
 * @returns whether the number on the toolbar has just gone, so that dots may come back
 */
export async function reconcile(
  store: Store,
  surface: Surface,
  words: Words,
  now: Instant,
): Promise<boolean> {
  const read = await store.wishes();
  if (!read.ok) return false;
  const { wishes } = read.value;
  const { ready, checkIns } = waitingAt(wishes, now);
  const counts = { ready: ready.length, checkIns: checkIns.length };
  const numberGone = await surface.showWaiting(counts, words);
  const again = await tell(store, surface, wishes, counts, words, now);
  const due = nextDue(wishes, now);
  await armAlarm(surface, soonest(due, again), now);
  await surface.noteFirstShown(wishes);
  return numberGone;
}

/** One alarm, set only when it differs, and never further ahead than `LONGEST_AHEAD`. */
async function armAlarm(surface: Surface, due: Instant | null, now: Instant): Promise<void> {
  const set = await surface.alarmAt(NEXT_DUE);
  if (due === null) {
    if (set !== null) await surface.clearAlarm(NEXT_DUE);
    return;
  }
  const wanted = Math.min(due, now + LONGEST_AHEAD);
  // An alarm that is set anew at every wake may never ring: each time the browser's least delay (half a minute)
  // begins again. One that rings before anything is due does no harm.
  const isFine = set !== null && set > now && set <= Math.max(wanted + SECOND, now + MINUTE);
  if (!isFine) await surface.setAlarm(NEXT_DUE, wanted);
}

/**
 * One grouped notice for whatever has come due since the last one, and none in quiet hours. That it was told is
 * written down first: a notice that is lost costs less than one that comes again at every wake, and the badge says
 * it too.
 *
 * @returns when there is more to tell; null when not before something else comes due
 */
async function tell(
  store: Store,
  surface: Surface,
  wishes: readonly StoredWish[],
  counts: WaitingCounts,
  words: Words,
  now: Instant,
): Promise<Instant | null> {
  if (counts.ready + counts.checkIns === 0) await surface.clearNotice(READY_NOTICE);
  const record = await store.record(TOLD);
  const settings = await store.settings();
  if (!record.ok || !settings.ok) return now + HOUR;
  const { notify, quietHours } = settings.value.settings;
  const told = toldFrom(parseTold(record.value), wishes, now);
  const fresh = untold(wishes, told, now);
  if (fresh.length === 0) return null;
  const quiet = notify ? quietUntil(quietHours, now) : null;
  if (quiet !== null) return quiet;
  const after = Object.fromEntries(toldOf(wishes, told, now));
  const written = await store.write({ records: { [TOLD]: after } });
  // A disk that is full or busy now may not be later.
  if (!written.ok) return now + HOUR;
  // Who went to buy it is asked in the popup.
  const waiting = waitingAt(
    fresh.filter((wish) => isNews(wish, now)),
    now,
  );
  if (!notify || waiting.ready.length + waiting.checkIns.length === 0) return null;
  await surface.showNotice({
    id: READY_NOTICE,
    title: waitingInWords(counts, words),
    message:
      counts.ready > 0
        ? words.say('notice_ready_message', { count: counts.ready })
        : words.say('notice_check_in_message'),
  });
  return null;
}

function soonest(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
