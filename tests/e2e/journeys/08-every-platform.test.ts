import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../tools/spot/report';
import { bringIntoSight, marksOf, middleOf, waitFor, words } from '../acts';
import { BROWSERS } from '../drivers/driver';
import { useStage } from '../stage';

/** A page of our own, modelled on a platform's, at an address of that platform. */
interface Row {
  readonly platform: string;
  readonly fixture: string;
  readonly url: string;
  /** How many posts get a mark. */
  readonly marks: number;
  /** What the mark of the first of them says; null where nothing gets one. */
  readonly first: Parameters<typeof words>[0] | null;
}

const ROWS: readonly Row[] = [
  {
    platform: 'instagram',
    fixture: 'instagram-feed',
    url: 'https://www.instagram.com/',
    marks: 4,
    first: 'overlay_mark_paid',
  },
  {
    platform: 'instagram',
    fixture: 'instagram-post',
    url: 'https://www.instagram.com/p/DQa1Bc2De40/',
    marks: 1,
    first: 'overlay_mark_paid',
  },
  { platform: 'x', fixture: 'x-home', url: 'https://x.com/home', marks: 4, first: 'overlay_mark_paid' },
  {
    platform: 'x',
    fixture: 'x-home',
    url: 'https://twitter.com/home',
    marks: 4,
    first: 'overlay_mark_paid',
  },
  {
    platform: 'facebook',
    fixture: 'facebook-feed',
    url: 'https://www.facebook.com/',
    marks: 6,
    first: 'overlay_mark_platform_ad',
  },
  {
    platform: 'threads',
    fixture: 'threads-feed',
    url: 'https://www.threads.com/',
    marks: 4,
    first: 'overlay_mark_paid',
  },
];

const fixtures = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));
const EXPECTED = '[data-expect="mark"]';

describe.each(BROWSERS)('every platform is read as what it is, in %s', (browser) => {
  const stage = useStage(browser);

  it.each(ROWS)('$fixture at $url', async ({ platform, fixture, url, marks, first }) => {
    stage.driver.serve(url, { body: readFileSync(`${fixtures}${fixture}.html`, 'utf8') });
    const page = await stage.driver.open(url);
    const report = await reportOf(stage.driver, page);
    expect([report.platform, report.marks]).toEqual([platform, marks]);
    if (first === null) {
      expect(await marksOf(page)).toEqual([]);
    } else {
      const post = await bringIntoSight(page, EXPECTED);
      const mark = await waitFor('the mark of the first post', async () => {
        const place = await page.evaluate((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
        }, EXPECTED);
        const inside = (await marksOf(page)).filter(({ box }) => {
          const { x, y } = middleOf(box);
          const { x: left, y: top, width, height } = place ?? post;
          return x >= left && x < left + width && y >= top && y < top + height;
        });
        return inside[0] ?? null;
      });
      expect(mark.name).toContain(words(first));
    }
    await page.close();
  });
});
