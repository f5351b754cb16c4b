import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDataService } from '../../src/background/data-service';
import { createItemMemory } from '../../src/background/item-memory';
import { createQueue } from '../../src/background/queue';
import { createRulesService } from '../../src/background/rules-service';
import { createWishlistService } from '../../src/background/wishlist-service';
import { DAY, HOUR, type Instant } from '../../src/shared/clock';
import { readBackup, writeBackup } from '../../src/storage/backup';
import { isWishKey } from '../../src/storage/keys';
import { kindOf, readRecord } from '../../src/storage/kinds';
import type { SavedData, StoragePort } from '../../src/storage/port';
import { createStore } from '../../src/storage/store';
import { MIGRATIONS } from '../../src/storage/versions';
import type { Decision, WishId } from '../../src/wishlist/wish';
import { dyingArea } from '../unit/storage/faulty-area';
import { memoryArea } from '../unit/storage/memory-area';
import { NEW_WISH } from '../unit/wishlist/samples';
import type { Soak } from './soak';

/** One thing that happens on one of two machines that began with the same list. */
type Step =
  | { readonly do: 'add'; readonly item: number | null }
  | { readonly do: 'decide'; readonly which: number; readonly decision: Decision }
  | { readonly do: 'edit'; readonly which: number; readonly note: string }
  | { readonly do: 'unadd' | 'undo'; readonly which: number }
  | { readonly do: 'answer'; readonly item: number; readonly answer: 'not-for-me' | 'go-on' | null }
  | { readonly do: 'rule'; readonly what: number }
  | { readonly do: 'pass'; readonly hours: number };

const which = fc.nat({ max: 7 });
const item = fc.nat({ max: 4 });
const decision: fc.Arbitrary<Decision> = fc.constantFrom<Decision>(
  { name: 'let-go' },
  { name: 'keep-waiting', coolFor: null },
  { name: 'left-to-buy', earlyBecause: 'Mine broke.' },
  { name: 'bought', earlyBecause: 'Mine broke.' },
  { name: 'restore' },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), item: fc.option(item) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('decide' as const), which, decision }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('edit' as const), which, note: fc.string({ maxLength: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('unadd' as const, 'undo' as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      item,
      answer: fc.constantFrom('not-for-me' as const, 'go-on' as const, null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rule' as const), what: item }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: -9, max: 90 }) }),
  },
);
const history = fc.array(step, { maxLength: 25 });

const START = Date.UTC(2026, 0, 1);

function machine(area: StoragePort, time: () => Instant, newId: () => WishId) {
  const store = createStore(area, MIGRATIONS, async () => undefined);
  const queue = createQueue();
  return {
    store,
    wishlist: createWishlistService(store, queue, time, newId),
    items: createItemMemory(store, queue, time),
    rules: createRulesService(store, queue),
    data: createDataService(store, queue, time, newId, () => null),
  };
}

const wishKeys = (saved: SavedData) => Object.keys(saved).filter(isWishKey);

export const soaks: readonly Soak[] = [
  {
    name: 'a backup loses no wish of the file nor of the machine, is the same when taken over twice or after half of it, and is taken back to the byte',
    runs: 10_000,
    property: fc.asyncProperty(
      history,
      history,
      history,
      fc.nat({ max: 60 }),
      async (common, here, there, dies) => {
        let now: Instant = START;
        let made = 0;
        const time = () => now;
        const newId = () => {
          made += 1;
          return `wish-${made}-0000` as WishId;
        };
        const live = async (area: ReturnType<typeof memoryArea>, steps: readonly Step[]) => {
          const { wishlist, items, rules } = machine(area, time, newId);
          for (const event of steps) {
            const id = wishKeys(area.data)['which' in event ? event.which : 0]?.slice(
              'wish:'.length,
            ) as WishId;
            switch (event.do) {
              case 'add': {
                const itemKey = event.item === null ? null : `shop.example/${event.item}`;
                const wish = { ...NEW_WISH, url: itemKey === null ? null : `https://${itemKey}` };
                await wishlist.add({ wish, coolFor: null, itemKey, inTheirOwnWords: false });
                break;
              }
              case 'decide':
                if (id) await wishlist.decide(id, event.decision);
                break;
              case 'edit':
                if (id) await wishlist.edit(id, { note: event.note });
                break;
              case 'unadd':
              case 'undo':
                if (id) await wishlist[event.do](id);
                break;
              case 'answer':
                await items.remember(`shop.example/${event.item}`, event.answer);
                break;
              case 'rule':
                await rules.add({ kind: 'host', what: `shop${event.what}.example`, at: null });
                break;
              case 'pass':
                now = Math.max(START, now + event.hours * HOUR);
            }
          }
        };

        const mine = memoryArea();
        await live(mine, common);
        const theirs = memoryArea(mine.data);
        await live(mine, here);
        await live(theirs, there);
        now += DAY;

        const text = writeBackup(theirs.data);
        const before = writeBackup(mine.data);
        const read = readBackup(text);
        assert.ok(read.ok, 'what we write we can read');

        // Erased and restored, it is the same.
        const fresh = memoryArea();
        const restored = await machine(fresh, time, newId).data.restore(text);
        assert.ok(restored.ok);
        assert.equal(writeBackup(fresh.data), text);

        // Brought together, nothing is lost.
        const both = memoryArea(mine.data);
        const { data } = machine(both, time, newId);
        assert.ok((await data.restore(text)).ok);
        for (const key of [...wishKeys(mine.data), ...wishKeys(theirs.data)])
          assert.ok(Object.hasOwn(both.data, key), 'no wish is lost');
        for (const [key, record] of Object.entries(both.data))
          if (kindOf(key) !== null) assert.equal(readRecord(key, record).damaged, false);
        const together = writeBackup(both.data);

        // Taken over by a worker that dies half way, and then again, it is the same too.
        const torn = memoryArea(mine.data);
        await machine(dyingArea(torn, dies), time, newId).data.restore(text);
        for (const [key, record] of Object.entries(torn.data))
          if (kindOf(key) !== null) assert.equal(readRecord(key, record).damaged, false);
        assert.ok((await machine(torn, time, newId).data.restore(text)).ok);
        assert.equal(writeBackup(torn.data), together);

        // A second time it changes nothing, and it can be taken back.
        const again = structuredClone(both.data);
        assert.ok((await data.restore(text)).ok);
        assert.deepEqual(both.data, again);
        if (together !== before) {
          assert.deepEqual(await data.takeBack(), { ok: true, value: 0 });
          assert.equal(writeBackup(both.data), before);
        }
      },
    ),
  },
];
