import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeBackup } from '../../src/storage/backup';
import { memoryKey, wishKey } from '../../src/storage/keys';
import { kindOf } from '../../src/storage/kinds';
import { startWish } from '../../src/wishlist/machine';
import type { Wish, WishId } from '../../src/wishlist/wish';
import type { Driver } from '../e2e/drivers/driver';
import { storedData } from '../e2e/drivers/time';
import { NEW_WISH } from '../unit/wishlist/samples';
import { asked, everyRecordIsWhole, killableBrowser, whileKilled, within } from './killing';
import type { Soak } from './soak';

/** Wishes that are added side by side; each is let go as soon as adding it was acknowledged. */
const SIDE_BY_SIDE = 12;
/** Wishes in a backup that is taken over. */
const IN_A_BACKUP = 60;

/** What was acknowledged before the worker was killed. */
interface Acknowledged {
  /** Ids by the items they were added as. */
  readonly added: Readonly<Record<string, string>>;
  readonly letGo: readonly string[];
  /** Messages that got no answer, or a failure. */
  readonly unanswered: number;
}

let rounds = 0;
/** Messages without an answer, over all rounds: if there are none, nothing was ever killed in the middle. */
let cutOff = 0;

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

const killable = killableBrowser();
const waits = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 3 });

export const soaks: readonly Soak[] = [
  {
    name: 'a background that is killed in the middle of writing loses nothing that was acknowledged',
    runs: 200,
    least: 5,
    end: killable.end,
    // A smaller example is no simpler here, and each costs a second.
    property: fc.asyncProperty(fc.noShrink(fc.tuple(waits, waits, waits)), async ([first, second, third]) => {
      const driver = await killable.driver();
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
