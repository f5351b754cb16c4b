import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR } from '../../src/shared/clock';
import {
  asPage,
  asPopup,
  current,
  freshBrowser,
  granted,
  lamp,
  openTab,
  polyfill,
  sendRaw,
  wake,
} from './background-harness';
import { type FakeBrowser, settle } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

const NOON = Date.UTC(2026, 5, 1, 12);
const POPUP = 'chrome-extension://unswayed/src/popup/index.html';
let world: FakeBrowser['world'];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  world = freshBrowser();
});

describe('what a page is told', () => {
  it('is what applies to its site, and the words of the overlay only', async () => {
    const tab = openTab('https://www.tiktok.com/foryou');
    await wake();
    granted(await asPopup('site.level', { site: 'tiktok.com', level: 'pause' }));
    const context = await asPage(tab)('page.hello', null);
    expect(context).toMatchObject({ level: 'pause', country: 'GB', locale: 'en-GB', dir: 'ltr' });
    expect(context.privateWindow).toBe(false);
    const keys = Object.keys(context.words);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !key.startsWith('overlay_'))).toEqual([]);
    expect(context.questions.map(({ signal }) => signal)).toContain('affiliate_link');
  });

  it('is in the language that was chosen', async () => {
    const tab = openTab('https://www.tiktok.com/foryou');
    await wake();
    granted(await asPopup('settings.change', { language: 'zh_CN', country: 'CN' }));
    expect(await asPage(tab)('page.hello', null)).toMatchObject({ locale: 'zh-CN', country: 'CN' });
  });

  it('comes to every open page when settings change, to each its own', async () => {
    const tiktok = openTab('https://www.tiktok.com/foryou');
    const blog = openTab('https://blog.example/post');
    const hidden = openTab('https://www.tiktok.com/', { incognito: true });
    const bare = openTab('https://elsewhere.example/', { heard: null });
    await wake();
    granted(await asPopup('site.level', { site: 'blog.example', level: 'off' }));
    const told = (tab: typeof tiktok) => tab.heard?.map(({ name, input }) => [name, input]);
    expect(told(tiktok)).toMatchObject([['page.context', { level: 'marks', privateWindow: false }]]);
    expect(told(blog)).toMatchObject([['page.context', { level: 'off' }]]);
    expect(told(hidden)).toMatchObject([['page.context', { level: 'marks', privateWindow: true }]]);
    expect(bare.heard).toBeNull();
  });

  it('leaves out a question that was asked lately', async () => {
    const tab = openTab('https://www.tiktok.com/foryou');
    await wake();
    const first = (await asPage(tab)('page.hello', null)).questions[0];
    const next = granted(await asPage(tab)('question.asked', { id: first?.id ?? '' }));
    expect(next.map(({ id }) => id)).not.toContain(first?.id);
    await wake();
    const later = (await asPage(tab)('page.hello', null)).questions;
    expect(later.map(({ id }) => id)).not.toContain(first?.id);
  });
});

describe('the dot', () => {
  it('is shown on the tab where something was spotted, and gone when nothing is', async () => {
    const tab = openTab('https://www.tiktok.com/foryou');
    const other = openTab('https://www.tiktok.com/about');
    await wake();
    granted(await asPage(tab)('page.spotted', { posts: 2 }));
    granted(await asPage(other)('page.spotted', { posts: 0 }));
    expect(world.tabBadge.get(tab.id)).toBe('•');
    expect(world.tabTitle.get(tab.id)).toContain('2 posts');
    expect(world.tabBadge.has(other.id)).toBe(false);
    granted(await asPage(tab)('page.spotted', { posts: 0 }));
    expect(world.tabBadge.has(tab.id)).toBe(false);
  });

  it('gives way to the number of ready wishes, and comes back after them where the page still is', async () => {
    const tab = openTab('https://www.tiktok.com/foryou');
    const left = openTab('https://www.tiktok.com/foryou');
    await wake();
    await asPage(tab)('page.spotted', { posts: 1 });
    await asPage(left)('page.spotted', { posts: 1 });
    const saved = await asPage(tab)('wish.add', { wish: lamp(), coolFor: null, itemKey: null });
    vi.setSystemTime(NOON + 73 * HOUR);
    await wake();
    expect(world.badge).toBe('1');
    expect(world.title).toContain('1 wish has cooled off');
    expect(world.tabBadge.size).toBe(0);

    left.heard = null;
    await wake();
    const decision = { name: 'let-go' } as const;
    granted(await asPopup('wish.decide', { id: granted(saved).id, decision }));
    expect(world.badge).toBe('');
    expect(world.tabBadge.get(tab.id)).toBe('•');
    expect(world.tabBadge.has(left.id)).toBe(false);
  });

  it('of a page that was left does not come back', async () => {
    const tab = openTab('https://www.tiktok.com/foryou');
    await wake();
    await asPage(tab)('page.spotted', { posts: 1 });
    await asPage(tab)('page.hello', null);
    await settle();
    expect(world.session.data['spotted']).toEqual({});
    await asPage(tab)('page.spotted', { posts: 1 });
    world.events.closed.fire(tab.id);
    await settle();
    expect(world.session.data['spotted']).toEqual({});
  });
});

describe('access', () => {
  it('to further sites runs the same content script there, but not twice on the named platforms', async () => {
    await wake();
    expect(world.registered.size).toBe(0);
    world.origins.push('*://*/*');
    world.events.added.fire({});
    await settle();
    expect(world.registered.get('granted')).toMatchObject({
      js: ['assets/content.js'],
      matches: ['*://*/*'],
      excludeMatches: ['*://*.tiktok.com/*'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
    const update = vi.spyOn(current.fake.api.scripting, 'updateContentScripts');
    await wake();
    expect(world.registered.size).toBe(1);
    expect(update).not.toHaveBeenCalled();
    world.origins.push('https://shop.example/*');
    await wake();
    expect(world.registered.get('granted')).toMatchObject({ matches: ['*://*/*', 'https://shop.example/*'] });
    world.origins.splice(1);
    world.events.removed.fire({});
    await settle();
    expect(world.registered.size).toBe(0);
  });

  it('reaches pages that are open already, and only those that have no content script', async () => {
    const tab = openTab('https://shop.example/', { heard: null, open: true });
    const there = openTab('https://www.tiktok.com/', { open: true });
    const closed = openTab('https://bank.example/', { heard: null });
    openTab('https://asleep.example/', { heard: null, open: true, discarded: true });
    const run = vi.spyOn(current.fake.api.scripting, 'executeScript');
    await wake();
    expect(run.mock.calls.map(([{ target }]) => target.tabId)).toEqual([tab.id, closed.id]);
    expect(tab.heard).toEqual([]);
    expect(there.heard).toEqual([]);
    expect(closed.heard).toBeNull();
  });

  it('reaches them once for each time it is loaded or turned on, not at every wake', async () => {
    const tab = openTab('https://shop.example/', { open: true });
    await wake();
    tab.heard = null;
    const run = vi.spyOn(current.fake.api.scripting, 'executeScript');
    await wake();
    expect(run).not.toHaveBeenCalled();
    world.session.data = {};
    await wake();
    expect(run).toHaveBeenCalledOnce();
  });

  it('shows how it works when it is installed, and not when it is updated', async () => {
    await wake();
    for (const reason of ['install', 'update']) world.events.installed.fire({ reason });
    await settle();
    expect(world.opened).toEqual(['chrome-extension://unswayed/src/welcome/index.html']);
  });

  it('that was taken away leaves the open pages of the site alone, and no other', async () => {
    world.origins.push('*://*.shop.example/*');
    const named = openTab('https://www.tiktok.com/foryou');
    const taken = openTab('https://www.shop.example/lamp');
    const looked = openTab('https://blog.example/', { open: true });
    await wake();
    const level = (tab: typeof taken) =>
      (tab.heard?.at(-1) as { input?: { level?: string } } | undefined)?.input?.level;
    world.origins.splice(1);
    world.events.removed.fire({ origins: ['*://*.shop.example/*'] });
    await settle();
    expect([named, taken, looked].map(level)).toEqual(['marks', 'off', 'marks']);
    granted(await asPopup('settings.change', { theme: 'dark' }));
    await settle();
    expect([named, taken, looked].map(level)).toEqual(['marks', 'off', 'marks']);
    world.origins.push('*://*.shop.example/*');
    world.events.added.fire({ origins: ['*://*.shop.example/*'] });
    await settle();
    expect(level(taken)).toBe('marks');
  });

  it('for one look is used once the person has given it', async () => {
    const tab = openTab('https://shop.example/', { heard: null, open: true });
    const closed = openTab('https://bank.example/', { heard: null });
    await wake();
    expect(await asPopup('tab.look', { tabId: tab.id })).toEqual({ ok: true, value: null });
    expect(tab.heard).toEqual([]);
    expect(await asPopup('tab.look', { tabId: closed.id })).toEqual({
      ok: false,
      problem: 'not-allowed-now',
    });
  });

  it('to storage is closed to content scripts', async () => {
    await wake();
    expect(world.accessLevel).toBe('TRUSTED_CONTEXTS');
  });
});

describe('a page that never answers', () => {
  it('keeps nobody waiting', async () => {
    const tab = openTab('https://www.tiktok.com/foryou');
    await wake();
    const { tabs } = current.fake.api;
    vi.spyOn(tabs, 'sendMessage').mockImplementation(() => new Promise(() => undefined));
    granted(await asPopup('settings.change', { theme: 'dark' }));
    granted(await asPage(tab)('wish.add', { wish: lamp(), coolFor: null, itemKey: null }));
    expect((await asPage(tab)('page.hello', null)).theme).toBe('dark');
  });
});

describe('a forged message', () => {
  const erase = { name: 'everything.erase', input: null };

  it.each([
    ['of another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['of another extension that names our address', { id: 'other', url: POPUP }],
    ['without an address', { id: 'unswayed', url: undefined as never }],
    ['from nowhere', { id: 'unswayed', url: 'https://www.tiktok.com/' }],
  ])('%s is answered by nobody', async (_, from) => {
    await wake();
    expect(await sendRaw(erase, from)).toBeUndefined();
  });

  it.each(['everything.erase', 'wish.decide', 'wish.undo', 'settings.change', 'site.level', 'tab.keep'])(
    '%s is not for content scripts',
    async (name) => {
      const tab = openTab('https://www.tiktok.com/');
      await wake();
      expect(await sendRaw({ name, input: null }, { tab })).toBeUndefined();
    },
  );

  it.each([null, 7, 'wish.add', [], {}, { name: 7 }, { name: 'constructor' }, { name: '__proto__' }])(
    '%j is answered by nobody',
    async (message) => {
      await wake();
      expect(await sendRaw(message, { url: POPUP })).toBeUndefined();
    },
  );
});
