import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../tools/spot/report';
import { bringIntoSight, marksOf, middleOf, settledCard, waitFor, words } from '../acts';
import { BROWSERS } from '../drivers/driver';
import { type Stage, useStage } from '../stage';

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
  {
    platform: 'reddit',
    fixture: 'reddit-feed',
    url: 'https://www.reddit.com/',
    marks: 5,
    first: 'overlay_mark_platform_ad',
  },
  {
    platform: 'reddit',
    fixture: 'reddit-old',
    url: 'https://old.reddit.com/r/kitchens/',
    marks: 3,
    first: 'overlay_mark_platform_ad',
  },
  {
    platform: 'pinterest',
    fixture: 'pinterest-feed',
    url: 'https://www.pinterest.de/',
    marks: 3,
    first: 'overlay_mark_platform_ad',
  },
  {
    platform: 'pinterest',
    fixture: 'pinterest-pin',
    url: 'https://www.pinterest.com/pin/100000000000000003/',
    marks: 1,
    first: 'overlay_mark_link',
  },
  {
    platform: 'linkedin',
    fixture: 'linkedin-feed',
    url: 'https://www.linkedin.com/feed/',
    marks: 4,
    first: 'overlay_mark_platform_ad',
  },
  {
    platform: 'linkedin',
    fixture: 'linkedin-updates',
    url: 'https://www.linkedin.com/in/nora-pots/recent-activity/all/',
    marks: 4,
    first: 'overlay_mark_platform_ad',
  },
  {
    platform: 'twitch',
    fixture: 'twitch-channel',
    url: 'https://www.twitch.tv/minakocht',
    marks: 3,
    first: 'overlay_mark_paid',
  },
  {
    platform: 'twitch',
    fixture: 'twitch-sheep',
    url: 'https://www.twitch.tv/linashelf',
    marks: 1,
    first: 'overlay_mark_sheep',
  },
  {
    platform: 'youtube',
    fixture: 'youtube-mobile',
    url: 'https://m.youtube.com/watch?v=Mob1leLamp0',
    marks: 4,
    first: 'overlay_mark_link',
  },
  {
    platform: 'youtube',
    fixture: 'youtube-shorts',
    url: 'https://www.youtube.com/shorts/Sh0rtLamp01',
    marks: 1,
    first: 'overlay_mark_paid',
  },
  {
    platform: 'bilibili',
    fixture: 'bilibili-home',
    url: 'https://www.bilibili.com/',
    marks: 2,
    first: 'overlay_mark_platform_ad',
  },
  {
    platform: 'bilibili',
    fixture: 'bilibili-video',
    url: 'https://www.bilibili.com/video/BV1ff4y1z7F6/',
    marks: 2,
    first: 'overlay_mark_link',
  },
  {
    platform: 'bilibili',
    fixture: 'bilibili-dynamics',
    url: 'https://t.bilibili.com/',
    marks: 3,
    first: 'overlay_mark_links',
  },
  {
    platform: 'weibo',
    fixture: 'weibo-home',
    url: 'https://weibo.com/',
    marks: 4,
    first: 'overlay_mark_platform_ad',
  },
];

/** Sites that are looked at only where the person wants every site looked at, or this one. */
const ELSEWHERE: readonly Row[] = [
  {
    platform: 'link-in-bio',
    fixture: 'link-in-bio-mixed',
    url: 'https://linktr.ee/mirakova',
    marks: 1,
    first: 'overlay_mark_links',
  },
  {
    platform: 'link-in-bio',
    fixture: 'link-in-bio-plain',
    url: 'https://tobiasbakes.carrd.co/',
    marks: 0,
    first: null,
  },
  {
    platform: 'storefronts',
    fixture: 'storefront-ltk',
    url: 'https://www.shopltk.com/explore/linaswardrobe',
    marks: 1,
    first: 'overlay_mark_storefront',
  },
  {
    platform: 'storefronts',
    fixture: 'storefront-amazon',
    url: 'https://www.amazon.de/shop/mirakova/list/2TESTLIST0',
    marks: 1,
    first: 'overlay_mark_storefront',
  },
  {
    platform: 'search-results',
    fixture: 'search-google',
    url: 'https://www.google.de/search?q=gusseiserne+pfanne',
    marks: 3,
    first: 'overlay_mark_platform_ad',
  },
  {
    platform: 'search-results',
    fixture: 'search-duckduckgo',
    url: 'https://duckduckgo.com/?q=cast+iron+pan',
    marks: 1,
    first: 'overlay_mark_platform_ad',
  },
];

const fixtures = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));
const EXPECTED = '[data-expect="mark"]';
/** How far from its post's edge the middle of a mark beside it may be, in CSS pixels: half of a wide one. */
const BESIDE = 140;

/** Opens each page, and holds it to its row. */
function rowsHold(stage: Stage, rows: readonly Row[]): void {
  it.each(rows)('$fixture at $url', async ({ platform, fixture, url, marks, first }) => {
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
          // Where it would cover words of a narrow post, a mark stands beside it.
          return x >= left - BESIDE && x < left + width + BESIDE && y >= top && y < top + height;
        });
        return inside[0] ?? null;
      });
      expect(mark.name).toContain(words(first));
    }
    await page.close();
  });
}

describe.each(BROWSERS)('every platform is read as what it is, in %s', (browser) => {
  const stage = useStage(browser);

  rowsHold(stage, ROWS);

  it('a sponsor that is named in the captions is heard, and the card says when', async () => {
    const url = 'https://www.youtube.com/watch?v=N0tagain001';
    stage.driver.serve(url, { body: readFileSync(`${fixtures}youtube-shelf.html`, 'utf8') });
    const page = await stage.driver.open(url);
    const mark = await waitFor('the mark', async () => (await marksOf(page))[0] ?? null);
    expect(mark.name).toContain(words('overlay_mark_paid'));
    await page.click(middleOf(mark.box));
    const card = await settledCard(page);
    expect(card.text).toContain(words('overlay_said_at', { TIME: '0:00' }));
    await page.close();
  });
});

describe.each(BROWSERS)('so is what stands elsewhere, where every site is looked at, in %s', (browser) => {
  rowsHold(useStage(browser, ['*://*/*']), ELSEWHERE);
});
