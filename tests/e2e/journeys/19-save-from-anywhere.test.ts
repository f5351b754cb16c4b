import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Pointed } from '../../../src/messages/protocol';
import type { Wish } from '../../../src/wishlist/wish';
import { reportOf } from '../../../tools/spot/report';
import { bringIntoSight, middleOf, sees, waitFor, words } from '../acts';
import { BROWSERS, type Page, type ServedPage } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { useStage } from '../stage';
import { rowOf, storedWish, storedWishes } from '../wishes';

const SHOP = 'https://harrow.example/products/lamp';
const STORY = 'https://notes-from-mia.example/kettle';
const KEEP = words('menu_keep');

const picture = (colour: string): ServedPage => ({
  headers: { 'content-type': 'image/svg+xml' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect width="300" height="300" fill="${colour}"/></svg>`,
});
const page = (body: string, head = ''): ServedPage => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}
    <style>body{font:18px/1.6 Georgia,serif;max-width:640px;margin:40px auto;padding-bottom:900px}</style></head>
    <body>${body}</body></html>`,
});

/** A shop's page: its own picture, which may be read, and one from another host, which may not. */
const LAMP = page(
  `<main><h1>Dawn lamp</h1><img id="lamp" src="/lamp.svg" alt="" width="200" height="200"><p>€49.90</p>
   <button class="add-to-cart">Add to cart</button>
   <p id="words">It comes with a <b id="cord">linen cord</b> as well.</p>
   <a id="chair" href="/products/chair?utm_source=shelf">Folding garden chair</a>
   <a id="pan" href="/products/pan"><img id="far" src="https://cdn.example/pan.svg" alt="Iron pan, 28 cm" width="120" height="120"></a>
   <a id="button" href="javascript:void 0">More of it</a></main>`,
  `<meta property="og:type" content="product"><meta property="og:title" content="Dawn lamp">
   <meta property="og:image" content="${new URL('/lamp.svg', SHOP).href}">
   <meta property="product:price:amount" content="49.90"><meta property="product:price:currency" content="EUR">`,
);
const KETTLE = page(
  `<article><h1>The kettle I have</h1><p class="byline">By Mia Lindqvist</p>
   <p>${'Mornings are slow here, and this makes them a little kinder than they were before. '.repeat(4)}
   <a id="kettle" href="https://www.amazon.com/dp/B0KETTLE01?tag=mia-20">Copper gooseneck kettle</a></p></article>`,
  '<meta name="author" content="Mia Lindqvist">',
);

describe.each(BROWSERS)('save from anywhere, in %s', (browser) => {
  const stage = useStage(browser, ['https://harrow.example/*', 'https://notes-from-mia.example/*']);
  let shop: Page;

  const titles = async () => (await storedWishes(stage.driver)).map(({ title }) => title);
  const pictureOfWish = async ({ id }: Wish) =>
    ((await storedData(stage.driver))[`picture:${id}`] as { data: string } | undefined)?.data ?? null;
  /** Chooses the menu's entry on an element. */
  const choose = async (on: Page, selector: string) => {
    await on.activate();
    await stage.driver.chooseInMenu(on, middleOf(await bringIntoSight(on, selector)), KEEP);
  };
  /** What the toolbar button says in the tab in front. */
  const said = () =>
    stage.driver.inExtension(async () => {
      type Api = {
        tabs: { query(q: object): Promise<{ id: number }[]> };
        action: { getTitle(t: object): Promise<string> };
      };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = scope.browser ?? scope.chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return tab ? api.action.getTitle({ tabId: tab.id }) : '';
    });
  /** Waits for that. An older Firefox lets its driver begin only behind what says it: there a moment has to do. */
  const buttonSays = async (text: string) => {
    if (browser === 'firefox') return sleep(1000);
    await waitFor(`the button to say ${text}`, async () => ((await said()).includes(text) ? true : null));
  };
  /** Asks for it as a page of ours does: the popup, when it hangs on the button of that tab. */
  const saveFromPopup = (on: Page, what: Pointed) =>
    on.activate().then(() =>
      stage.driver.inExtension(async (what) => {
        type Api = {
          tabs: { query(q: object): Promise<{ id: number }[]> };
          runtime: {
            sendMessage(
              message: unknown,
            ): Promise<{ ok: boolean; problem?: string; value?: { already?: true } }>;
          };
        };
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        const api = scope.browser ?? scope.chrome;
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        return api.runtime.sendMessage({ name: 'tab.save', input: { tabId: tab?.id, what } });
      }, what),
    );

  beforeEach(async () => {
    if (shop) return;
    const { driver } = stage;
    driver.serve(SHOP, LAMP);
    driver.serve(new URL('/lamp.svg', SHOP).href, picture('#d9a441'));
    driver.serve('https://cdn.example/pan.svg', picture('#444'));
    driver.serve(STORY, KETTLE);
    shop = await driver.open(SHOP);
    await reportOf(driver, shop);
  });

  it('keeps the product from the menu of its page, with price, clean link and its picture', async () => {
    const loaded = () => shop.evaluate(() => performance.getEntriesByType('resource').length);
    const before = await loaded();
    await choose(shop, 'h1');
    const lamp = await storedWish(stage.driver, 'Dawn lamp');
    expect(lamp).toMatchObject({ url: SHOP, price: { amount: 49.9, currency: 'EUR' } });
    expect(await pictureOfWish(lamp)).toMatch(/^data:image\/(?:webp|jpeg);base64,.{40,4060}$/);
    expect(await loaded()).toBe(before);
    await buttonSays(words('popup_done_keep', { TITLE: 'Dawn lamp' }));
  });

  it('says that it cools already, and keeps it once', async () => {
    await choose(shop, 'h1');
    await buttonSays(words('popup_already_cooling', { TITLE: 'Dawn lamp' }));
    expect(await titles()).toEqual(['Dawn lamp']);
  });

  it('keeps a link, without what says how somebody came', async () => {
    await choose(shop, '#chair');
    const chair = await storedWish(stage.driver, 'Folding garden chair');
    expect(chair).toMatchObject({ price: null, provenance: { url: SHOP, payee: null } });
    expect(chair.url).toContain('https://harrow.example/products/chair');
    expect(await pictureOfWish(chair)).toBeNull();
  });

  it('keeps what a picture shows; one that may not be read leaves a letter', async () => {
    await choose(shop, '#far');
    const pan = await storedWish(stage.driver, 'Iron pan, 28 cm');
    expect(pan.url).toBe('https://harrow.example/products/pan');
    expect(await pictureOfWish(pan)).toBeNull();
  });

  it('keeps words that were selected, as the name of what the page is about', async () => {
    // The lamp cools already: to be kept again under another name it has to be gone.
    const [lamp] = await storedWishes(stage.driver);
    await stage.driver.inExtension(async (id) => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      await (scope.browser ?? scope.chrome).runtime.sendMessage({ name: 'wish.unadd', input: { id } });
    }, lamp?.id ?? '');
    // Its picture went with it.
    expect(Object.keys(await storedData(stage.driver)).filter((key) => key.startsWith('picture:'))).toEqual(
      [],
    );
    await shop.activate();
    await shop.evaluate(() => {
      const cord = document.getElementById('cord') as HTMLElement;
      document.getSelection()?.selectAllChildren(cord);
    });
    await choose(shop, '#cord');
    const cord = await storedWish(stage.driver, 'linen cord');
    expect(cord).toMatchObject({ url: SHOP, price: { amount: 49.9 } });
    await shop.evaluate(() => document.getSelection()?.removeAllRanges());
  });

  it('keeps the link with the focus by the shortcut, through whom it was met and who would be paid', async () => {
    const story = await stage.driver.open(STORY);
    await reportOf(stage.driver, story);
    await story.evaluate(() => document.getElementById('kettle')?.focus());
    await story.activate();
    await stage.driver.pressShortcut(story);
    const kettle = await storedWish(stage.driver, 'Copper gooseneck kettle');
    expect(kettle).toMatchObject({
      url: 'https://www.amazon.com/dp/B0KETTLE01',
      provenance: { url: STORY, creator: 'Mia Lindqvist', relations: ['affiliate'], payee: 'mia-20' },
    });
  });

  it('keeps the page from the popup, also one that sells nothing, and once', async () => {
    const story = await stage.driver.open(STORY);
    await reportOf(stage.driver, story);
    expect(await saveFromPopup(story, { kind: 'page' })).toMatchObject({ ok: true });
    const whole = await storedWish(stage.driver, 'A page');
    expect(whole).toMatchObject({ url: STORY, provenance: { creator: 'Mia Lindqvist' } });
    expect(await saveFromPopup(story, { kind: 'page' })).toMatchObject({ value: { already: true } });
  });

  it('keeps a page of a site that it has no access to, looked at this once because the person asked', async () => {
    stage.driver.serve('https://elsewhere.example/stool', page('<h1>A stool</h1><p>Three legs.</p>'));
    const stool = await stage.driver.open('https://elsewhere.example/stool');
    const popup = await stage.driver.pressToolbarButton(stool);
    // Firefox shows no driver its popup, and without that nothing there is to be looked at.
    if (popup === null) {
      expect(await saveFromPopup(stool, { kind: 'page' })).toMatchObject({ problem: 'no-address' });
      return;
    }
    await popup.press(words('popup_keep_page'));
    await popup.sees(words('popup_done_keep', { TITLE: 'A page' }));
    await waitFor('the stool', async () =>
      (await storedWishes(stage.driver)).some(({ url }) => url === 'https://elsewhere.example/stool')
        ? true
        : null,
    );
  });

  it('keeps nothing where there is nothing, and says so', async () => {
    const before = await titles();
    const blank = await stage.driver.openExtensionPage('src/welcome/index.html');
    expect(await saveFromPopup(blank, { kind: 'page' })).toMatchObject({ ok: false, problem: 'no-address' });
    await blank.close();
    expect(await titles()).toEqual(before);
  });

  it('takes a link that runs something for the thing that the page is about', async () => {
    const before = await titles();
    await choose(shop, '#button');
    await buttonSays(words('popup_already_cooling', { TITLE: 'linen cord' }));
    expect(await titles()).toEqual(before);
  });

  it('shows pictures and letters in the list, and loads nothing for them', async () => {
    const cord = await storedWish(stage.driver, 'linen cord');
    const chair = await storedWish(stage.driver, 'Folding garden chair');
    const list = await stage.driver.openExtensionPage('src/popup/index.html#list');
    await sees(list, 'Folding garden chair', rowOf(chair));
    const tileIn = (wish: Wish) =>
      list.evaluate((row) => {
        const tile = document.querySelector(`${row} .tile`);
        return tile instanceof HTMLImageElement
          ? { src: tile.src.slice(0, 11), alt: tile.alt, width: tile.naturalWidth }
          : (tile?.textContent ?? null);
      }, rowOf(wish));
    await waitFor('the picture', async () => (typeof (await tileIn(cord)) === 'string' ? null : true));
    expect(await tileIn(cord)).toEqual({ src: 'data:image/', alt: '', width: 96 });
    expect(await tileIn(chair)).toBe('F');
    const remote = await list.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => /^https?:/.test(name)),
    );
    expect(remote).toEqual([]);
  });

  it('has it all after a restart', async () => {
    const before = await storedData(stage.driver);
    await stage.driver.restart();
    const after = await storedData(stage.driver);
    const pictures = (data: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(data).filter(([key]) => key.startsWith('picture:')));
    expect(pictures(after)).toEqual(pictures(before));
    expect(Object.keys(pictures(after))).toHaveLength(1);
  });
});
