import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/detect/verdict';
import type { PageContext } from '../../../src/messages/protocol';
import type { HarnessOptions, HarnessSubject } from '../harness/overlay';

// The overlay by itself in real Chromium, on plain pages, with its root open so that it can be measured.
// What needs the whole extension, or Firefox, is in the other journeys.

const ROOT = join(import.meta.dirname, '../../..');
const HREF = 'https://shop.example/thing?tag=ann-21';

let browser: Browser;
let script: string;

beforeAll(async () => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(ROOT, 'tests/e2e/harness/overlay.ts'), formats: ['iife'], name: 'harness' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('vite built no harness');
  script = bundle.output[0].code;
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(() => browser?.close());

const verdict: Verdict = {
  earns: true,
  relations: ['affiliate'],
  disclosure: 'none',
  saysUnpaid: false,
  deinfluencing: false,
  sheepsClothing: false,
  pressure: false,
  findings: [
    {
      kind: 'affiliate',
      strength: 'certain',
      rule: 'demo',
      source: 'link',
      start: null,
      end: null,
      text: HREF,
    },
  ],
};

function contextOf(part: Partial<PageContext> = {}): PageContext {
  const file = readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8');
  const messages = Object.entries(JSON.parse(file) as Record<string, { message: string }>);
  return {
    level: 'marks',
    spotting: {
      affiliate: true,
      paid: true,
      code: true,
      gifted: true,
      platformAd: true,
      sheepsClothing: true,
      pressure: true,
    },
    theme: 'system',
    country: null,
    rules: [],
    locale: 'en',
    dir: 'ltr',
    words: Object.fromEntries(messages.map(([key, { message }]) => [key, message])),
    questions: [{ id: 'q', signal: 'affiliate_link', text: 'Was this on your mind yesterday?' }],
    privateWindow: false,
    summary: null,
    holdBuys: false,
    restUntil: null,
    ...part,
  };
}

const post = (
  id: number,
) => `<article id="p${id}"><header><b class="name">Creator ${id}</b> <small>2 h</small></header>
  <p>Everybody asked about this one, so here it is. <a href="${HREF}">The thing</a> is on my table every day now.</p>
  <footer><button>Like</button> <button>Share</button></footer></article>`;
const STYLE = `<style>body{font:16px/1.5 sans-serif;margin:16px}article{max-width:560px;padding:12px;margin:0 0 20px;border:1px solid #ccc}</style>`;
const feed = (count: number) => STYLE + Array.from({ length: count }, (_, id) => post(id)).join('');
const article = `${STYLE}<main style="max-width:640px"><h1>A calmer desk</h1>${`<p>We used all of them for a month. The one that stayed is
  <a href="${HREF}">this plain thing</a>, which is quiet and easy to clean, and the lamp next to it came from the attic years ago.</p>`.repeat(
  6,
)}</main>`;
const inFeed = (count: number): HarnessSubject[] =>
  Array.from({ length: count }, (_, id) => ({
    anchor: `#p${id} .name`,
    links: `#p${id} a`,
    subject: { verdict },
  }));
const inArticle = Array.from({ length: 6 }, (_, index) => {
  const link = `p:nth-of-type(${index + 1}) a`;
  return { anchor: link, links: link, subject: { verdict } };
});

async function open(
  html: string,
  subjects: readonly HarnessSubject[],
  { width = 1000, height = 800, context = {} as Partial<PageContext>, dark = false } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  page.setDefaultTimeout(8000);
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Feed</title></head><body>${html}</body></html>`,
    }),
  );
  await page.goto('https://feed.example/');
  await page.evaluate(script);
  const options: HarnessOptions = {
    context: contextOf(context),
    subjects,
    open: true,
  };
  await page.evaluate(`void window.mountOverlay(${JSON.stringify(options)})`);
  await page.waitForFunction(() => {
    const marks = document.querySelector('html > div')?.shadowRoot?.querySelectorAll<HTMLElement>('.mark');
    return Array.from(marks ?? []).some(({ style }) => style.visibility === 'visible');
  });
  return page;
}

const card = (page: Page) => page.locator('.card');

/** Every shown mark with how much of any words or controls of the page it covers, in px². */
function coverage(page: Page): Promise<{ text: string; covered: number; width: number; height: number }[]> {
  return page.evaluate(() => {
    const boxes: DOMRect[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.trim() || node.parentElement?.closest('style,script')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      boxes.push(...range.getClientRects());
    }
    boxes.push(
      ...Array.from(document.querySelectorAll('button'), (button) => button.getBoundingClientRect()),
    );
    const marks =
      document.querySelector('html > div')?.shadowRoot?.querySelectorAll<HTMLElement>('.mark') ?? [];
    return [...marks]
      .filter(({ style }) => style.visibility === 'visible')
      .map((mark) => {
        const own = mark.getBoundingClientRect();
        const covered = boxes.reduce((sum, box) => {
          const width = Math.min(own.right, box.right) - Math.max(own.left, box.left);
          const height = Math.min(own.bottom, box.bottom) - Math.max(own.top, box.top);
          return sum + (width > 0 && height > 0 ? width * height : 0);
        }, 0);
        return { text: mark.textContent, covered, width: own.width, height: own.height };
      });
  });
}

describe('marks', () => {
  it.each([
    ['a feed', feed(12), inFeed(12), 1000],
    ['a narrow feed', feed(12), inFeed(12), 360],
    ['an article', article, inArticle, 1000],
    ['a narrow article', article, inArticle, 360],
  ] as const)('cover no words and no controls on %s', async (_name, html, subjects, width) => {
    const page = await open(html, subjects, { width });
    await page.waitForTimeout(500);
    const marks = await coverage(page);
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      expect(mark.covered, mark.text).toBeLessThanOrEqual(30);
      expect(mark.height, mark.text).toBeGreaterThanOrEqual(24);
      expect(mark.width, mark.text).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('say the same words once within a post, and in full in each post', async () => {
    const phrases = async (html: string, subjects: readonly HarnessSubject[]) => {
      const page = await open(html, subjects);
      await page.waitForTimeout(500);
      const marks = await page
        .locator('.mark:visible')
        .evaluateAll((all) => all.map(({ dataset }) => dataset['form']));
      await page.close();
      return marks;
    };
    const list = `${STYLE}<ul>${`<li><a href="${HREF}">thing</a></li>`.repeat(4)}</ul>`;
    const inList = [1, 2, 3, 4].map((nth) => {
      const link = `li:nth-of-type(${nth}) a`;
      return { anchor: link, links: link, subject: { verdict, text: 'one list' } };
    });
    expect(await phrases(list, inList)).toEqual(['full', 'short', 'short', 'short']);
    const each = inFeed(3).map((one, index) => ({ ...one, subject: { verdict, text: `post ${index}` } }));
    expect(await phrases(feed(3), each)).toEqual(['full', 'full', 'full']);
  });

  it('shift nothing and stay few while 500 posts scroll by', async () => {
    const page = await open(feed(500), inFeed(500));
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.calls.push(`shift ${(entry as unknown as { value: number }).value}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let most = 0;
    for (let step = 0; step < 40; step += 1) {
      await page.evaluate((top) => window.scrollTo(0, top), step * 1500);
      await page.waitForTimeout(30);
      most = Math.max(most, await page.locator('.mark').count());
    }
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => window.calls)).toEqual([]);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(30);
    const first = page.locator('.mark').first();
    const beside = await first.boundingBox();
    const name = await page.evaluate(() => {
      const names = [...document.querySelectorAll('.name')].map((one) => one.getBoundingClientRect());
      return names
        .filter(({ bottom, top }) => bottom > -250 && top < innerHeight + 250)
        .map(({ top }) => top);
    });
    expect(name.some((top) => Math.abs(top - (beside?.y ?? Number.NaN)) < 40)).toBe(true);
    await page.close();
  });

  it('go under what the page floats over its posts', async () => {
    const header = '<div style="position:fixed;inset:0 0 auto 0;height:200px;background:#eee">Menu</div>';
    const page = await open(header + feed(8), inFeed(8));
    await page.waitForTimeout(300);
    const tops = (await page.locator('.mark:visible').all()).map(
      async (mark) => (await mark.boundingBox())?.y ?? 0,
    );
    for (const top of await Promise.all(tops)) expect(top).toBeGreaterThan(170);
    await page.close();
  });

  it('withdraw before a page’s dialog, and go into one that holds the post', async () => {
    const dialogs = `<dialog id="menu">Menu</dialog><dialog id="lightbox">${post(99)}</dialog>`;
    const page = await open(feed(3) + dialogs, [
      ...inFeed(3),
      { anchor: '#p99 .name', links: '#p99 a', subject: { verdict } },
    ]);
    const shown = () => page.locator('.mark:visible').count();
    await page.evaluate(() => (document.querySelector('#menu') as HTMLDialogElement).showModal());
    await expect.poll(shown).toBe(0);
    await page.evaluate(() => (document.querySelector('#menu') as HTMLDialogElement).close());
    await expect.poll(shown).toBe(3);
    await page.evaluate(() => (document.querySelector('#lightbox') as HTMLDialogElement).showModal());
    await expect.poll(shown).toBe(1);
    await page.locator('.mark:visible').click();
    expect(await card(page).isVisible()).toBe(true);
    await page.evaluate(() => (document.querySelector('#lightbox') as HTMLDialogElement).close());
    await expect.poll(shown).toBe(3);
    await page.close();
  });

  it('cannot be restyled by the page', async () => {
    const hostile = `<style>html>div,html>*:not(head):not(body){display:none!important;opacity:0!important;
      visibility:hidden!important;transform:scale(0)!important;filter:blur(9px)!important;font-size:90px!important}</style>`;
    const page = await open(hostile + feed(2), inFeed(2));
    const box = await page.locator('.mark').first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeLessThan(30);
    await page.locator('.mark').first().click();
    await page.waitForTimeout(400);
    await page.getByRole('button', { name: 'Let it cool off' }).click();
    await expect.poll(() => page.evaluate(() => window.calls)).toEqual(['keep s0']);
    await page.close();
  });
});

describe('the card', () => {
  it('opens for a resting pointer, lets it come over, and saves', async () => {
    const page = await open(feed(3), inFeed(3));
    await page.hover('#p0 a');
    await card(page).waitFor();
    await page.getByRole('button', { name: 'Let it cool off' }).hover();
    await page.waitForTimeout(600);
    expect(await card(page).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Let it cool off' }).click();
    await page.getByText(/^Cooling until/).waitFor();
    expect(await page.evaluate(() => window.calls)).toEqual(['keep s0']);
    await page.mouse.move(900, 700);
    // The answered card stays a while, with its way back.
    await card(page).waitFor({ state: 'detached', timeout: 15_000 });
    await page.close();
  });

  it('leaves a click on the link to the link', async () => {
    const page = await open(feed(1), inFeed(1));
    await page.click('#p0 a');
    await page.waitForURL('https://shop.example/**');
    await page.close();
  });

  it('works by keyboard alone, in order, and gives the focus back', async () => {
    const page = await open(feed(2), inFeed(2));
    await page.keyboard.press('Tab');
    await card(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => {
        const inner = document.querySelector('html > div')?.shadowRoot?.activeElement;
        return inner?.getAttribute('role') ?? inner?.getAttribute('aria-label') ?? inner?.textContent ?? null;
      });
    const order: (string | null)[] = [];
    for (let step = 0; step < 6; step += 1) {
      order.push(await focused());
      if (step < 5) await page.keyboard.press('Tab');
    }
    expect(order).toEqual(['dialog', 'Close', 'Let it cool off', 'Not for me', 'Go on', 'This is wrong']);
    await page.keyboard.press('Tab');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Like');

    await page.keyboard.press('Shift+Tab');
    await card(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The thing');
    await page.close();
  });

  it('is a sheet across a 320 px viewport, with every way on in sight', async () => {
    const page = await open(feed(2), inFeed(2), { width: 320, height: 640 });
    await page.locator('.mark').first().click();
    const box = await card(page).boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(320);
    for (const name of ['Let it cool off', 'Not for me', 'Go on']) {
      const button = await page.getByRole('button', { name }).boundingBox();
      expect(button && button.y + button.height).toBeLessThanOrEqual(640);
      expect(button && button.x + button.width).toBeLessThanOrEqual(320);
    }
    await page.close();
  });

  it('holds a link back at level pause, and follows it on Go on', async () => {
    const page = await open(feed(1), inFeed(1), { context: { level: 'pause' } });
    await page.click('#p0 a');
    await card(page).waitFor();
    expect(page.url()).toBe('https://feed.example/');
    await page.waitForTimeout(400);
    await page.getByRole('button', { name: 'Go on to the link' }).click();
    await page.waitForURL('https://shop.example/**');
    await page.close();
  });

  it('goes with the page on paper', async () => {
    const page = await open(feed(1), inFeed(1));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.mark').first().isVisible()).toBe(false);
    await page.close();
  });

  it.each([false, true])('has no accessibility violations in real colours (dark: %s)', async (dark) => {
    const page = await open(feed(1), inFeed(1), { dark });
    await page.locator('.mark').first().click();
    await page.waitForTimeout(400);
    await page.evaluate(readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const result = await axe.run('html > div', { rules: { region: { enabled: false } } });
      return result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
