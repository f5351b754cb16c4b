import { afterEach, describe, expect, it } from 'vitest';
import { reportOf } from '../../../tools/spot/report';
import { bringIntoSight, marksOf, marksThere } from '../acts';
import { ChromiumPage } from '../drivers/chromium-page';
import type { Page } from '../drivers/driver';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { useStage } from '../stage';

// Pages no person would write. What is held: the first look comes to an end, what pays anybody is found and marked, no
// more than so many marks, and nothing goes wrong. How long the page was kept from working is printed: machines differ
// too much to hold it to a number.

const MINE = 'https://www.amazon.com/dp/B0';

interface Extreme {
  readonly name: string;
  /** Makes it of the blog; `article` is there. */
  readonly script: string;
  /** How many links earn beside the blog's own three, as far as we look at them; null where it changes all the time. */
  readonly more: number | null;
}

const EXTREMES: readonly Extreme[] = [
  {
    name: 'a text of 5 MB in one node',
    script: `const p = document.createElement('p');
      p.textContent = 'I got this as a gift and used the code SAVE10 twice, for myself. '.repeat(80000);
      article.append(p);`,
    more: 0,
  },
  {
    name: 'a text of 5 MB without a space',
    script: `const p = document.createElement('p');
      p.textContent = 'advertisement'.repeat(400000);
      article.append(p);`,
    more: 0,
  },
  {
    name: 'a hundred thousand links in one post',
    script: `const p = document.createElement('p');
      p.innerHTML = Array.from({ length: 100000 }, (_, n) => '<a href="https://shop' + n + '.example/?ref=mine">x</a>').join(' ');
      article.append(p);`,
    more: 0,
  },
  {
    name: 'a tree of ten thousand levels',
    // With boxes of their own, three thousand are too many for Chromium, with us or without.
    script: `let at = article;
      for (let n = 0; n < 10000; n += 1) {
        const div = document.createElement('div');
        div.style.display = 'contents';
        at.append(div);
        at = div;
      }
      at.innerHTML = '<a href="${MINE}DEEPDEEP?tag=mine-20">deep</a>';`,
    more: 1,
  },
  {
    name: 'posts that are taken out and moved about all the time',
    script: `const posts = Array.from({ length: 60 }, (_, n) => {
        const post = document.createElement('section');
        post.innerHTML = '<p>Thing ' + n + ': <a href="${MINE}MOVING' + n + '?tag=mine-20">see</a></p>';
        return post;
      });
      let turn = 0;
      setInterval(() => {
        turn += 1;
        for (const [n, post] of posts.entries()) {
          if ((n + turn) % 3 === 0) post.remove(); else article.append(post);
        }
      }, 20);`,
    more: null,
  },
  {
    name: 'a thousand shadow roots beside each other, and fifty in each other',
    script: `const link = '<a href="${MINE}SHADOWED?tag=mine-20">in the shade</a>';
      for (let n = 0; n < 1000; n += 1) {
        const host = document.createElement('div');
        host.attachShadow({ mode: n % 2 ? 'open' : 'closed' }).innerHTML = link;
        article.append(host);
      }
      let at = article;
      for (let n = 0; n < 50; n += 1) {
        const host = document.createElement('div');
        at.append(host);
        at = host.attachShadow({ mode: 'open' });
      }
      at.innerHTML = link;`,
    more: null,
  },
  {
    name: 'two hundred frames, some in each other',
    script: `for (let n = 0; n < 200; n += 1) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<a href="${MINE}FRAMED01?tag=mine-20">x</a>' + (n < 20 ? '<iframe srcdoc="<p>in</p>"></iframe>' : '');
        frame.width = frame.height = 20;
        article.append(frame);
      }`,
    more: 0,
  },
];

/** Keeps, from the page's first moment, the longest time in ms in which it could do nothing. */
const WATCH = `window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask', buffered: true });`;

/** What goes wrong in the page and in our script in it, in words, from now on. */
async function wrongIn(page: Page): Promise<readonly string[]> {
  if (!(page instanceof ChromiumPage)) throw new Error('a page of another browser');
  const heard: string[] = [];
  page.session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    heard.push(`${text} ${exception?.description ?? ''} ${url ?? ''}`);
  });
  await page.session.send('Runtime.enable');
  return heard;
}

describe('extreme pages, in chromium', () => {
  const stage = useStage('chromium', ['https://notes-from-mia.example/*']);
  let page: Page;

  afterEach(() => page.close());

  it.each(EXTREMES)('with $name: looked at to the end, and marked', async ({ name, script, more }) => {
    stage.driver.serve(BLOG, { body: '<!doctype html><title>Before</title>' });
    page = await stage.driver.open(BLOG);
    const wrong = await wrongIn(page);
    const article = `const article = document.querySelector('article');`;
    stage.driver.serve(BLOG, blog({ script: `${WATCH} { ${article} ${script} }` }));
    await page.goto(BLOG);
    const { links, timing } = await reportOf(stage.driver, page);
    const earning = links.filter(({ earns }) => earns).map(({ href }) => href);
    for (const { clean } of BLOG_THINGS) {
      expect(earning.some((href) => href.startsWith(clean))).toBe(true);
    }
    if (more !== null) expect(earning).toHaveLength(BLOG_THINGS.length + more);
    await bringIntoSight(page, `#${BLOG_THINGS[0].id}`);
    await marksThere(page);
    expect((await marksOf(page)).length).toBeLessThanOrEqual(80);
    expect(wrong).toEqual([]);
    const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
    console.info(
      `${name}: longest stop ${Math.round(longest)} ms, looked at in ${Math.round(timing.scanMs)} ms, longest slice ${Math.round(timing.longestSliceMs)} ms`,
    );
  });
});
