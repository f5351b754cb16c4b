import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { writeBackup } from '../../src/storage/backup';
import { memoryKey, wishKey } from '../../src/storage/keys';
import { kindOf, readRecord } from '../../src/storage/kinds';
import type { SavedData } from '../../src/storage/port';
import { startWish } from '../../src/wishlist/machine';
import type { Wish, WishId } from '../../src/wishlist/wish';
import { findChromium } from '../../tools/install.mjs';
import { builtExtension } from '../../tools/spot/built';
import type { Driver } from '../e2e/drivers/driver';
import { launch } from '../e2e/drivers/launch';
import { storedData } from '../e2e/drivers/time';
import { NEW_WISH } from '../unit/wishlist/samples';
import type { Soak } from './soak';

/** Wishes that are added side by side; each is let go as soon as adding it was acknowledged. */
const SIDE_BY_SIDE = 12;
/** Wishes in a backup that is taken over. */
const IN_A_BACKUP = 60;
/** Longer than all messages of a round may take when none is answered, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** What was acknowledged before the worker was killed. */
interface Acknowledged {
  /** Ids by the items they were added as. */
  readonly added: Readonly<Record<string, string>>;
  readonly letGo: readonly string[];
  /** Messages that got no answer, or a failure. */
  readonly unanswered: number;
}

interface Running {
  readonly driver: Driver;
  readonly profileDir: string;
}

let running: Promise<Running> | null = null;
let rounds = 0;
/** Messages without an answer, over all rounds: if there are none, nothing was ever killed in the middle. */
let cutOff = 0;

async function start(): Promise<Running> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is missing: npm test installs it, or says how to.');
  const profileDir = mkdtempSync(join(tmpdir(), 'unswayed-soak-'));
  const extensionDir = builtExtension('chromium');
  return { profileDir, driver: await launch('chromium', { profileDir, extensionDir, executablePath }) };
}

async function end(): Promise<void> {
  if (running === null) return;
  const { driver, profileDir } = await running;
  running = null;
  await driver.close();
  rmSync(profileDir, { recursive: true, force: true });
}

/** Does something, and kills the background again and again at these moments meanwhile, in milliseconds. */
async function whileKilled<Value>(
  driver: Driver,
  waits: readonly number[],
  work: Promise<Value>,
): Promise<Value> {
  for (const wait of waits) {
    await sleep(wait);
    await within('the background to go', driver.killBackground());
  }
  return within('an answer', work);
}

/** What comes of `work`, unless it takes longer than anything here may. */
async function within<Value>(what: string, work: Promise<Value>): Promise<Value> {
  const limit = new AbortController();
  const late = sleep(LONGEST_WAIT, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`waited for ${what}`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    limit.abort();
    late.catch(() => {});
  }
}

/** Adds wishes and lets them go, and says what of that was acknowledged. */
function addAndDecide(driver: Driver, round: number): Promise<Acknowledged> {
  return driver.inExtension(
    async ({ wish, round, count }) => {
      type Answer = { readonly ok: boolean; readonly value: { readonly id: string } } | undefined;
      type Api = { runtime: { sendMessage(message: unknown): Promise<Answer> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      const added: Record<string, string> = {};
      const letGo: string[] = [];
      let unanswered = 0;
      const ask = async (name: string, input: unknown): Promise<Answer> => {
        const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 5000));
        const asked = chrome.runtime.sendMessage({ name, input }).catch(() => undefined);
        const answer = await Promise.race([asked, late]);
        if (answer?.ok !== true) unanswered += 1;
        return answer;
      };
      const one = async (index: number) => {
        const itemKey = `soak.example/${round}-${index}`;
        const saved = await ask('wish.add', { wish: { ...wish, title: itemKey }, coolFor: null, itemKey });
        if (saved?.ok !== true) return;
        const { id } = saved.value;
        added[itemKey] = id;
        const decided = await ask('wish.decide', { id, decision: { name: 'let-go' } });
        if (decided?.ok === true) letGo.push(id);
      };
      await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
      return { added, letGo, unanswered };
    },
    { wish: NEW_WISH, round, count: SIDE_BY_SIDE },
  );
}

/** Asks something of the background; true when that was acknowledged. */
function asked(driver: Driver, name: string, input: unknown): Promise<boolean> {
  return driver.inExtension(
    async (message) => {
      type Answer = { readonly ok: boolean } | undefined;
      type Api = { runtime: { sendMessage(message: unknown): Promise<Answer> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 5000));
      const answer = await Promise.race([chrome.runtime.sendMessage(message).catch(() => undefined), late]);
      return answer?.ok === true;
    },
    { name, input },
  );
}

function backupOf(round: number): { readonly text: string; readonly keys: readonly string[] } {
  const wishes = Array.from({ length: IN_A_BACKUP }, (_, index) => {
    const id = `soak-${round}-${String(index).padStart(4, '0')}` as WishId;
    const wish = { ...startWish(NEW_WISH, id, 1000, 5000), stamps: {}, before: null, itemKey: null };
    return [wishKey(id), wish] as const;
  });
  return {
    text: writeBackup({ meta: { version: 2 }, ...Object.fromEntries(wishes) }),
    keys: wishes.map(([key]) => key),
  };
}

function everyRecordIsWhole(saved: SavedData): void {
  for (const [key, record] of Object.entries(saved)) {
    if (kindOf(key) !== null) assert.equal(readRecord(key, record).damaged, false, `${key} is whole`);
  }
}

const waits = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 3 });

export const soaks: readonly Soak[] = [
  {
    name: 'a background that is killed in the middle of writing loses nothing that was acknowledged',
    runs: 200,
    least: 5,
    end,
    // A smaller example is no simpler here, and each costs a second.
    property: fc.asyncProperty(fc.noShrink(fc.tuple(waits, waits, waits)), async ([first, second, third]) => {
      running ??= start();
      const { driver } = await running;
      rounds += 1;
      const { added, letGo, unanswered } = await whileKilled(driver, first, addAndDecide(driver, rounds));
      cutOff += unanswered;
      let saved = await within('what is stored', storedData(driver));
      everyRecordIsWhole(saved);
      for (const [itemKey, id] of Object.entries(added)) {
        assert.equal(
          (saved[wishKey(id as WishId)] as Wish | undefined)?.title,
          itemKey,
          'an added wish is there',
        );
        assert.ok(
          (saved[memoryKey(itemKey)] as { wishes: string[] }).wishes.includes(id),
          'and its item is known',
        );
      }
      for (const id of letGo) {
        assert.equal((saved[wishKey(id as WishId)] as Wish).state.name, 'let-go', 'a decision stays decided');
      }
      const titles = Object.entries(saved).flatMap(([key, record]) =>
        kindOf(key) === 'wish' ? [(record as Wish).title] : [],
      );
      const ofRound = titles.filter((title) => title.startsWith(`soak.example/${rounds}-`));
      assert.equal(new Set(ofRound).size, ofRound.length, 'nothing is there twice');

      const { text, keys } = backupOf(rounds);
      const restored = await whileKilled(driver, second, asked(driver, 'data.restore', { text }));
      saved = await within('what is stored', storedData(driver));
      everyRecordIsWhole(saved);
      const there = keys.filter((key) => Object.hasOwn(saved, key)).length;
      assert.ok(
        there === IN_A_BACKUP || (there === 0 && !restored),
        'a backup is taken over whole or not at all',
      );
      for (const id of Object.values(added)) assert.ok(Object.hasOwn(saved, wishKey(id as WishId)));

      const erased = await whileKilled(driver, third, asked(driver, 'everything.erase', null));
      saved = await within('what is stored', storedData(driver));
      everyRecordIsWhole(saved);
      if (erased)
        assert.deepEqual(
          Object.keys(saved).filter((key) => kindOf(key) !== null),
          [],
        );
      if (!restored) cutOff += 1;
      if (!erased) cutOff += 1;
      // Over so many rounds some were cut off in the middle, or this tries nothing.
      if (rounds % 100 === 0) assert.ok(cutOff > 0, 'the background was killed in the middle of something');
    }),
  },
];
