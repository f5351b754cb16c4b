import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR } from '../../src/shared/clock';
import { asPage, asPopup, freshBrowser, granted, openTab, polyfill, wake } from './background-harness';
import type { FakeBrowser } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

const NOON = new Date(2026, 10, 3, 12).getTime();
const SITE = 'https://www.tiktok.com/@mia/video/1';
let world: FakeBrowser['world'];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  world = freshBrowser();
  await wake();
});

const secret = (url = SITE) => openTab(url, { incognito: true });

describe('the pause before an item', () => {
  it('is known for a day, by a worker that has just woken too, and then forgotten', async () => {
    const page = asPage(openTab(SITE));
    expect(await page('item.paused', { key: 'kettle' })).toEqual({ ok: true, value: null });
    await wake();
    expect(await page('items.known', { keys: ['kettle', 'lamp'] })).toEqual({ kettle: 'paused' });
    vi.setSystemTime(NOON + DAY);
    expect(await page('items.known', { keys: ['kettle'] })).toEqual({});
  });

  it('says less than an answer that was given', async () => {
    const page = asPage(openTab(SITE));
    await page('item.paused', { key: 'kettle' });
    await page('item.remember', { key: 'kettle', answer: 'not-for-me' });
    expect(await page('items.known', { keys: ['kettle'] })).toEqual({ kettle: 'not-for-me' });
  });

  it('is not written where the browser’s end leaves it, nor kept of a private window', async () => {
    await asPage(secret())('item.paused', { key: 'kettle' });
    expect(await asPage(openTab(SITE))('items.known', { keys: ['kettle'] })).toEqual({});
    await asPage(openTab(SITE))('item.paused', { key: 'kettle' });
    expect(JSON.stringify(world.local.data)).not.toContain('kettle');
  });

  it('is forgotten with everything else', async () => {
    const page = asPage(openTab(SITE));
    await page('item.paused', { key: 'kettle' });
    await asPopup('everything.erase', null);
    expect(await page('items.known', { keys: ['kettle'] })).toEqual({});
  });
});

describe('not today', () => {
  it('quietens every page until tomorrow morning, and is taken back from the popup', async () => {
    const tab = openTab(SITE);
    const until = granted(await asPage(tab)('rest.begin', null));
    expect(new Date(until).getDate()).toBe(4);
    expect(until - NOON).toBeGreaterThanOrEqual(12 * HOUR);
    expect(await asPage(tab)('page.hello', null)).toMatchObject({ level: 'off', restUntil: until });
    await asPopup('settings.change', { restUntil: null });
    expect(await asPage(tab)('page.hello', null)).toMatchObject({ level: 'marks', restUntil: null });
  });

  it('is over by itself', async () => {
    const tab = openTab(SITE);
    const until = granted(await asPage(tab)('rest.begin', null));
    vi.setSystemTime(until);
    expect(await asPage(tab)('page.hello', null)).toMatchObject({ level: 'marks', restUntil: null });
  });

  it('is not begun by a private window', async () => {
    expect(await asPage(secret())('rest.begin', null)).toEqual({ ok: false, problem: 'private-window' });
  });
});

describe('the place of the summary', () => {
  it('is kept as the page says it, and holds everywhere', async () => {
    await asPage(openTab(SITE))('summary.change', { side: 'start', height: 0.25 });
    await asPage(openTab(SITE))('summary.change', { folded: true });
    const other = openTab('https://www.youtube.com/watch?v=1');
    expect(await asPage(other)('page.hello', null)).toMatchObject({
      summary: { folded: true, side: 'start', height: 0.25 },
    });
    await asPage(other)('summary.change', { on: false });
    expect(await asPage(other)('page.hello', null)).toMatchObject({ summary: null });
  });

  it.each([
    ['out of the window', { height: 2 }],
    ['on a side there is none of', { side: 'left' }],
    ['with sites, which are the popup’s to say', { offOn: ['tiktok.com'] }],
  ])('is refused %s', async (_, change) => {
    const answer = await asPage(openTab(SITE))('summary.change', change as never);
    expect(answer ?? null).not.toMatchObject({ ok: true });
    expect(await asPage(openTab(SITE))('page.hello', null)).toMatchObject({
      summary: { folded: false, side: 'end', height: 1 },
    });
  });
});
