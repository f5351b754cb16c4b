import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { A_MOMENT, waitFor } from '../acts';
import type { HarnessSubject } from '../harness/overlay';
import { card, feed, HREF, inFeed, open, post, STYLE, usePlainPages, verdict } from '../harness/plain-pages';

// Marks by themselves in real Chromium, on plain pages. What needs the whole extension, or Firefox, is in the other
// journeys; the card has one of its own.

usePlainPages();

const article = `${STYLE}<main style="max-width:640px"><h1>A calmer desk</h1>${`<p>We used all of them for a month. The one that stayed is
  <a href="${HREF}">this plain thing</a>, which is quiet and easy to clean, and the lamp next to it came from the attic years ago.</p>`.repeat(
  6,
)}</main>`;
const inArticle = Array.from({ length: 6 }, (_, index) => {
  const link = `p:nth-of-type(${index + 1}) a`;
  return { anchor: link, links: link, subject: { verdict } };
});

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

/** What marks are like once they come to stand: the same in three looks, one after the other. */
async function standing<Look>(look: () => Promise<readonly Look[]>): Promise<readonly Look[]> {
  const looks: string[] = [];
  return waitFor('the marks to stand', async () => {
    const now = await look();
    looks.push(JSON.stringify(now));
    await new Promise((resolve) => setTimeout(resolve, 150));
    return now.length > 0 && looks.length > 2 && new Set(looks.slice(-3)).size === 1 ? now : null;
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
    const marks = await standing(() => coverage(page));
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
      const marks = await standing(() =>
        page.locator('.mark:visible').evaluateAll((all) => all.map(({ dataset }) => dataset['form'])),
      );
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
    const tops = await standing(() =>
      page.locator('.mark:visible').evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().top)),
    );
    expect(tops.length).toBeGreaterThan(0);
    for (const top of tops) expect(top).toBeGreaterThan(170);
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
    await page.waitForTimeout(A_MOMENT);
    await page.getByRole('button', { name: 'Let it cool off' }).click();
    await expect.poll(() => page.evaluate(() => window.calls)).toEqual(['keep s0']);
    await page.close();
  });
});
