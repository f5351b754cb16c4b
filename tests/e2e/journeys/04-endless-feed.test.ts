import { describe, expect, it } from 'vitest';
import { marksOf, middleOf, waitFor } from '../acts';
import { type Box, BROWSERS, type Page } from '../drivers/driver';
import { endlessFeed, FEED } from '../sites';
import { useStage } from '../stage';

interface Item {
  readonly sells: boolean;
  readonly box: Box;
}

/** The posts that are wholly in sight. */
function itemsInSight(page: Page): Promise<Item[]> {
  return page.evaluate(() => {
    const inSight: { sells: boolean; box: { x: number; y: number; width: number; height: number } }[] = [];
    for (const item of document.querySelectorAll<HTMLElement>('[data-post]')) {
      const { x, y, width, height } = item.getBoundingClientRect();
      if (y < 0 || y + height > innerHeight) continue;
      inSight.push({ sells: item.dataset['sells'] === 'true', box: { x, y, width, height } });
    }
    return inSight;
  });
}

/** Waits until every post in sight has one mark if it sells, and none if it does not. */
async function marksFit(page: Page): Promise<readonly Item[]> {
  let seen = '';
  return waitFor('the marks to fit the posts', async () => {
    const items = await itemsInSight(page);
    const marks = (await marksOf(page)).map((mark) => middleOf(mark.box));
    const counts = items.map(
      ({ box }) => marks.filter((mark) => mark.y >= box.y && mark.y < box.y + box.height).length,
    );
    seen = items.map(({ sells }, index) => `${sells ? 'sells' : 'plain'}: ${counts[index]}`).join(', ');
    return items.length > 0 && items.every(({ sells }, index) => counts[index] === (sells ? 1 : 0))
      ? items
      : null;
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${seen}`);
  });
}

/** Scrolls to the first post in the page that sells. */
function toOneThatSells(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('[data-sells="true"]')];
    const item = items[Math.floor(items.length / 2)];
    item?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return null;
  });
}

describe.each(BROWSERS)('an endless feed, in %s', (browser) => {
  const stage = useStage(browser);
  let page: Page;

  it('marks the first posts that sell, and no others', async () => {
    stage.driver.serve(FEED, endlessFeed());
    page = await stage.driver.open(FEED);
    const items = await marksFit(page);
    expect(items.some((item) => item.sells)).toBe(true);
  });

  it('marks the posts that sell two thousand posts further on, and none of the used-again others', async () => {
    for (let round = 0; round < 40; round += 1) {
      await page.evaluate(() => (globalThis as unknown as { grow(n: number): number }).grow(50));
    }
    expect(await page.evaluate(() => (globalThis as unknown as { grow(n: number): number }).grow(0))).toBe(
      2012,
    );
    await toOneThatSells(page);
    const items = await marksFit(page);
    expect(items.some((item) => item.sells)).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('[data-post]').length)).toBe(30);
  });

  it('takes the mark away when the post in the same place becomes another one', async () => {
    await page.evaluate(() => {
      for (const item of document.querySelectorAll<HTMLElement>('[data-sells="true"]')) {
        const number = Number(item.dataset['post']) + 100_000;
        item.dataset['sells'] = 'false';
        const caption = item.querySelector('[data-e2e="video-desc"]');
        const link = item.querySelector('a[href*="/video/"]');
        link?.setAttribute('href', `/@neighbour/video/70000000${number}`);
        if (caption) caption.textContent = `Evening number ${number}, nothing but the moon.`;
      }
    });
    const items = await marksFit(page);
    expect(items.some((item) => item.sells)).toBe(false);
  });
});
