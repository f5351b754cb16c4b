import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { pointedAt } from '../../src/background/pointed';
import type { Captured, Pointed } from '../../src/messages/protocol';
import { DAY, SECOND } from '../../src/shared/clock';
import { asPage, asPopup, freshBrowser, granted, lamp, openTab, polyfill, wake } from './background-harness';
import { type FakeBrowser, type FakeTab, settle } from './fake-browser';

vi.mock('webextension-polyfill', () => ({ default: polyfill }));

const NOON = Date.UTC(2026, 5, 1, 12);
const PICTURE = `data:image/webp;base64,${'A'.repeat(60)}`;
const SHOP = 'https://shop.example/lamp';
let world: FakeBrowser['world'];
let tab: FakeTab;

const captured = (more: Partial<Captured> = {}): Captured => ({
  wish: lamp(),
  itemKey: 'shop.example/lamp',
  picture: PICTURE,
  ...more,
});
const keysOf = (kind: string) => Object.keys(world.local.data).filter((key) => key.startsWith(`${kind}:`));
const theWish = () => world.local.data[keysOf('wish')[0] ?? ''];

/** Chooses the menu's entry as the browser reports it. */
async function choose(info: Record<string, unknown>, on: FakeTab = tab): Promise<void> {
  world.events.menu.fire({ menuItemId: 'keep', ...info }, { id: on.id, incognito: on.incognito });
  await settle();
}
async function press(on: FakeTab | null = tab): Promise<void> {
  world.events.command.fire('keep', on === null ? undefined : { id: on.id, incognito: on.incognito });
  await settle();
}
const asked = (on: FakeTab = tab) =>
  (on.heard ?? []).filter(({ name }) => name === 'page.capture').map(({ input }) => input as Pointed);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  world = freshBrowser();
  tab = openTab(SHOP, { captures: captured() });
  await wake();
});

describe('the entry in the menu of a page', () => {
  it('is there once, in the language that is set, however often the background wakes', async () => {
    await wake();
    await wake();
    expect([...(world.menu ?? [])]).toEqual([
      [
        'keep',
        {
          title: en.menu_keep.message,
          contexts: ['page', 'link', 'image', 'selection'],
          documentUrlPatterns: ['http://*/*', 'https://*/*'],
        },
      ],
    ]);
    granted(await asPopup('settings.change', { language: 'de' }));
    expect(world.menu?.get('keep')?.['title']).toBe('Abkühlen lassen');
  });

  it('is missing where browsers have no such menu, and all else works', async () => {
    world.menu = null;
    await wake();
    expect(granted(await asPopup('tab.save', { tabId: tab.id, what: { kind: 'page' } })).title).toBe(
      'A lamp',
    );
  });

  it('saves what the page gives of it: all of it, with its picture', async () => {
    await choose({ linkUrl: 'https://shop.example/lamp?tag=x', linkText: 'The lamp' });
    expect(asked()).toEqual([{ kind: 'link', href: 'https://shop.example/lamp?tag=x', text: 'The lamp' }]);
    expect(theWish()).toMatchObject({ ...lamp(), savedAt: NOON, state: { coolsAt: NOON + 3 * DAY } });
    const [id] = keysOf('wish').map((key) => key.slice('wish:'.length));
    expect(world.local.data[`picture:${id}`]).toEqual({ at: NOON, data: PICTURE });
  });

  it('runs the content script where there is none yet', async () => {
    const other = openTab('https://other.example/', { heard: null, open: true, captures: captured() });
    await choose({}, other);
    expect(asked(other)).toEqual([{ kind: 'page' }]);
    expect(keysOf('wish')).toHaveLength(1);
  });

  it('wakes a background that sleeps', async () => {
    await wake();
    await choose({});
    expect(keysOf('wish')).toHaveLength(1);
  });

  it('belongs to nobody else', async () => {
    await choose({ menuItemId: 'something-else' });
    expect(keysOf('wish')).toEqual([]);
  });
});

describe('what was pointed at', () => {
  const nothing = { link: null, linkText: null, image: null, selection: null };
  it.each([
    [{}, { kind: 'page' }],
    [{ link: SHOP }, { kind: 'link', href: SHOP, text: null }],
    [{ link: 'javascript:alert(1)' }, { kind: 'page' }],
    [{ link: `data:text/html,${'x'.repeat(1e6)}` }, { kind: 'page' }],
    [
      { link: 'mailto:somebody@shop.example', selection: ' a  lamp ' },
      { kind: 'selection', text: 'a  lamp' },
    ],
    [{ link: `${SHOP}?${'x'.repeat(5000)}` }, { kind: 'page' }],
    [
      { image: 'https://shop.example/l.jpg', link: SHOP },
      { kind: 'image', src: 'https://shop.example/l.jpg', href: SHOP },
    ],
    [{ image: `data:image/png;base64,${'A'.repeat(5e6)}` }, { kind: 'image', src: null, href: null }],
    [{ selection: 'x'.repeat(5e6) }, { kind: 'selection', text: 'x'.repeat(1000) }],
    [{ selection: ' \n ' }, { kind: 'page' }],
  ])('of %j is %j', (click, pointed) => {
    expect(pointedAt({ ...nothing, ...click })).toEqual(pointed);
  });
});

describe('the keyboard shortcut', () => {
  it('saves what is selected, has the focus, or the page', async () => {
    await press();
    expect(asked()).toEqual([{ kind: 'here' }]);
    expect(keysOf('wish')).toHaveLength(1);
  });

  it('finds the tab in front where the browser does not name it', async () => {
    await press(null);
    expect(keysOf('wish')).toHaveLength(1);
  });
});

describe('what a person hears of it', () => {
  it('is the name and when to look again, on the button for a moment and in one notice', async () => {
    await choose({});
    expect(world.tabBadge.get(tab.id)).toBe('✓');
    expect(world.tabTitle.get(tab.id)).toContain('“A lamp” is cooling off.');
    expect(world.notices.get('said')).toMatchObject({
      title: '“A lamp” is cooling off.',
      message: 'Have another look in 3 days.',
    });
    await vi.advanceTimersByTimeAsync(7 * SECOND);
    await settle();
    expect(world.tabBadge.has(tab.id)).toBe(false);
    expect(world.notices.size).toBe(0);
  });

  it('leads to the list', async () => {
    await choose({});
    world.events.clicked.fire('said');
    await settle();
    expect(world.opened).toEqual(['chrome-extension://unswayed/src/popup/index.html#list']);
    expect(world.notices.size).toBe(0);
  });

  it('leaves the dot of the page as it was', async () => {
    await asPage(tab)('page.spotted', { posts: 2 });
    await choose({});
    expect(world.tabBadge.get(tab.id)).toBe('✓');
    await vi.advanceTimersByTimeAsync(7 * SECOND);
    await settle();
    expect(world.tabBadge.get(tab.id)).toBe('•');
  });

  it('is only on the button for who wants no notices', async () => {
    granted(await asPopup('settings.change', { notify: false }));
    await choose({});
    expect(world.tabBadge.get(tab.id)).toBe('✓');
    expect(world.notices.size).toBe(0);
  });

  it('says that it cools already, instead of saving it twice', async () => {
    await choose({});
    tab.captures = captured({ wish: lamp('The very same lamp') });
    await choose({});
    expect(keysOf('wish')).toHaveLength(1);
    expect(keysOf('picture')).toHaveLength(1);
    expect(world.notices.get('said')?.title).toBe('“A lamp” is cooling off already.');
    vi.setSystemTime(NOON + 4 * DAY);
    await press();
    expect(world.notices.get('said')?.message).toBe(en.saving_ready.message);
  });

  it('says why nothing was kept, also to who wants no notices', async () => {
    granted(await asPopup('settings.change', { notify: false }));
    tab.captures = null;
    await choose({});
    expect(world.notices.get('said')).toMatchObject({
      title: en.saving_not_kept.message,
      message: en.problem_no_address.message,
    });
    expect(world.tabBadge.get(tab.id)).toBe('!');
    tab.captures = captured();
    world.local.failing.set = new Error('QuotaExceededError: quota');
    await choose({});
    expect(world.notices.get('said')?.message).toBe(en.problem_full.message);
    expect(keysOf('wish')).toEqual([]);
  });
});

describe('nothing is kept', () => {
  it('of a private window: it is not even looked at, and that is said', async () => {
    const hidden = openTab(SHOP, { incognito: true, captures: captured() });
    const before = structuredClone(world.local.data);
    await choose({}, hidden);
    await press(hidden);
    expect(await asPopup('tab.save', { tabId: hidden.id, what: { kind: 'page' } })).toMatchObject({
      problem: 'private-window',
    });
    expect(asked(hidden)).toEqual([]);
    expect(world.local.data).toEqual(before);
    expect(world.notices.get('said')?.message).toBe(en.problem_private_window.message);
  });

  it('where the browser lets nobody look', async () => {
    const closed = openTab('https://store.example/', { heard: null, open: false });
    await choose({}, closed);
    expect(world.notices.get('said')?.message).toBe(en.problem_no_address.message);
  });

  it('of a page that never answers, and nobody waits for it', async () => {
    Object.defineProperty(tab, 'captures', { get: () => new Promise(() => undefined) });
    await choose({});
    await vi.advanceTimersByTimeAsync(6 * SECOND);
    await settle();
    expect(keysOf('wish')).toEqual([]);
    expect(world.notices.get('said')?.title).toBe(en.saving_not_kept.message);
  });

  it.each([
    ['no address', { wish: { ...lamp(), url: null } }],
    ['an address that runs something', { wish: { ...lamp(), url: 'javascript:alert(1)' } }],
    ['a picture to be loaded', { picture: 'https://tracker.example/pixel.gif' }],
    ['a picture that is a document', { picture: `data:image/svg+xml;base64,${'A'.repeat(60)}` }],
    ['a picture without end', { picture: `data:image/webp;base64,${'A'.repeat(5000)}` }],
    ['a field that nobody knows', { more: 1 }],
  ])('of an answer with %s', async (_what, more) => {
    tab.captures = { ...captured(), ...more };
    await choose({});
    expect(keysOf('wish')).toEqual([]);
    expect(keysOf('picture')).toEqual([]);
  });

  it('but the words, of a name that moves others about', async () => {
    tab.captures = captured({
      wish: { ...lamp(), title: 'A \u202Epmal\u202C <b>lamp</b>\u0000\n\n soft\u00ADly' },
    });
    await choose({});
    expect(theWish()).toMatchObject({ title: 'A pmal <b>lamp</b> softly' });
  });
});

describe('a page of ours', () => {
  it('keeps the product with its picture, unless the page has gone on to something else', async () => {
    const item = { wish: lamp(), itemKey: 'shop.example/lamp' };
    granted(await asPopup('tab.keep', { tabId: tab.id, coolFor: null, ...item }));
    expect(keysOf('picture')).toHaveLength(1);
    tab.captures = captured({ itemKey: 'shop.example/chair' });
    const chair = { wish: lamp('A chair'), itemKey: 'shop.example/other' };
    granted(await asPopup('tab.keep', { tabId: tab.id, coolFor: null, ...chair }));
    expect(keysOf('wish')).toHaveLength(2);
    expect(keysOf('picture')).toHaveLength(1);
  });

  it('takes a wish back with its picture', async () => {
    const { id } = granted(await asPopup('tab.save', { tabId: tab.id, what: { kind: 'page' } }));
    expect(keysOf('picture')).toHaveLength(1);
    granted(await asPopup('wish.unadd', { id }));
    expect(keysOf('picture')).toEqual([]);
  });

  it('may not be asked by a page of the web', async () => {
    expect(await asPage(tab)('tab.save', { tabId: tab.id, what: { kind: 'page' } })).toBeUndefined();
    expect(keysOf('wish')).toEqual([]);
  });
});
