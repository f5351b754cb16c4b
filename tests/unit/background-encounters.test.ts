import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_CREATORS } from '../../src/background/encounter-memory';
import { DAY, HOUR } from '../../src/shared/clock';
import {
  asPage,
  asPopup,
  freshBrowser,
  granted,
  lamp,
  openTab,
  polyfill,
  sendRaw,
  wake,
} from './background-harness';
import type { FakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

const NOON = Date.UTC(2026, 10, 3, 12);
const FEED = 'https://www.tiktok.com/foryou';
const ITEM = 'shop.example/lamp';
let world: FakeBrowser['world'];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  world = freshBrowser();
  await wake();
});

const met = (creator: string, post: string | null, part: object = {}) => ({
  creator,
  post,
  earns: false,
  says: false,
  items: [],
  ...part,
});
const tell = (posts: readonly ReturnType<typeof met>[], tab = openTab(FEED)) =>
  asPage(tab)('creators.met', { posts });
const creators = () => Object.keys(world.local.data).filter((key) => key.startsWith('creator:')).length;
const open = (creator: string | null, part: object = {}, tab = openTab(FEED)) =>
  asPage(tab)('card.opened', { itemKey: ITEM, creator, price: null, ...part });

describe('the memory of creators', () => {
  it('counts a creator’s posts, each once, across workers', async () => {
    await tell([
      met('@ann', 'p1'),
      met('@ann', 'p2', { earns: true }),
      met('@ann', 'p3', { earns: true, says: true }),
    ]);
    await wake();
    await tell([met('@Ann', 'p2', { earns: true }), met('@bo', 'p9', { earns: true })]);
    expect((await open('@ann'))?.creator).toEqual({ posts: 3, earn: 2, say: 1 });
    expect((await open('@nobody'))?.creator).toBeNull();
    expect((await open(null))?.creator).toBeNull();
    expect((await open('@ann', {}, openTab('https://x.com/home')))?.creator).toBeNull();
  });

  it('counts the creators who showed a product this week', async () => {
    await tell([
      met('@ann', null, { items: [ITEM] }),
      met('@bo', null, { items: [ITEM, 'shop.example/mug'] }),
    ]);
    vi.setSystemTime(NOON + 6 * DAY);
    await tell([met('@cy', null, { items: [ITEM] })]);
    expect((await open('@ann'))?.creators).toBe(3);
    vi.setSystemTime(NOON + 8 * DAY);
    expect((await open('@ann'))?.creators).toBe(1);
  });

  it('says what waits already, and through whom it was met', async () => {
    const tab = openTab(FEED);
    granted(await asPage(tab)('wish.add', { wish: lamp(), coolFor: null, itemKey: ITEM }));
    expect((await open('@ann'))?.cooling).toEqual({ coolsAt: NOON + 72 * HOUR, from: 'somebody' });
    await asPopup('settings.change', { cardMemory: false });
    expect((await open('@ann'))?.cooling).toEqual({ coolsAt: NOON + 72 * HOUR, from: null });
  });

  it('writes no name and no address', async () => {
    await tell([met('@ann-from-berlin', 'p1', { earns: true, items: [ITEM] })]);
    expect(Object.keys(world.local.data).some((key) => key.startsWith('creator:'))).toBe(true);
    expect(JSON.stringify(world.local.data)).not.toMatch(/berlin|tiktok|lamp/);
  });

  it('keeps nothing and tells nothing once it is turned off, or in a private window', async () => {
    const secret = openTab(FEED, { incognito: true });
    expect(await tell([met('@ann', 'p1')], secret)).toEqual({ ok: false, problem: 'private-window' });
    await tell([met('@ann', 'p1', { items: [ITEM] })]);
    expect(await open('@ann', {}, secret)).toMatchObject({ creator: null, creators: 0, cooling: null });

    await asPopup('settings.change', { cardMemory: false });
    expect(await open('@ann')).toMatchObject({ creator: null, creators: 0 });
    await tell([met('@bo', 'p2')]);
    await asPopup('settings.change', { cardMemory: true });
    expect((await open('@bo'))?.creator).toBeNull();
    expect((await open('@ann'))?.creator).toEqual({ posts: 1, earn: 0, say: 0 });
  });

  it('goes with the counts when they are to be forgotten', async () => {
    await tell([met('@ann', 'p1', { items: [ITEM] })]);
    granted(await asPopup('counts.forget', null));
    expect(await open('@ann')).toMatchObject({ creator: null, creators: 0 });
    expect(Object.keys(world.local.data).filter((key) => /^creator:|^sightings/.test(key))).toEqual([]);
  });

  it('keeps no more than so many while it adds others, by whom it met last, and across workers', async () => {
    for (let index = 0; index < MOST_CREATORS; index += 100) {
      vi.setSystemTime(NOON + index);
      await tell(Array.from({ length: 100 }, (_, one) => met(`@c${index + one}`, 'p1')));
    }
    vi.setSystemTime(NOON + 1000);
    await tell([met('@c0', 'p2')]);
    expect(creators()).toBe(MOST_CREATORS);
    for (let one = 0; one < 100; one += 1) {
      vi.setSystemTime(NOON + 2000 + one);
      await tell([met(`@d${one}`, 'p1')]);
      if (one === 50) await wake();
      expect(creators()).toBe(MOST_CREATORS);
    }
    expect((await open('@c0'))?.creator).toEqual({ posts: 2, earn: 0, say: 0 });
    expect((await open('@c1'))?.creator).toBeNull();
    expect((await open('@c101'))?.creator).not.toBeNull();
    expect((await open('@d99'))?.creator).not.toBeNull();
  });

  it('forgets those who are too many, and those met long ago, when the browser starts', async () => {
    await tell(Array.from({ length: 100 }, (_, one) => met(`@c${one}`, 'p1')));
    const [, record] = Object.entries(world.local.data).find(([key]) => key.startsWith('creator:')) ?? [];
    for (let one = 0; one < MOST_CREATORS; one += 1) world.local.data[`creator:old${one}`] = record;
    await world.events.startup.fire();
    await wake();
    expect(creators()).toBe(MOST_CREATORS);
    vi.setSystemTime(NOON + 200 * DAY);
    await world.events.startup.fire();
    await wake();
    expect(creators()).toBe(0);
  });

  it('says a price in the person’s own terms only where they gave them', async () => {
    const price = { amount: 50, currency: 'EUR' };
    expect((await open('@ann', { price }))?.worth).toBeNull();
    await asPopup('settings.change', { currency: 'EUR', hourlyPay: 20 });
    expect(await open('@ann', { price })).toMatchObject({
      usual: 72 * HOUR,
      worth: { hours: 2.5, share: null },
    });
  });

  it.each([
    { posts: Array.from({ length: 101 }, () => met('@ann', 'p1')) },
    { posts: [met('', 'p1')] },
    { posts: [met('@ann', 'https://feed.example/1')] },
    { posts: [met('@ann', 'p1', { items: Array.from({ length: 13 }, () => ITEM) })] },
    { posts: [{ ...met('@ann', 'p1'), name: 'Ann' }] },
  ])('refuses what no page of ours sends: %#', async (input) => {
    expect(await sendRaw({ name: 'creators.met', input }, { tab: openTab(FEED) })).toEqual({
      ok: false,
      problem: 'invalid',
    });
  });
});
