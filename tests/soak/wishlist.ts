import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createQueue } from '../../src/background/queue';
import { createWishlistService } from '../../src/background/wishlist-service';
import { DAY, HOUR, type Instant } from '../../src/shared/clock';
import type { StoredWish } from '../../src/storage/records';
import { createStore } from '../../src/storage/store';
import { phaseOf } from '../../src/wishlist/machine';
import type { Decision, WishId } from '../../src/wishlist/wish';
import { memoryArea } from '../unit/storage/memory-area';
import { NEW_WISH } from '../unit/wishlist/samples';
import type { Soak } from './soak';

/** One thing that happens in a history. */
type Step =
  | { readonly do: 'add'; readonly item: number | null; readonly coolFor: number | null }
  | { readonly do: 'take-back' | 'undo'; readonly which: number }
  | { readonly do: 'decide'; readonly which: number; readonly decision: Decision }
  | { readonly do: 'pass'; readonly time: number }
  | { readonly do: 'restart' }
  | { readonly do: 'fail'; readonly failing: boolean };

const which = fc.nat({ max: 9 });
const period = fc.option(fc.integer({ min: 0, max: 40 }).map((hours) => hours * 6 * HOUR));
const reason = fc.option(fc.constantFrom('', ' ', 'Mine broke.'));
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constant<Decision>({ name: 'let-go' }),
  fc.record({ name: fc.constant('keep-waiting' as const), coolFor: period }),
  fc.record({ name: fc.constant('left-to-buy' as const), earlyBecause: reason }),
  fc.constant<Decision>({ name: 'not-bought' }),
  fc.record({ name: fc.constant('bought' as const), earlyBecause: reason }),
  fc.constant<Decision>({ name: 'restore' }),
  fc.record({ name: fc.constant('check-in' as const), answer: fc.constantFrom('glad', 'skipped') }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('add' as const), item: fc.option(which), coolFor: period }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('take-back' as const, 'undo' as const), which }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('decide' as const), which, decision }) },
  // Clocks also go backwards.
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      time: fc.integer({ min: -2 * DAY, max: 20 * DAY }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'restart' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), failing: fc.boolean() }) },
);

const START = Date.UTC(2026, 0, 1);

export const soaks: readonly Soak[] = [
  {
    name: 'any history loses no wish, doubles none, makes none ready early, and undoes exactly',
    runs: 100_000,
    property: fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (history) => {
      const area = memoryArea();
      let now: Instant = START;
      let made = 0;
      const newWorker = () => {
        const store = createStore(area);
        const newId = () => {
          made += 1;
          return `wish-${made}-0000` as WishId;
        };
        return {
          store,
          service: createWishlistService(
            store,
            createQueue(),
            () => now,
            newId,
            () => 'DE',
          ),
        };
      };
      let worker = newWorker();
      /** Wishes that were acknowledged, with the earliest moment at which each may be ready. */
      const promised = new Map<WishId, Instant>();
      const record = (id: WishId) => structuredClone(area.data[`wish:${id}`]);

      for (const event of history) {
        const id = [...promised.keys()]['which' in event ? event.which : 0];
        const before = id && record(id);
        switch (event.do) {
          case 'add': {
            const itemKey = event.item === null ? null : `shop.example/${event.item}`;
            const { coolFor } = event;
            const saving = { wish: NEW_WISH, coolFor, itemKey, inTheirOwnWords: false };
            const saved = await worker.service.add(saving);
            if (!saved.ok) break;
            if (!promised.has(saved.value.id)) {
              assert.ok(saved.value.coolsAt >= now + DAY, 'a wish cools for a day at least');
              promised.set(saved.value.id, saved.value.coolsAt);
            }
            break;
          }
          case 'take-back':
            if (id && (await worker.service.unadd(id)).ok) {
              promised.delete(id);
              assert.equal(record(id), undefined);
            }
            break;
          case 'undo':
            if (id && !(await worker.service.undo(id)).ok) assert.deepEqual(record(id), before);
            break;
          case 'decide': {
            if (!id) break;
            const decided = await worker.service.decide(id, event.decision);
            if (!decided.ok) {
              assert.deepEqual(record(id), before);
              break;
            }
            const changed = record(id);
            assert.ok((await worker.service.undo(id)).ok, 'what was decided can be undone');
            // Undo is a change of its own: only its moment differs.
            const undone = record(id) as StoredWish;
            assert.deepEqual(undone, { ...(before as StoredWish), before: null, stamps: undone.stamps });
            area.data[`wish:${id}`] = changed;
            break;
          }
          case 'pass':
            now = Math.max(START, now + event.time);
            break;
          case 'restart':
            worker = newWorker();
            break;
          case 'fail':
            area.failing = event.failing ? new Error('quota exceeded') : null;
        }

        const read = await worker.store.wishes();
        if (!read.ok) throw new Error(read.problem);
        assert.deepEqual(read.value.unreadable, []);
        assert.deepEqual(read.value.wishes.map((wish) => wish.id).sort(), [...promised.keys()].sort());
        for (const wish of read.value.wishes) {
          if (phaseOf(wish, now) === 'ready') {
            assert.ok(now >= (promised.get(wish.id) ?? Number.POSITIVE_INFINITY), 'no wish is ready early');
          }
        }
      }
    }),
  },
];
