import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../src/messages/protocol';
import { readPage } from '../../../tools/page-file';
import { reportOf } from '../../../tools/spot/report';
import { marksOf, middleOf, waitFor } from '../acts';
import { type Box, BROWSERS, type Page } from '../drivers/driver';
import { badgeText } from '../drivers/tabs';
import { useStage } from '../stage';

/** Our own pages, modelled on the real ones, and the addresses they stand at. */
const PAGES = [
  ['tiktok-foryou', 'https://www.tiktok.com/foryou'],
  ['tiktok-video', 'https://www.tiktok.com/@mira.kova/video/7510000000000000101'],
  ['xiaohongshu-explore', 'https://www.xiaohongshu.com/explore'],
  ['xiaohongshu-note', 'https://www.xiaohongshu.com/explore/66a000000000000000000077'],
  ['youtube-home', 'https://www.youtube.com/'],
  ['youtube-watch', 'https://www.youtube.com/watch?v=Lmp0ver0001'],
  ['blog-review', 'https://slowshelf.example/five-kettles/'],
  ['blog-plain', 'https://langsame-kueche.example/wasserkocher/'],
  ['news', 'https://tidewater.example/politics/court'],
] as const;

const fixtures = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

/** Saved pages that nobody on the project made; beside the repository, where they are at all. */
const saved = fileURLToPath(new URL('../../../../shared/pages/', import.meta.url));
const SAVED_KINDS = ['tiktok', 'xiaohongshu', 'youtube', 'blog'];

interface Post {
  readonly index: number;
  readonly expect: string;
}

/** The posts that the page says something about, without those that are not to be seen. */
function postsOf(page: Page): Promise<Post[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-expect]')].flatMap((element, index) =>
      element.checkVisibility() && element.getBoundingClientRect().height > 0
        ? [{ index, expect: element.dataset['expect'] ?? '' }]
        : [],
    ),
  );
}

/** Scrolls so that a post begins near the top of the window, `further` pixels on, and gives its place. */
function showPost(page: Page, index: number, further: number): Promise<Box> {
  return page.evaluate(
    ({ index, further }) => {
      const element = document.querySelectorAll('[data-expect]')[index];
      if (element === undefined) throw new Error(`there is no post ${index}`);
      const top = element.getBoundingClientRect().y + scrollY;
      scrollTo({ top: top - 90 + further, behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    },
    { index, further },
  );
}

async function marksIn(page: Page, box: Box): Promise<number> {
  const middles = (await marksOf(page)).map((mark) => middleOf(mark.box));
  return middles.filter(
    ({ x, y }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
  ).length;
}

/** Whether a post gets a mark somewhere on the way from its beginning to its end. */
async function isMarked(page: Page, index: number, patience: number): Promise<boolean> {
  for (let further = 0; ; further += 500) {
    const box = await showPost(page, index, further);
    const found = await waitFor(
      'a mark',
      async () => ((await marksIn(page, await showPost(page, index, further))) > 0 ? true : null),
      patience,
    ).catch(() => false);
    if (found) return true;
    if (box.height <= further + 500) return false;
  }
}

describe.each(BROWSERS)('the right posts get marks, in %s', (browser) => {
  const stage = useStage(browser, ['*://*/*']);

  it.each(PAGES)('on %s', async (name, url) => {
    stage.driver.serve(url, { body: readFileSync(`${fixtures}${name}.html`, 'utf8') });
    const page = await stage.driver.open(url);
    const report = await reportOf(stage.driver, page);
    const posts = await postsOf(page);
    expect(posts.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const { index, expect: expected } of posts) {
      // The first scan is done: what is not to be marked needs no long wait to show that it is not.
      const marked = await isMarked(page, index, expected === 'mark' ? 3000 : 300);
      if (marked !== (expected === 'mark')) wrong.push(`post ${index}: ${marked ? 'a mark' : 'no mark'}`);
    }
    expect(wrong).toEqual([]);
    expect(report.marks > 0).toBe(posts.some((post) => post.expect === 'mark'));
    await expect
      .poll(() => badgeText(stage.driver, url), { timeout: 10_000 })
      .toBe(report.marks > 0 ? '•' : '');
    await page.close();
  });

  const index = `${saved}INDEX.jsonl`;
  const onSavedPages = async () => {
    const rows = readFileSync(index, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SavedPage)
      .filter((row) => SAVED_KINDS.includes(row.platform) && row.url !== '');
    expect(rows.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const { file, url, labels } of rows) {
      stage.driver.serve(url, {
        body: readPage(`${saved}${file}`),
        headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
      });
      const page = await stage.driver.open(url);
      const report = await reportOf(stage.driver, page).catch((error: Error) => error);
      if (report instanceof Error) wrong.push(`${file}: ${report.message}`);
      else if (labels.affiliateLinks > 0 && earning(report) === 0)
        wrong.push(`${file}: none of the links found`);
      await page.close();
    }
    expect(wrong).toEqual([]);
  };
  // Some forty large pages, one after the other.
  it.skipIf(!existsSync(index))(
    'as far as labels tell, on the saved pages of these platforms',
    onSavedPages,
    600_000,
  );
});

function earning(report: PageReport): number {
  return report.links.filter((link) => link.earns === true).length;
}

interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly platform: string;
  readonly labels: { readonly affiliateLinks: number };
}
