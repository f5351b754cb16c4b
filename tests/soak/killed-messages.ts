import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ToBackground } from '../../src/messages/protocol';
import { wishKey } from '../../src/storage/keys';
import type { Wish, WishId } from '../../src/wishlist/wish';
import type { Driver } from '../e2e/drivers/driver';
import { storedData } from '../e2e/drivers/time';
import { NEW_WISH } from '../unit/wishlist/samples';
import { asked, everyRecordIsWhole, killableBrowser, whileKilled, within } from './killing';
import type { Soak } from './soak';

const RULE = { kind: 'host', what: 'shop.example', at: null } as const;
const ITEM = 'soak.example/item';
/** Stands for a number that no tab has. */
const NO_TAB = 999_999;

/** One good input for every message there is; `id` is of a wish that may be changed. */
const inputs = (id: WishId): { readonly [Name in keyof ToBackground]: ToBackground[Name]['input'] } => ({
  'page.hello': null,
  'page.spotted': { posts: 3 },
  'posts.met': { posts: 4, clear: 1, vague: 1, none: 1 },
  'creators.met': {
    posts: [{ creator: 'maker', post: 'abc123', earns: true, says: false, items: [ITEM] }],
  },
  'card.opened': { itemKey: ITEM, creator: 'maker', price: NEW_WISH.price },
  'phrases.bring': { packs: ['en'] },
  'pieces.bring': { pieces: ['judge'] },
  'items.known': { keys: [ITEM] },
  'item.remember': { key: ITEM, answer: 'not-for-me' },
  'item.paused': { key: ITEM },
  'summary.change': { on: true },
  'rest.begin': null,
  'wish.add': { wish: NEW_WISH, coolFor: null, itemKey: ITEM },
  'wish.unadd': { id },
  'wish.decide': { id, decision: { name: 'let-go' } },
  'wish.edit': { id, edit: { note: 'A note' } },
  'wish.undo': { id },
  'wishes.decide': { ids: [id], decision: { name: 'let-go' } },
  'wishes.undo': { ids: [id] },
  'question.asked': { id: 'need.01' },
  'timers.seen': { timers: [{ key: '1x2y', endsAt: Date.now() + 3_600_000 }] },
  'settings.change': { theme: 'dark' },
  'site.level': { site: 'shop.example', level: 'quiet' },
  'rule.add': { rule: RULE },
  'rule.change': { id: 1, rule: { ...RULE, what: 'other.example' } },
  'rule.remove': { id: 1 },
  'rules.import': { rules: [RULE] },
  'exception.add': { kind: 'not-site', what: '' },
  'exception.takeBack': { id: 1 },
  'tab.keep': { tabId: NO_TAB, wish: NEW_WISH, coolFor: null, itemKey: null },
  'tab.save': { tabId: NO_TAB, what: { kind: 'page' } },
  'tab.look': { tabId: NO_TAB },
  'data.restore': { text: '{"format":"unswayed-backup","version":2,"records":{}}' },
  'data.import': {
    wishes: [{ wish: { ...NEW_WISH, url: 'https://shop.example/imported' }, itemKey: null }],
  },
  'data.takeBack': null,
  'data.forgetAside': null,
  'sync.turn': { on: true },
  'sync.clear': null,
  'counts.forget': null,
  'everything.erase': null,
});

const names = Object.keys(inputs('' as WishId)) as (keyof ToBackground)[];

/** Saves a wish and waits until that was acknowledged, however often the background dies. Its id. */
function saved(driver: Driver, title: string): Promise<WishId> {
  return driver.inExtension(
    async (message) => {
      type Answer = { readonly ok: boolean; readonly value: { readonly id: WishId } } | undefined;
      type Api = { runtime: { sendMessage(message: unknown): Promise<Answer> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      for (let tries = 0; tries < 20; tries += 1) {
        const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
        if (answer?.ok) return answer.value.id;
      }
      throw new Error('no wish could be saved');
    },
    {
      name: 'wish.add',
      input: {
        wish: { ...NEW_WISH, title, url: `https://shop.example/${encodeURIComponent(title)}` },
        coolFor: null,
        itemKey: null,
      },
    },
  );
}

const killable = killableBrowser();
let rounds = 0;
/** Messages without a good answer, over all rounds. */
let cutOff = 0;

export const soaks: readonly Soak[] = [
  {
    name: 'a background that is killed during any message loses nothing, and answers the next one',
    runs: 10,
    end: killable.end,
    property: fc.asyncProperty(
      fc.noShrink(
        fc.tuple(
          fc.shuffledSubarray(names, { minLength: names.length }),
          fc.array(fc.integer({ min: 0, max: 30 }), { minLength: names.length, maxLength: names.length }),
        ),
      ),
      async ([order, waits]) => {
        const driver = await killable.driver();
        rounds += 1;
        let kept = await within('a wish to keep', saved(driver, `kept ${rounds}`));
        for (const [index, name] of order.entries()) {
          const id = await within('a wish to change', saved(driver, `changed ${rounds} ${index}`));
          const answered = await whileKilled(
            driver,
            [waits[index] ?? 0],
            asked(driver, name, inputs(id)[name]),
          );
          if (!answered) cutOff += 1;
          const stored = await within('what is stored', storedData(driver));
          everyRecordIsWhole(stored);
          if (name !== 'everything.erase') {
            const wish = stored[wishKey(kept)] as Wish | undefined;
            assert.equal(wish?.title, `kept ${rounds}`, `what was saved before outlives ${name}`);
            assert.equal(wish?.state.name, 'cooling', `and ${name} decides nothing about it`);
          } else {
            kept = await within('a wish to keep', saved(driver, `kept ${rounds}`));
          }
        }
        if (rounds % 10 === 0) assert.ok(cutOff > 0, 'the background was killed in the middle of something');
      },
    ),
  },
];
