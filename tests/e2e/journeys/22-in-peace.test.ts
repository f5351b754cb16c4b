import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import {
  bringIntoSight,
  cardGone,
  cardOf,
  closeCard,
  marksGone,
  marksOf,
  marksThere,
  middleOf,
  pressElement,
  pressInOverlay,
  pressInPage,
  sees,
  settledCard,
  waitFor,
  words,
} from '../acts';
import { BROWSERS, type ClickHow, type Driver, type Page } from '../drivers/driver';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { useStage } from '../stage';

// The levels of a site, the pause before a link, the hold on a button that buys, the summary, and a rest until tomorrow.

const [KETTLE, LAMP, CHAIR] = BLOG_THINGS;
const SHOP = 'https://pots-and-pans.example/p/iron-pan';
const paidLink = ({ clean }: { clean: string }) => `${clean}?tag=miasnotes-20`;

const shop = {
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Iron pan, 24 cm</title>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Iron pan, 24 cm",
    "offers":{"@type":"Offer","price":"49.00","priceCurrency":"EUR"}}</script>
    <style>body{font:17px/1.5 sans-serif;max-width:640px;margin:60px auto}</style>
    <body><main><h1>Iron pan, 24 cm</h1><p>Cast in one piece, and yours for life if it is dried by hand.</p><p>€49.00</p>
    <button id="buy"><span>Add to cart</span></button></main>
    <script>window.bought = 0; document.getElementById('buy').addEventListener('click', () => { window.bought += 1; });</script>
    </body></html>`,
};

/** Changes settings as the options page does. */
async function set(driver: Driver, change: object): Promise<void> {
  const answer = await driver.inExtension(
    (input) => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
      const place = globalThis as unknown as { browser?: Api; chrome?: Api };
      return (place.browser ?? place.chrome)?.runtime.sendMessage({ name: 'settings.change', input });
    },
    change as Record<string, unknown>,
  );
  expect(answer).toMatchObject({ ok: true });
}

describe.each(BROWSERS)('in peace, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*', 'https://pots-and-pans.example/*']);

  afterEach(() => set(stage.driver, { level: 'marks', siteLevels: {}, holdBuys: false, restUntil: null }));

  async function openBlog(): Promise<Page> {
    stage.driver.serve(BLOG, blog());
    for (const thing of BLOG_THINGS) {
      stage.driver.serve(paidLink(thing), {
        body: `<!doctype html><title>${thing.title}</title><h1>${thing.title}</h1>`,
      });
    }
    return stage.driver.open(BLOG);
  }

  const follow = async (page: Page, id: string, how?: ClickHow) =>
    page.click(middleOf(await bringIntoSight(page, `#${id}`)), how);
  const arrived = (url: string) =>
    waitFor(`a tab at ${url}`, async () => ((await stage.driver.addresses()).includes(url) ? true : null));

  /** Loads a page anew until `holds` on it, with more time for us each time: what it waits for shows nowhere. */
  async function visitedUntil(page: Page, holds: () => Promise<boolean>): Promise<boolean> {
    for (const wait of [1000, 2500, 6000]) {
      await page.reload();
      await sleep(wait);
      if (await holds()) return true;
    }
    return false;
  }

  const bought = (page: Page) => page.evaluate(() => (globalThis as unknown as { bought: number }).bought);

  /** Presses the button: whether a card came instead of buying. */
  async function isHeld(page: Page): Promise<boolean> {
    await pressElement(page, '#buy');
    return waitFor('a purchase or a card', async () => {
      if ((await bought(page)) > 0) return false;
      return (await cardOf(page)) === null ? null : true;
    });
  }

  describe('the level pause', () => {
    it('puts the card before a link, and goes on to it', async () => {
      await set(stage.driver, { level: 'pause' });
      const page = await openBlog();
      await marksThere(page);
      await follow(page, KETTLE.id);
      const card = await settledCard(page);
      expect(card.focused).toBe(true);
      expect(await page.url()).toBe(BLOG);
      await pressInOverlay(page, words('overlay_act_follow'));
      await arrived(paidLink(KETTLE));
      expect(await page.url()).toBe(paidLink(KETTLE));
      await page.close();
    });

    it.each(['middle', 'control'] as const)('goes on in a new tab for a click meant so (%s)', async (how) => {
      await set(stage.driver, { level: 'pause' });
      const thing = how === 'middle' ? LAMP : CHAIR;
      const page = await openBlog();
      await marksThere(page);
      await follow(page, thing.id, how);
      await settledCard(page);
      expect(await stage.driver.addresses()).not.toContain(paidLink(thing));
      await pressInOverlay(page, words('overlay_act_follow'));
      await arrived(paidLink(thing));
      expect(await page.url()).toBe(BLOG);
      await page.close();
    });

    it('comes once for each thing: after that a link is a link, on the next page too', async () => {
      await set(stage.driver, { level: 'pause' });
      const own = 'https://notes-from-mia.example/once';
      const link = 'https://www.amazon.com/dp/B0ONCEONCE?tag=miasnotes-20';
      stage.driver.serve(link, { body: '<!doctype html><title>Once</title>' });
      stage.driver.serve(own, {
        body: `<!doctype html><html lang="en"><title>Once</title><body><article><h1>One thing</h1><p>It has been on my table
          every morning this month, and I have come to like it: <a id="once" href="${link}">the thing</a>.</p></article>`,
      });
      const page = await stage.driver.open(own);
      await marksThere(page);
      await bringIntoSight(page, '#once');
      await page.evaluate(() => document.getElementById('once')?.focus());
      await page.press('Enter');
      await settledCard(page);
      await closeCard(page);
      // What was paused at is asked for a moment after the marks have come, and nothing shows that it was answered.
      const isLink = await visitedUntil(page, async () => {
        await follow(page, 'once');
        return waitFor('the page or a card', async () => {
          if ((await page.url()) === link) return true;
          // Between two documents there is none to ask.
          return (await cardOf(page).catch(() => null)) === null ? null : false;
        });
      });
      expect(isLink).toBe(true);
      await page.close();
    });

    it('leaves other links alone', async () => {
      await set(stage.driver, { level: 'pause' });
      const walk = 'https://en.wikipedia.org/wiki/River';
      stage.driver.serve(walk, { body: '<!doctype html><title>River</title>' });
      const page = await openBlog();
      await marksThere(page);
      await follow(page, 'walk');
      await arrived(walk);
      await page.close();
    });
  });

  describe('a button that buys', () => {
    it('just buys, unless the person wants it held', async () => {
      stage.driver.serve(SHOP, shop);
      const page = await stage.driver.open(SHOP);
      await sleep(2500);
      await pressElement(page, '#buy');
      expect(await bought(page)).toBe(1);
      expect(await cardOf(page)).toBeNull();
      await page.close();
    });

    it('is held once when they do: the second press goes through, and so does every later one', async () => {
      await set(stage.driver, { holdBuys: true });
      stage.driver.serve(SHOP, shop);
      const page = await stage.driver.open(SHOP);
      expect(await visitedUntil(page, () => isHeld(page))).toBe(true);
      await settledCard(page);
      expect(await bought(page)).toBe(0);
      await closeCard(page);
      await pressElement(page, '#buy');
      expect(await bought(page)).toBe(1);
      expect(await cardOf(page)).toBeNull();
      expect(await visitedUntil(page, async () => !(await isHeld(page)))).toBe(true);
      await page.close();
    });

    it('buys by *Go on* in its card', async () => {
      const other = SHOP.replace('iron', 'steel');
      await set(stage.driver, { holdBuys: true });
      stage.driver.serve(other, shop);
      const page = await stage.driver.open(other);
      expect(await visitedUntil(page, () => isHeld(page))).toBe(true);
      await settledCard(page);
      const ways = (await page.overlay()).filter(({ tag }) => tag === 'button').map(({ name }) => name);
      await pressInOverlay(
        page,
        ways.includes(words('overlay_act_follow')) ? words('overlay_act_follow') : words('overlay_act_go'),
      );
      await cardGone(page);
      expect(await bought(page)).toBe(1);
      await page.close();
    });
  });

  describe('not today', () => {
    it('takes all marks away until tomorrow, and the popup says so and gives them back', async () => {
      const page = await openBlog();
      await marksThere(page);
      const popup = await stage.driver.openExtensionPage('src/popup/index.html');
      await pressInPage(popup, words('overlay_sum_rest'));
      await sees(popup, words('popup_resting', { TIME: '' }).slice(0, 13));
      await page.activate();
      await marksGone(page);
      await popup.activate();
      await pressInPage(popup, words('popup_rest_end'));
      await page.activate();
      await marksThere(page);
      await popup.close();
      await page.close();
    });

    it('is in the summary, too', async () => {
      const page = await openBlog();
      await marksThere(page);
      await pressInOverlay(page, await summaryName(page));
      await sleep(700);
      await pressInOverlay(page, words('overlay_sum_rest'));
      await marksGone(page);
      await page.close();
    });
  });

  /** What the summary's button says, once it can be pressed. */
  async function summaryName(page: Page): Promise<string> {
    const button = await waitFor('the summary', async () => {
      const shown = await page.overlay();
      return shown.find(({ tag, name }) => tag === 'button' && name.includes('earn if you buy')) ?? null;
    });
    await sleep(700);
    return button.name;
  }
  const grip = async (page: Page) =>
    (await page.overlay()).find(({ name }) => name === words('overlay_sum_move')) ?? null;

  describe('the summary', () => {
    it('says what a page adds up to, and leads to the next mark', async () => {
      const page = await openBlog();
      await marksThere(page);
      const name = await summaryName(page);
      expect(name).toBe('3 links here earn if you buy');
      await pressInOverlay(page, name);
      await sleep(700);
      const before = await page.evaluate(() => scrollY);
      await pressInOverlay(page, words('overlay_sum_next'));
      await waitFor('the page to scroll', async () =>
        (await page.evaluate(() => scrollY)) === before && (await marksOf(page)).length === 0 ? null : true,
      );
      await page.close();
    });

    it('is moved by the keyboard, and is found there again on the next page', async () => {
      const page = await openBlog();
      await marksThere(page);
      await summaryName(page);
      const at = await waitFor('the grip', () => grip(page));
      await page.click(middleOf(at.box));
      await page.press('ArrowUp');
      await page.press('ArrowUp');
      const moved = await waitFor('the summary to move', async () => {
        const now = await grip(page);
        return now !== null && now.box.y < at.box.y - 50 ? now : null;
      });
      // Long enough for the last step to be written.
      await sleep(700);
      await page.reload();
      await marksThere(page);
      const again = await waitFor('the summary', () => grip(page));
      expect(Math.abs(again.box.y - moved.box.y)).toBeLessThan(4);
      await page.close();
    });

    it('is turned off, with a way back', async () => {
      const page = await openBlog();
      await marksThere(page);
      await pressInOverlay(page, await summaryName(page));
      await sleep(700);
      await pressInOverlay(page, words('overlay_sum_off'));
      await waitFor('the grip to go', async () => ((await grip(page)) === null ? true : null));
      await sleep(700);
      await pressInOverlay(page, words('overlay_sum_undo'));
      await waitFor('the summary to come back', () => grip(page));
      await page.close();
    });
  });

  describe('the switches in the options', () => {
    const OPTIONS = 'src/options/index.html';
    async function press(options: Page, name: 'options_summary' | 'options_hold_buys'): Promise<void> {
      await pressInPage(options, `${words(name)}${words(`${name}_means`)}`, '#sites');
      await sees(options, words('options_changed', { SECTION: words('options_sites') }), '.undo-region');
    }

    it('take the summary out of pages that are open, and put it back', async () => {
      const page = await openBlog();
      await marksThere(page);
      await waitFor('the summary', () => grip(page));
      const options = await stage.driver.openExtensionPage(OPTIONS);
      await press(options, 'options_summary');
      await page.activate();
      await waitFor('the summary to go', async () => ((await grip(page)) === null ? true : null));
      await options.activate();
      await press(options, 'options_summary');
      await page.activate();
      await waitFor('the summary to come back', () => grip(page));
      await options.close();
      await page.close();
    });

    it('have a shop’s button held', async () => {
      const other = SHOP.replace('iron', 'copper');
      const options = await stage.driver.openExtensionPage(OPTIONS);
      await press(options, 'options_hold_buys');
      await options.close();
      stage.driver.serve(other, shop);
      const page = await stage.driver.open(other);
      expect(await visitedUntil(page, () => isHeld(page))).toBe(true);
      await page.close();
    });
  });
});
