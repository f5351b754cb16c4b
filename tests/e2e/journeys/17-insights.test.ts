import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TOP } from '../../../tools/install.mjs';
import { madeUpYear } from '../../support/made-up-year';
import { violationsOn } from '../accessibility';
import { marksThere, pressInPage, sees, textOf, waitFor, words } from '../acts';
import { BROWSERS, type Driver, type Page } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { send } from '../sending';
import { useStage } from '../stage';

const FEED = 'https://driftwood.example/home';
const SITE = 'driftwood.example';
const PAGE = 'src/insights/index.html';

/** Everything that is counted, by the keys it is stored under. */
async function countsIn(driver: Driver): Promise<Record<string, unknown>> {
  const stored = Object.entries(await storedData(driver));
  return Object.fromEntries(stored.filter(([key]) => key.startsWith('met:')));
}

function store(driver: Driver, items: Record<string, unknown>): Promise<void> {
  return driver.inExtension(async (items) => {
    type Area = { set(items: object): Promise<void> };
    const place = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } }>;
    await (place.browser ?? place.chrome).storage.local.set(items);
  }, items);
}

/** Waits until so many charts are drawn. */
const figures = (page: Page, count: number) =>
  waitFor(`${count} charts`, async () =>
    (await page.evaluate(() => document.querySelectorAll('figure').length)) === count ? true : null,
  );

describe.each(BROWSERS)('insights, in %s', (browser) => {
  const stage = useStage(browser, [`https://${SITE}/*`]);
  let feed: Page;

  beforeAll(() => {
    stage.driver.serve(FEED, { body: readFileSync(join(TOP, 'tools/demo/feed.html'), 'utf8') });
  });

  it('are kind where there is nothing yet', async () => {
    const page = await stage.driver.openExtensionPage(PAGE);
    await sees(page, words('insights_met_nothing'));
    await sees(page, words('insights_decided_nothing'));
    await page.close();
  });

  it('count what a feed shows, by day and site and nothing else', async () => {
    feed = await stage.driver.open(FEED);
    await marksThere(feed);
    const counts = await waitFor('the counts', async () => {
      const text = JSON.stringify(await countsIn(stage.driver));
      return text.includes(SITE) ? text : null;
    });
    expect(counts).not.toContain('home');
    expect(counts).toMatch(
      /^\{"met:\d{4}-\d\d":\{"\d\d":\{"driftwood\.example":\{(?:"(?:posts|clear|vague|none)":\d+,?){4}\}\}\}\}$/,
    );
    await feed.close();
  });

  it('show them, with the table for each chart', async () => {
    const page = await stage.driver.openExtensionPage(PAGE);
    await sees(page, SITE, '#app');
    await figures(page, 2);
    await page.evaluate(() => {
      for (const table of document.querySelectorAll('details')) table.open = true;
    });
    await sees(page, SITE, 'tbody');
    await page.close();
  });

  it('stop when the person wants none, and are forgotten when asked to', async () => {
    const options = await stage.driver.openExtensionPage('src/options/index.html');
    await pressInPage(options, words('options_counts_forget'), '#counts');
    await sees(options, words('options_counts_forgotten'), '.undo-region');
    await expect.poll(() => countsIn(stage.driver), { timeout: 10_000 }).toEqual({});
    await options.evaluate(() => {
      document.querySelector<HTMLInputElement>('#counts input[type="checkbox"]')?.click();
    });
    await sees(options, words('options_saved'), '#counts');
    await options.close();
    feed = await stage.driver.open(FEED);
    await marksThere(feed);
    // Longer than the page waits before it tells.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(await countsIn(stage.driver)).toEqual({});
    await feed.close();
    const page = await stage.driver.openExtensionPage(PAGE);
    await sees(page, words('insights_met_off'));
    await page.close();
  });

  it('show a year without anything that is hard to reach', async () => {
    await store(stage.driver, madeUpYear(Date.now()));
    const page = await stage.driver.openExtensionPage(PAGE);
    await sees(page, words('insights_by_creator'));
    await figures(page, 6);
    for (const width of [320, 800]) {
      await page.appear({ width, height: 900 });
      // Charts are drawn anew once they know how wide they are.
      await waitFor(`all of it to fit into ${width} px`, () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth === clientWidth ? true : null;
        }),
      );
    }
    expect(await textOf(page)).not.toMatch(/insights_/);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  it('show it after a restart, in the dark and from right to left', async () => {
    await stage.driver.restart();
    await send(stage.driver, 'settings.change', { language: 'ar', theme: 'dark' });
    const page = await stage.driver.openExtensionPage(PAGE);
    await figures(page, 6);
    await waitFor('the page to be dressed', () =>
      page.evaluate(() => {
        const { dir, dataset } = document.documentElement;
        return dir === 'rtl' && dataset['theme'] === 'dark' ? true : null;
      }),
    );
    await page.appear({ width: 320, height: 900 });
    // Charts are drawn anew once they know how wide they are.
    await waitFor('all of it to fit', () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth === clientWidth ? true : null;
      }),
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });
});
