import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR, MINUTE } from '../../src/shared/clock';
import { packWish } from '../../src/storage/sync-pack';
import type { KeptWish } from '../../src/wishlist/kept';
import { asPage, asPopup, freshBrowser, granted, lamp, openTab, polyfill, wake } from './background-harness';
import { type FakeBrowser, type FakeTab, settle } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

const NOON = Date.UTC(2026, 5, 1, 12);
let world: FakeBrowser['world'];
let tab: FakeTab;

const adding = { wish: lamp(), coolFor: null, itemKey: 'shop.example/lamp' };
const status = () => world.local.data['sync-status'] as { problem: unknown; retryAt: number; synced: number };
const inCopy = () => Object.keys(world.sync.data).filter((key) => key.startsWith('w'));

/** Lets the moment pass that changes are collected for. */
async function inAMoment(): Promise<void> {
  await vi.advanceTimersByTimeAsync(15_000);
  await settle();
}

/** What another machine puts there. */
async function fromElsewhere(items: Record<string, unknown>): Promise<void> {
  Object.assign(world.sync.data, structuredClone(items));
  world.events.changed.fire(
    Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])),
    'sync',
  );
  await inAMoment();
}

const theirs: KeptWish = {
  ...lamp('A kettle'),
  url: 'https://shop.example/kettle',
  id: 'aaaaaaaa-0000-4000-8000-000000000001' as never,
  savedAt: NOON - HOUR,
  note: '',
  state: { name: 'cooling', coolsAt: NOON + HOUR },
  stamps: {},
  before: null,
  itemKey: 'shop.example/kettle',
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  world = freshBrowser();
  tab = openTab('https://www.tiktok.com/foryou');
  await wake();
});

describe('syncing', () => {
  it('is off until it is turned on: nothing is written, whatever stands there', async () => {
    granted(await asPage(tab)('wish.add', adding));
    await fromElsewhere({ format: 1, [`w${theirs.id}`]: packWish(theirs) });
    expect(world.sync.writes).toBe(0);
    expect(world.local.data[`wish:${theirs.id}`]).toBeUndefined();
  });

  it('puts wishes and changed settings there once it is on, and later ones together', async () => {
    granted(await asPage(tab)('wish.add', adding));
    granted(await asPopup('settings.change', { theme: 'dark' }));
    granted(await asPopup('sync.turn', { on: true }));
    await inAMoment();
    expect(world.sync.data).toMatchObject({ format: 1, settings: { theme: ['dark', 1] } });
    expect(inCopy()).toHaveLength(1);
    const before = world.sync.writes;
    for (const n of [1, 2, 3, 4, 5]) {
      granted(await asPage(tab)('wish.add', { ...adding, itemKey: `shop.example/${n}` }));
    }
    await inAMoment();
    expect(inCopy()).toHaveLength(6);
    expect(world.sync.writes).toBe(before + 1);
    expect(status()).toMatchObject({ problem: null, synced: 6 });
  });

  it('takes over what comes from elsewhere: list, alarm, badge, pages and what a page knows', async () => {
    granted(await asPopup('sync.turn', { on: true }));
    await inAMoment();
    await fromElsewhere({ [`w${theirs.id}`]: packWish(theirs), settings: { level: ['quiet', NOON] } });
    expect(world.local.data[`wish:${theirs.id}`]).toEqual(theirs);
    expect(world.local.data['settings']).toMatchObject({ level: 'quiet' });
    expect([...world.alarms.values()]).toEqual([NOON + HOUR]);
    expect(await asPage(tab)('items.known', { keys: ['shop.example/kettle'] })).toEqual({
      'shop.example/kettle': 'cooling',
    });
    expect(tab.heard?.map(({ name }) => name)).toContain('page.context');
  });

  it('catches up at the next wake when the news was missed', async () => {
    granted(await asPopup('sync.turn', { on: true }));
    await inAMoment();
    world.sync.data[`w${theirs.id}`] = packWish(theirs);
    await wake();
    await inAMoment();
    expect(world.local.data[`wish:${theirs.id}`]).toEqual(theirs);
  });

  it('tells the others of a wish that was taken back, so that it stays away', async () => {
    granted(await asPopup('sync.turn', { on: true }));
    const { id } = granted(await asPage(tab)('wish.add', adding));
    await inAMoment();
    const copy = structuredClone(world.sync.data);
    granted(await asPage(tab)('wish.unadd', { id }));
    await inAMoment();
    expect(world.sync.data[`w${id}`]).toEqual({ e: expect.any(Number) });
    await fromElsewhere({ [`w${id}`]: copy[`w${id}`] });
    expect(world.local.data[`wish:${id}`]).toBeUndefined();
    expect(world.sync.data[`w${id}`]).toEqual({ e: expect.any(Number) });
  });

  it('leaves the copy of a newer version alone, and says so', async () => {
    Object.assign(world.sync.data, { format: 2, x: 1 });
    granted(await asPage(tab)('wish.add', adding));
    granted(await asPopup('sync.turn', { on: true }));
    await inAMoment();
    expect(world.sync.data).toEqual({ format: 2, x: 1 });
    expect(status().problem).toBe('newer-version');
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'unavailable'],
    ['Sync is not available', 'unavailable'],
  ])('never stands in the way, is tried again later and later: %s', async (message, problem) => {
    granted(await asPopup('sync.turn', { on: true }));
    await inAMoment();
    world.sync.failing.set = new Error(message);
    granted(await asPage(tab)('wish.add', adding));
    await inAMoment();
    expect(status().problem).toBe(problem);
    const first = status().retryAt;
    expect(first).toBeGreaterThan(Date.now());
    expect([...world.alarms.values()]).toContain(first);
    granted(await asPage(tab)('wish.add', { ...adding, itemKey: 'shop.example/other' }));
    await inAMoment();
    expect(status().retryAt).toBe(first);
    vi.setSystemTime(first);
    world.events.alarm.fire();
    await inAMoment();
    expect(status().retryAt - Date.now()).toBeGreaterThan(MINUTE);

    world.sync.failing.set = null;
    vi.setSystemTime(status().retryAt);
    world.events.alarm.fire();
    await inAMoment();
    expect(status()).toMatchObject({ problem: null, retryAt: null, synced: 2 });
    expect(inCopy()).toHaveLength(2);
  });

  it('leaves everything where it is when it is turned off, and then clears the copy when asked', async () => {
    granted(await asPage(tab)('wish.add', adding));
    granted(await asPopup('sync.turn', { on: true }));
    await inAMoment();
    expect(await asPopup('sync.clear', null)).toEqual({ ok: false, problem: 'not-allowed-now' });
    granted(await asPopup('sync.turn', { on: false }));
    const writes = world.sync.writes;
    granted(await asPage(tab)('wish.add', { ...adding, itemKey: 'shop.example/other' }));
    await inAMoment();
    expect(world.sync.writes).toBe(writes);
    expect(inCopy()).toHaveLength(1);
    granted(await asPopup('sync.clear', null));
    await inAMoment();
    expect(world.sync.data).toEqual({});
    expect(Object.keys(world.local.data).filter((key) => key.startsWith('wish:'))).toHaveLength(2);
    expect(world.local.data['sync']).toMatchObject({ on: false, left: false });
  });

  it('is forgotten, here and there, when everything is erased', async () => {
    granted(await asPage(tab)('wish.add', adding));
    granted(await asPopup('sync.turn', { on: true }));
    await inAMoment();
    granted(await asPopup('everything.erase', null));
    await inAMoment();
    expect(world.sync.data).toEqual({});
    expect(world.local.data['sync']).toBeUndefined();
  });

  it('is for pages of ours only', async () => {
    expect(await asPage(tab)('sync.turn', { on: true })).toBeUndefined();
    expect(await asPage(tab)('sync.clear', null)).toBeUndefined();
  });
});
