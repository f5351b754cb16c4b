import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bringIntoSight, marksGone, marksOf, marksThere, sees, waitFor, words } from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { BLOG, BLOG_THINGS, blog, endlessFeed, FEED } from '../sites';
import { useStage } from '../stage';
import { letItCoolOff, storedWish, storedWishes } from '../wishes';

// What happens to open pages, and to the list, when the extension is loaded anew or turned off and on.

const [KETTLE, LAMP] = BLOG_THINGS;

/** Where somebody goes to turn it off. */
const AWAY = 'https://notes-from-mia.example/away';

/** Long enough for a second set of marks to show, if there were one. */
const A_WHILE = 1500;

/** Collects what goes wrong in the page's own world. */
const LISTENING = `
  window.errors = [];
  addEventListener('error', ({ message }) => window.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.errors.push(String(reason)));`;

/** How many elements stand beside the page's own head and body. */
const guests = (page: Page) =>
  page.evaluate(
    () =>
      [...document.documentElement.children].filter(({ localName }) => !/^(?:head|body)$/.test(localName))
        .length,
  );
const errors = (page: Page) => page.evaluate(() => (globalThis as unknown as { errors: string[] }).errors);

describe.each(BROWSERS)('while pages are open, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*']);

  /** One set of marks: one overlay, and no mark over another. */
  async function oneSet(page: Page): Promise<void> {
    await marksThere(page);
    await sleep(A_WHILE);
    await marksThere(page);
    const places = (await marksOf(page)).map(({ box }) => `${Math.round(box.x)},${Math.round(box.y)}`);
    expect(new Set(places).size).toBe(places.length);
    expect(await guests(page)).toBe(1);
  }

  it('is loaded anew: the old marks go, the new ones come, once, and answer', async () => {
    stage.driver.serve(BLOG, blog({ script: LISTENING }));
    stage.driver.serve(FEED, endlessFeed());
    const page = await stage.driver.open(BLOG);
    await letItCoolOff(page, `#${KETTLE.id}`);
    const feed = await stage.driver.open(FEED);
    await marksThere(feed);
    await stage.driver.reloadExtension();
    await oneSet(feed);
    await feed.close();
    await page.activate();
    await oneSet(page);
    await letItCoolOff(page, `#${LAMP.id}`);
    expect((await storedWishes(stage.driver)).map(({ title }) => title)).toEqual([KETTLE.title, LAMP.title]);
    expect(await errors(page)).toEqual([]);
    await page.close();
  });

  it('is turned off, and its marks go when the page is come back to; turned on, and one set comes', async () => {
    stage.driver.serve(BLOG, blog({ script: LISTENING }));
    const page = await stage.driver.open(BLOG);
    await marksThere(page);
    const before = await storedData(stage.driver);
    await stage.driver.setEnabled(false);
    // Firefox ends a content script with its extension, and lets it clear nothing away: its marks stay, and do nothing.
    if (browser === 'chromium') {
      stage.driver.serve(AWAY, { body: '<!doctype html><title>Away</title>' });
      const other = await stage.driver.open(AWAY);
      await other.close();
      await page.activate();
      await marksGone(page);
      await waitFor('the overlay to go', async () => ((await guests(page)) === 0 ? true : null));
    }
    await stage.driver.setEnabled(true);
    await bringIntoSight(page, `#${KETTLE.id}`);
    await oneSet(page);
    expect(await errors(page)).toEqual([]);
    const wish = await storedWish(stage.driver, KETTLE.title);
    expect(before[`wish:${wish.id}`]).toEqual(wish);
    await page.close();
  });

  it('is turned on again: nothing is ready early, nothing is forgotten, and the next look is set', async () => {
    const before = await storedWishes(stage.driver);
    expect(before).toHaveLength(2);
    await stage.driver.setEnabled(false);
    await stage.driver.setEnabled(true);
    expect(await storedWishes(stage.driver)).toEqual(before);
    const told = await waitFor('an alarm', () =>
      stage.driver.inExtension(async () => {
        type Api = {
          alarms: { getAll(): Promise<{ scheduledTime: number }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
        const place = globalThis as unknown as { browser?: Api; chrome: Api };
        const { alarms, action } = place.browser ?? place.chrome;
        const set = await alarms.getAll();
        return set.length === 0 ? null : { alarms: set.length, badge: await action.getBadgeText({}) };
      }),
    );
    expect(told).toEqual({ alarms: 1, badge: '' });
    const popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, KETTLE.title);
    await sees(popup, LAMP.title);
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain(words('popup_list_ready'));
    await popup.close();
  });
});
