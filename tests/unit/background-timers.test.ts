import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_TIMERS } from '../../src/background/timer-memory';
import { DAY, HOUR, MINUTE } from '../../src/shared/clock';
import { asPage, asPopup, freshBrowser, granted, openTab, polyfill, wake } from './background-harness';
import type { FakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

const NOON = Date.UTC(2026, 10, 3, 12);
const SHOP = 'https://www.shop.example/p/kettle';
let world: FakeBrowser['world'];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  world = freshBrowser();
  await wake();
});

const seeAt = async (now: number, endsAt: number, url = SHOP, key = 'kettle1') => {
  vi.setSystemTime(now);
  const tab = openTab(url);
  return granted(await asPage(tab)('timers.seen', { timers: [{ key, endsAt }] }))[key];
};

describe('the memory of countdowns', () => {
  it('tells one that started again, with when it was seen, even by a worker that has just woken', async () => {
    expect(await seeAt(NOON, NOON + HOUR)).toBeNull();
    await wake();
    expect(await seeAt(NOON + DAY, NOON + DAY + HOUR)).toEqual({
      kind: 'started-again',
      seenAt: NOON,
      endedAt: NOON + HOUR,
    });
  });

  it('keeps the sites and the things apart', async () => {
    await seeAt(NOON, NOON + HOUR);
    expect(await seeAt(NOON + DAY, NOON + DAY + HOUR, 'https://other.example/p')).toBeNull();
    expect(await seeAt(NOON + DAY, NOON + DAY + HOUR, SHOP, 'lamp2')).toBeNull();
    expect(await seeAt(NOON + DAY, NOON + DAY + HOUR, 'https://m.shop.example/p')).toMatchObject({
      kind: 'started-again',
    });
  });

  it('writes no address, no title, and no more than it must', async () => {
    await seeAt(NOON, NOON + HOUR);
    const written = JSON.stringify(world.local.data);
    expect(written).not.toMatch(/shop|kettle|http/);
    for (let index = 0; index < MOST_TIMERS + 20; index += 1) {
      await seeAt(NOON + MINUTE, NOON + HOUR, SHOP, `thing${index}`);
    }
    expect(world.local.data['timers']).toHaveLength(MOST_TIMERS);
    expect(await seeAt(NOON + DAY, NOON + 2 * DAY)).toBeNull();
  });

  it('forgets after a month', async () => {
    await seeAt(NOON, NOON + HOUR);
    expect(await seeAt(NOON + 31 * DAY, NOON + 32 * DAY)).toBeNull();
    expect(world.local.data['timers']).toHaveLength(1);
  });

  it('neither looks up nor writes anything for a private window', async () => {
    await seeAt(NOON, NOON + HOUR);
    const before = structuredClone(world.local.data);
    vi.setSystemTime(NOON + DAY);
    const secret = openTab(SHOP, { incognito: true });
    expect(
      await asPage(secret)('timers.seen', { timers: [{ key: 'kettle1', endsAt: NOON + DAY + HOUR }] }),
    ).toEqual({ ok: false, problem: 'private-window' });
    expect(world.local.data).toEqual(before);
  });

  it('is gone when everything is erased', async () => {
    await seeAt(NOON, NOON + HOUR);
    granted(await asPopup('everything.erase', null));
    expect(await seeAt(NOON + DAY, NOON + DAY + HOUR)).toBeNull();
  });

  it('takes no end for one that no clock could mean, and stands a broken record', async () => {
    expect(await seeAt(NOON, NOON - 3 * DAY)).toBeUndefined();
    expect(await seeAt(NOON, NOON + 400 * DAY)).toBeUndefined();
    world.local.data['timers'] = [{ key: 7 }];
    expect(await seeAt(NOON, NOON + HOUR)).toBeNull();
  });
});
