import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createQueue } from '../../src/background/queue';
import { LONGEST_AHEAD, reconcile, type Surface } from '../../src/background/reconcile';
import { createWishlistService } from '../../src/background/wishlist-service';
import { DEFAULTS } from '../../src/settings/defaults';
import { quietUntil } from '../../src/settings/quiet-hours';
import type { Settings } from '../../src/settings/settings';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../src/shared/clock';
import type { StoredWish } from '../../src/storage/records';
import { createStore } from '../../src/storage/store';
import { createWords } from '../../src/ui/words';
import { CHECK_IN_AFTER } from '../../src/wishlist/cooling';
import { phaseOf } from '../../src/wishlist/machine';
import type { Decision, Wish, WishId } from '../../src/wishlist/wish';
import { memoryArea } from '../unit/storage/memory-area';
import { NEW_WISH } from '../unit/wishlist/samples';
import type { Soak } from './soak';

type Step =
  | { readonly do: 'add'; readonly amount: number | null }
  | { readonly do: 'decide'; readonly which: number; readonly decision: Decision }
  | { readonly do: 'undo'; readonly which: number }
  /** Time passes; the alarm rings, or the machine sleeps through it and wakes the background at the end. */
  | { readonly do: 'pass'; readonly time: number; readonly rings: boolean }
  /** The clock is set, and the next thing to wake the background is something else. */
  | { readonly do: 'set-clock'; readonly by: number; readonly noticed: boolean }
  /** A restart, an update, or turned off and on: the alarm may be gone, and notices are. */
  | { readonly do: 'restart'; readonly alarmLost: boolean }
  | { readonly do: 'fail'; readonly failing: boolean }
  | { readonly do: 'settings'; readonly change: Partial<Settings> };

const which = fc.nat({ max: 7 });
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constant<Decision>({ name: 'let-go' }),
  fc.constant<Decision>({ name: 'keep-waiting', coolFor: null }),
  fc.constant<Decision>({ name: 'left-to-buy', earlyBecause: 'Mine broke.' }),
  fc.constant<Decision>({ name: 'not-bought' }),
  fc.constant<Decision>({ name: 'bought', earlyBecause: 'Mine broke.' }),
  fc.constant<Decision>({ name: 'restore' }),
  fc.constant<Decision>({ name: 'check-in', answer: 'skipped' }),
);
const minutes = fc.integer({ min: 0, max: 1439 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      amount: fc.option(fc.constantFrom(10, 70, 700)),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('decide' as const), which, decision }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), which }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      time: fc.oneof(fc.integer({ min: 0, max: 8 * HOUR }), fc.integer({ min: 0, max: 20 * DAY })),
      rings: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('set-clock' as const),
      by: fc.oneof(
        fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
        fc.integer({ min: -400 * DAY, max: 400 * DAY }),
      ),
      noticed: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restart' as const), alarmLost: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), failing: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('settings' as const),
      change: fc.oneof(
        fc.boolean().map((notify) => ({ notify })),
        fc
          .record({ on: fc.boolean(), from: minutes, to: minutes })
          .map((quietHours): Partial<Settings> => ({ quietHours })),
      ),
    }),
  },
);

const START = Date.UTC(2026, 0, 1);
const WORDS = createWords({}, 'en');

/** When a wish came due; null when nothing waits for an answer. Written anew here, to hold the real one to it. */
function waitsSince(wish: Wish, now: Instant): Instant | null {
  const { state } = wish;
  const phase = phaseOf(wish, now);
  if (phase === 'ready') return state.name === 'cooling' && state.leftToBuy ? null : state.coolsAt;
  return phase === 'check-in-due' && state.name === 'bought' ? state.at + CHECK_IN_AFTER : null;
}

export const soaks: readonly Soak[] = [
  {
    name: 'any history tells of everything that is due, of each once, and never in quiet hours',
    runs: 100_000,
    property: fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (history) => {
      const area = memoryArea();
      let now: Instant = START;
      let made = 0;
      let alarm: { rings: Instant } | null = null;
      let badge = 0;
      let shown = 0;
      let settings: Settings = { ...DEFAULTS, currency: NEW_WISH.price?.currency ?? 'EUR' };
      area.data = { settings };
      /** What a notice spoke of, or could have: each wish with the moment it was due. */
      const told = new Set<string>();

      const surface: Surface = {
        alarmAt: async () => alarm?.rings ?? null,
        async setAlarm(_name, when) {
          alarm = { rings: when };
        },
        async clearAlarm() {
          alarm = null;
        },
        async showNotice() {
          shown += 1;
        },
        clearNotice: async () => undefined,
        async showWaiting({ ready, checkIns }) {
          badge = ready + checkIns;
          return false;
        },
        noteFirstShown: async () => undefined,
      };
      const newWorker = () => {
        const store = createStore(area);
        const newId = () => {
          made += 1;
          return `wish-${made}-0000` as WishId;
        };
        return { store, service: createWishlistService(store, createQueue(), () => now, newId) };
      };
      let worker = newWorker();

      const putInStep = async () => {
        const before = shown;
        await reconcile(worker.store, surface, WORDS, now);
        const wishes = Object.entries(area.data).flatMap(([key, record]) =>
          key.startsWith('wish:') ? [record as StoredWish] : [],
        );
        const waiting = wishes.flatMap((wish) => {
          const since = waitsSince(wish, now);
          if (since === null) return [];
          const changed = wish.stamps.state ?? 0;
          return [{ name: `${wish.id} ${since}`, seen: changed >= since && changed <= now + HOUR }];
        });
        assert.equal(badge, waiting.length, 'the badge counts what waits');

        const news = waiting.filter(({ name }) => !told.has(name));
        const quiet = settings.notify ? quietUntil(settings.quietHours, now) : null;
        const isNews = news.some(({ seen }) => !seen);
        const mayTell = quiet === null && area.failing === null;
        assert.ok(shown - before <= 1, 'one notice for everything');
        assert.equal(
          shown - before === 1,
          isNews && mayTell && settings.notify,
          'told once, and told at all',
        );
        if (mayTell) {
          for (const { id, state } of wishes) {
            // Who went to buy it is asked in the popup: that they come back from it is no news to them.
            if (state.name === 'cooling' && state.coolsAt <= now) told.add(`${id} ${state.coolsAt}`);
          }
          for (const { name } of waiting) told.add(name);
        }

        const dues = wishes.flatMap(({ state }) => {
          if (state.name === 'cooling') return [state.coolsAt];
          return state.name === 'bought' && state.checkIn === null ? [state.at + CHECK_IN_AFTER] : [];
        });
        const next = Math.min(
          ...dues.filter((due) => due > now),
          quiet !== null && isNews ? quiet : Infinity,
        );
        if (next === Infinity && !(isNews && !mayTell)) return;
        assert.ok(alarm, 'the background wakes for what is to come');
        assert.ok(
          alarm.rings > now && alarm.rings <= now + LONGEST_AHEAD + SECOND,
          'soon enough to see clocks set',
        );
        assert.ok(alarm.rings <= Math.max(next + SECOND, now + MINUTE), 'and when it is due');
      };

      await putInStep();
      for (const event of history) {
        const ids = Object.keys(area.data).flatMap((key) => (key.startsWith('wish:') ? [key.slice(5)] : []));
        const id = ids['which' in event ? event.which : 0] as WishId | undefined;
        let wakes = true;
        switch (event.do) {
          case 'add': {
            const price =
              event.amount === null ? null : { amount: event.amount, currency: settings.currency };
            const saving = { coolFor: null, itemKey: null, inTheirOwnWords: false };
            await worker.service.add({ wish: { ...NEW_WISH, price }, ...saving });
            break;
          }
          case 'decide':
            if (id) await worker.service.decide(id, event.decision);
            break;
          case 'undo':
            if (id) await worker.service.undo(id);
            break;
          case 'pass': {
            const end = now + event.time;
            while (event.rings && alarm !== null && (alarm as { rings: Instant }).rings <= end) {
              now = Math.max(now, (alarm as { rings: Instant }).rings);
              alarm = null;
              await putInStep();
            }
            now = end;
            break;
          }
          case 'set-clock':
            now = Math.max(START, now + event.by);
            wakes = event.noticed;
            break;
          case 'restart':
            if (event.alarmLost) alarm = null;
            worker = newWorker();
            break;
          case 'fail':
            area.failing = event.failing ? new Error('quota exceeded') : null;
            break;
          case 'settings':
            settings = { ...settings, ...event.change };
            area.data = { ...area.data, settings };
        }
        if (wakes) await putInStep();
      }
    }),
  },
];
