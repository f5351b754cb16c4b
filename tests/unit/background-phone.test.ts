import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, MINUTE } from '../../src/shared/clock';
import {
  asPage,
  asPopup,
  current,
  freshBrowser,
  granted,
  lamp,
  openTab,
  polyfill,
  wake,
} from './background-harness';
import { type FakeBrowser, type FakeTab, settle } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

// A browser of a phone has no shortcuts and no menu of the page, and need not have a storage that is synced.

const NOON = Date.UTC(2026, 5, 1, 12);
let world: FakeBrowser['world'];
let tab: FakeTab;
const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});

const adding = { wish: lamp(), coolFor: 2 * DAY, itemKey: 'shop.example/lamp' };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  complaints.mockClear();
  world = freshBrowser();
  world.menu = null;
  Reflect.deleteProperty(current.fake.api.storage, 'sync');
  tab = openTab('https://www.tiktok.com/foryou');
  await wake();
});

// Whatever went wrong on the way is written there.
afterEach(() => expect(complaints).not.toHaveBeenCalled());

describe('the background in a browser with neither shortcuts, menu nor sync', () => {
  it('begins, and says what applies to a page', async () => {
    expect(Object.keys(current.fake.api.storage)).not.toContain('sync');
    expect(await asPage(tab)('page.hello', null)).toMatchObject({ level: 'marks', locale: 'en-GB' });
    expect(world.title).not.toBe('');
  });

  it('keeps a wish, says when it is ready, and takes a decision', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    expect(world.local.data[`wish:${id}`]).toMatchObject({ state: { coolsAt: NOON + 2 * DAY } });
    expect(world.alarms.size).toBe(1);
    await vi.advanceTimersByTimeAsync(2 * DAY + MINUTE);
    await wake();
    expect(world.badge).toBe('1');
    granted(await asPopup('wish.decide', { id, decision: { name: 'let-go' } }));
    expect(world.badge).toBe('');
  });

  it('keeps all that is decided here while the sync that was asked for is not to be had, and says that', async () => {
    granted(await asPopup('sync.turn', { on: true }));
    await vi.advanceTimersByTimeAsync(MINUTE);
    await settle();
    expect(world.local.data['sync-status']).toMatchObject({ problem: 'unavailable' });
    const { id } = granted(await asPage(tab)('wish.add', adding));
    expect(world.local.data[`wish:${id}`]).toMatchObject({ title: 'A lamp' });
    granted(await asPopup('sync.turn', { on: false }));
  });

  it('erases everything', async () => {
    const { id } = granted(await asPage(tab)('wish.add', adding));
    granted(await asPopup('everything.erase', null));
    expect(world.local.data[`wish:${id}`]).toBeUndefined();
  });
});
