import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createQueue } from '../../src/background/queue';
import { createSyncService } from '../../src/background/sync-service';
import { createWishlistService } from '../../src/background/wishlist-service';
import { changeSettings, changeSiteLevel } from '../../src/settings/schema';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../src/shared/clock';
import type { SavedData } from '../../src/storage/port';
import { createStore } from '../../src/storage/store';
import { QUOTA } from '../../src/storage/sync';
import { bytesOf } from '../../src/storage/sync-pack';
import { parseSyncStatus } from '../../src/storage/sync-record';
import { partsOf } from '../../src/storage/sync-settings';
import { MIGRATIONS } from '../../src/storage/versions';
import { inOrder, type KeptWish } from '../../src/wishlist/kept';
import { isHidden } from '../../src/wishlist/merge';
import type { Decision, WishId } from '../../src/wishlist/wish';
import { type MemoryArea, memoryArea } from '../unit/storage/memory-area';
import { NEW_WISH } from '../unit/wishlist/samples';
import type { Soak } from './soak';

const START = Date.UTC(2026, 0, 1);

/** One browser: what it keeps, its own copy of the synced storage, and what of that has not gone up yet. */
interface Machine {
  readonly local: MemoryArea;
  readonly synced: MemoryArea;
  readonly waiting: Set<string>;
  /** How far its clock is off. */
  readonly skew: number;
  parts: ReturnType<typeof newParts>;
}

/** One browser account: each key has the value that came up last. */
type Account = Map<string, unknown>;

/** The synced storage of one browser, with its limits, and a record of what changed in it. */
function syncedArea(waiting: Set<string>): MemoryArea {
  const area = memoryArea();
  const { set, remove } = area;
  return Object.assign(area, {
    async set(items: SavedData) {
      const after = Object.entries({ ...area.data, ...items });
      const sizes = after.map(([key, value]) => bytesOf(key, value));
      assert.ok(after.length <= QUOTA.items, 'not too many items');
      assert.ok(Math.max(0, ...sizes) <= QUOTA.bytesAnItem, 'no item is too large');
      assert.ok(sizes.reduce((all, size) => all + size, 0) <= QUOTA.bytes, 'not too many bytes');
      await set(items);
      for (const key of Object.keys(items)) waiting.add(key);
    },
    async remove(keys: readonly string[]) {
      await remove(keys);
      for (const key of keys) waiting.add(key);
    },
  });
}

let made = 0;

function newParts(machine: Pick<Machine, 'local' | 'synced' | 'skew'>, time: () => Instant) {
  const store = createStore(machine.local, MIGRATIONS, async () => undefined);
  const queue = createQueue();
  const now = () => time() + machine.skew;
  const newId = () => {
    made += 1;
    return `wish-${made}-0000` as WishId;
  };
  const sync = createSyncService(store, machine.synced, queue, {
    now,
    later: () => undefined,
    wakeAt: async () => undefined,
    heard: () => undefined,
    report: (error) => {
      throw error;
    },
  });
  return { store, sync, now, wishlist: createWishlistService(store, queue, now, newId) };
}

function newMachine(skew: number, time: () => Instant): Machine {
  const waiting = new Set<string>();
  const base = { local: memoryArea(), synced: syncedArea(waiting), waiting, skew };
  return { ...base, parts: newParts(base, time) };
}

/** What a machine has changed goes up; where two changed the same key, the later upload stays. */
function upload({ synced, waiting }: Machine, account: Account): void {
  for (const key of waiting) {
    if (Object.hasOwn(synced.data, key)) account.set(key, structuredClone(synced.data[key]));
    else account.delete(key);
  }
  waiting.clear();
}

/** What others changed comes down, unless it was changed here too and has not gone up yet. */
function download({ synced, waiting }: Machine, account: Account): void {
  for (const key of Object.keys(synced.data)) {
    if (!waiting.has(key) && !account.has(key)) delete synced.data[key];
  }
  for (const [key, value] of account) if (!waiting.has(key)) synced.data[key] = structuredClone(value);
}

type Step = { readonly on: number } & (
  | { readonly do: 'add'; readonly item: number | null; readonly link: number; readonly hours: number }
  | { readonly do: 'decide'; readonly which: number; readonly decision: Decision }
  | { readonly do: 'edit'; readonly which: number; readonly note: string }
  | { readonly do: 'undo' | 'take-back'; readonly which: number }
  | { readonly do: 'setting'; readonly site: string; readonly hours: number }
  | { readonly do: 'meet' | 'exchange' | 'upload' | 'download' | 'restart' | 'turn' }
  | { readonly do: 'fail'; readonly failing: 'quota exceeded' | 'MAX_WRITE quota' | 'no' }
  | { readonly do: 'fail-here'; readonly failing: boolean }
  | { readonly do: 'pass'; readonly time: number }
);

const which = fc.nat({ max: 7 });
const hours = fc.integer({ min: 24, max: 100 });
const decision: fc.Arbitrary<Decision> = fc.constantFrom<Decision>(
  { name: 'let-go' },
  { name: 'restore' },
  { name: 'keep-waiting', coolFor: null },
  { name: 'left-to-buy', earlyBecause: 'Mine broke.' },
  { name: 'not-bought' },
  { name: 'bought', earlyBecause: 'Mine broke.' },
  { name: 'check-in', answer: 'glad' },
);
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      item: fc.option(fc.nat({ max: 2 })),
      link: fc.nat({ max: 1 }),
      hours,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('decide' as const), which, decision }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('edit' as const), which, note: fc.constantFrom('', 'a', 'b') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'take-back' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('setting' as const),
      site: fc.constantFrom('a.example', 'b.example'),
      hours,
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constantFrom<'meet' | 'exchange' | 'upload' | 'download'>(
        'meet',
        'meet',
        'exchange',
        'upload',
        'download',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restart' as const, 'turn' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      failing: fc.constantFrom('quota exceeded' as const, 'MAX_WRITE quota' as const, 'no' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail-here' as const), failing: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      time: fc.oneof(fc.integer({ min: SECOND, max: MINUTE }), fc.integer({ min: HOUR, max: 40 * DAY })),
    }),
  },
);
const step: fc.Arbitrary<Step> = fc.tuple(fc.nat({ max: 2 }), act).map(([on, what]) => ({ on, ...what }));

const isOpen = ({ state }: KeptWish) =>
  state.name === 'cooling' || (state.name === 'bought' && state.checkIn === null);

/** What two machines that know everything agree on. */
const shared = ({ before: _, sameAs: __, ...wish }: KeptWish) => inOrder(wish);

/** The wishes as they are stored, without the cost of reading them: this is asked after every step. */
function bookOf({ local }: Machine): ReadonlyMap<WishId, KeptWish> {
  const records = Object.entries(local.data).filter(([key]) => key.startsWith('wish:'));
  return new Map(records.map(([, record]) => [(record as KeptWish).id, record as KeptWish]));
}

async function settingsOf({ parts }: Machine): Promise<string> {
  const read = await parts.store.settings();
  if (!read.ok) throw new Error(read.problem);
  return inOrder([...partsOf(read.value.settings)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const soaks: readonly Soak[] = [
  {
    name: 'machines that sync lose no wish, make none ready early, come to the same and then rest',
    runs: 100_000,
    property: fc.asyncProperty(
      fc.array(fc.integer({ min: -2 * DAY, max: 2 * DAY }), { minLength: 2, maxLength: 3 }),
      // Without a size most histories would be of ten steps and less, and hardly any two machines would meet.
      fc.array(step, { maxLength: 40, size: 'max' }),
      async (skews, history) => {
        let time = START;
        made = 0;
        const account: Account = new Map();
        const machines = skews.map((skew) => newMachine(skew, () => time));
        /** Wishes that were acknowledged: the machine, and the earliest moment at which each may be ready. */
        const promised = new Map<WishId, { readonly on: Machine; readonly coolsAt: Instant }>();
        const takenBack = new Set<WishId>();
        for (const { parts } of machines) await parts.sync.turn(true);

        for (const event of history) {
          const machine = machines[event.on % machines.length] as Machine;
          const { parts } = machine;
          const ids = [...bookOf(machine).values()].filter((wish) => wish.sameAs === undefined);
          const id = 'which' in event ? ids[event.which % Math.max(1, ids.length)]?.id : undefined;
          switch (event.do) {
            case 'add': {
              const saved = await parts.wishlist.add({
                wish: { ...NEW_WISH, url: `https://shop.example/${event.link}` },
                coolFor: event.hours * HOUR,
                itemKey: event.item === null ? null : `shop.example/${event.item}`,
                inTheirOwnWords: false,
              });
              if (saved.ok && !promised.has(saved.value.id)) {
                promised.set(saved.value.id, { on: machine, coolsAt: saved.value.coolsAt });
              }
              break;
            }
            case 'decide':
              if (id) await parts.wishlist.decide(id, event.decision);
              break;
            case 'edit':
              if (id) await parts.wishlist.edit(id, { note: event.note });
              break;
            case 'undo':
              if (id) await parts.wishlist.undo(id);
              break;
            case 'take-back':
              if (!id) break;
              if ((await parts.wishlist.unadd(id)).ok) takenBack.add(id);
              // Failed halfway, the others may have been told already.
              else if (machine.local.data[`erased:${id}`] !== undefined) takenBack.add(id);
              break;
            case 'setting': {
              const read = await parts.store.settings();
              if (!read.ok) break;
              const level = changeSiteLevel(
                read.value.settings,
                event.site,
                event.hours > 60 ? 'pause' : null,
              );
              if (!level.ok) break;
              const changed = changeSettings(level.value, { coolingOff: event.hours * HOUR });
              if (changed.ok) await parts.store.writeSettings(changed.value);
              break;
            }
            case 'meet':
              time += MINUTE;
              download(machine, account);
              await parts.sync.now();
              upload(machine, account);
              break;
            case 'exchange':
              await parts.sync.now();
              break;
            case 'upload':
              upload(machine, account);
              break;
            case 'download':
              download(machine, account);
              break;
            case 'restart':
              machine.parts = newParts(machine, () => time);
              break;
            case 'turn':
              await parts.sync.turn(false);
              await parts.sync.turn(true);
              break;
            case 'fail':
              machine.synced.failing = event.failing === 'no' ? null : new Error(event.failing);
              break;
            case 'fail-here':
              machine.local.failing = event.failing ? new Error('quota exceeded') : null;
              break;
            case 'pass':
              time += event.time;
          }
          for (const one of machines) holds(one);
        }

        for (const { synced, local } of machines) {
          synced.failing = null;
          local.failing = null;
        }
        // Two rounds bring everything to everybody, a third whatever a clash has dropped; then all is quiet.
        for (let round = 0; round < 6; round += 1) {
          for (const machine of machines) {
            time += 2 * HOUR;
            download(machine, account);
            await machine.parts.sync.now();
            upload(machine, account);
          }
        }
        for (const machine of machines) {
          time += 2 * HOUR;
          download(machine, account);
          await machine.parts.sync.now();
          assert.equal(machine.waiting.size, 0, 'at rest nothing more is written');
          const status = parseSyncStatus(machine.local.data['sync-status']);
          assert.equal(status.problem, null);
          assert.equal(status.synced, status.waiting);
          holds(machine);
        }

        const books = machines.map(bookOf);
        const [first = new Map<WishId, KeptWish>()] = books;
        for (const [at, book] of books.entries()) {
          const open = (all: ReadonlyMap<WishId, KeptWish>) =>
            [...all.values()].filter(isOpen).map(shared).sort();
          assert.deepEqual(open(book), open(first), 'all wait for the same');
          for (const [id, wish] of book) {
            assert.ok(!takenBack.has(id), 'what was taken back is gone everywhere');
            const known = first.get(id);
            if (known) assert.deepEqual(wish.state, known.state, 'all know the same of a decision');
          }
          const shown = [...book.values()].filter((wish) => !isHidden(wish, (id) => book.has(id)));
          const things = shown.filter(({ state }) => state.name === 'cooling' && !state.leftToBuy);
          const keys = things.flatMap(({ itemKey, url }) => (itemKey === null ? [] : [`${itemKey} ${url}`]));
          assert.equal(new Set(keys).size, keys.length, 'nothing waits twice');
          assert.equal(await settingsOf(machines[at] as Machine), await settingsOf(machines[0] as Machine));
        }

        function holds(machine: Machine): void {
          const book = bookOf(machine);
          for (const [id, { on }] of promised) {
            if (on === machine) assert.ok(book.has(id) || takenBack.has(id), 'no wish is lost');
          }
          for (const wish of book.values()) {
            const least = promised.get(wish.id)?.coolsAt ?? Number.POSITIVE_INFINITY;
            assert.ok(wish.state.coolsAt >= least, 'no wish is ready early');
          }
        }
      },
    ),
  },
];
