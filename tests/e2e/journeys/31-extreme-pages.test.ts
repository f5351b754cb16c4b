import { describe, expect, it } from 'vitest';
import { bringIntoSight, marksOf, marksThere, waitFor } from '../acts';
import type { Page } from '../drivers/driver';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { useStage } from '../stage';

// Pages no person would write. What is held: the page stays awake, what stood there is still marked, and nothing breaks.
// How long the page was kept from working is measured and printed; machines differ too much to hold it to a number.

const [KETTLE] = BLOG_THINGS;
/** Longer than this, in ms, and a person takes the page for hung. Two busy cores included. */
const HUNG = 3000;

const EXTREMES: readonly (readonly [string, string])[] = [
  [
    'a text of 5 MB in one node',
    `const p = document.createElement('p');
     p.textContent = 'I got this as a gift and used the code SAVE10 twice, for myself. '.repeat(80000);
     document.querySelector('article').append(p);`,
  ],
  [
    'a text of 5 MB without a single space',
    `const p = document.createElement('p');
     p.textContent = 'advertisement'.repeat(400000);
     document.querySelector('article').append(p);`,
  ],
  [
    'a hundred thousand links in one post',
    `const p = document.createElement('p');
     p.innerHTML = Array.from({ length: 100000 }, (_, n) => '<a href="https://shop' + n + '.example/?ref=mine">x</a>').join(' ');
     document.querySelector('article').append(p);`,
  ],
  [
    'a tree of ten thousand levels',
    `let at = document.querySelector('article');
     for (let n = 0; n < 10000; n += 1) { const div = document.createElement('div'); at.append(div); at = div; }
     at.innerHTML = '<a href="https://www.amazon.com/dp/B0DEEPDEEP?tag=mine-20">deep</a>';`,
  ],
  [
    'posts that are taken out and moved about all the time',
    `const article = document.querySelector('article');
     const posts = Array.from({ length: 60 }, (_, n) => {
       const post = document.createElement('section');
       post.innerHTML = '<p>Thing ' + n + ': <a href="https://www.amazon.com/dp/B0MOVING' + n + '?tag=mine-20">see</a></p>';
       return post;
     });
     let turn = 0;
     setInterval(() => {
       turn += 1;
       for (const [n, post] of posts.entries()) {
         if ((n + turn) % 3 === 0) post.remove(); else article.append(post);
       }
     }, 20);`,
  ],
  [
    'a thousand shadow roots in each other’s company, and fifty inside each other',
    `const article = document.querySelector('article');
     const link = '<a href="https://www.amazon.com/dp/B0SHADOWED?tag=mine-20">in the shade</a>';
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
  ],
  [
    'two hundred frames, some in each other',
    `for (let n = 0; n < 200; n += 1) {
       const frame = document.createElement('iframe');
       frame.srcdoc = '<a href="https://www.amazon.com/dp/B0FRAMED01?tag=mine-20">x</a>' + (n < 20 ? '<iframe srcdoc="<p>in</p>"></iframe>' : '');
       frame.width = frame.height = 20;
       document.querySelector('article').append(frame);
     }`,
  ],
];

/** Counts from the page's first moment the longest time in which it could do nothing, and what goes wrong. */
const WATCH = `
  window.errors = [];
  window.longest = 0;
  addEventListener('error', ({ message }) => window.errors.push(message));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask', buffered: true });`;

interface Watched {
  readonly errors: readonly string[];
  longest: number;
}

describe('extreme pages, in chromium', () => {
  const stage = useStage('chromium', ['https://notes-from-mia.example/*']);

  const longest = (page: Page) => page.evaluate(() => (globalThis as unknown as Watched).longest);
  /** Does to an open page what `script` does, and gives the longest stop after it, in ms, over the next seconds. */
  const longestAfter = async (page: Page, script: string, seconds: number) => {
    await page.evaluate(
      ({ script }) => {
        const element = document.createElement('script');
        element.textContent = script;
        document.body.append(element);
      },
      { script: `{ ${script} }` },
    );
    // What the page itself takes for it, its layout too, is not ours.
    await page.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
    );
    await page.evaluate(() => {
      (globalThis as unknown as Watched).longest = 0;
    });
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return longest(page);
  };

  it.each(EXTREMES)('%s: the page stays awake and is marked', async (name, script) => {
    const plain = 'https://elsewhere.example/plain';
    stage.driver.serve(plain, blog({ script: WATCH }));
    const without = await stage.driver.open(plain);
    const alone = await longestAfter(without, script, 4);
    await without.close();

    stage.driver.serve(BLOG, blog({ script: WATCH }));
    const page = await stage.driver.open(BLOG);
    await marksThere(page);
    const withUs = await longestAfter(page, script, 4);
    console.info(
      `${name}: longest stop ${Math.round(withUs)} ms, without the extension ${Math.round(alone)} ms`,
    );
    expect(withUs - alone).toBeLessThan(HUNG);
    await bringIntoSight(page, `#${KETTLE.id}`);
    await waitFor('a mark', async () => ((await marksOf(page)).length > 0 ? true : null), 30_000);
    expect(await page.evaluate(() => (globalThis as unknown as Watched).errors)).toEqual([]);
    await page.close();
  });
});
