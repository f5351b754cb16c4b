import type { ServedPage } from './drivers/driver';

// Small sites of our own, for the journeys that need more control than a fixture gives. Everything in
// them is invented.

/** A blog with three recommendations that pay, and one that does not. */
export const BLOG = 'https://notes-from-mia.example/three-things';

/** Where the three recommendations of the blog lead, without what pays anybody. */
export const BLOG_THINGS = [
  { id: 'kettle', title: 'Copper gooseneck kettle', clean: 'https://www.amazon.com/dp/B0KETTLE01' },
  { id: 'lamp', title: 'Dawn light alarm lamp', clean: 'https://www.amazon.com/dp/B0LAMPAB02' },
  { id: 'chair', title: 'Folding garden chair', clean: 'https://www.amazon.com/dp/B0CHAIRX03' },
] as const;

/** The blog's page; `head` comes in front of it, `headers` with it. */
export function blog(more: { headers?: Record<string, string>; script?: string } = {}): ServedPage {
  const things = BLOG_THINGS.map(
    ({ id, title, clean }) => `
      <h2>${title}</h2>
      <p>It has been on my table every morning this month, and I have come to like it a good deal more than
        I thought I would. Here is the one I have: <a id="${id}" href="${clean}?tag=miasnotes-20">${title}</a>.</p>`,
  );
  return {
    headers: more.headers ?? {},
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Three things I use every day</title>
      <meta name="author" content="Mia Lindqvist">
      <style>body{font:18px/1.6 Georgia,serif;max-width:640px;margin:40px auto} article{padding-bottom:900px}</style>
      <body><article><h1>Three things I use every day</h1><p class="byline">By Mia Lindqvist</p>
      <p>Mornings are slow here. These three make them a little kinder, and I am often asked where they are
        from, so this is the list, with a walk by the river in between.</p>
      ${things.join('')}
      <p>The walk is free, and <a id="walk" href="https://en.wikipedia.org/wiki/River">rivers</a> are too.</p>
      </article>${more.script ? `<script>${more.script}</script>` : ''}</body></html>`,
  };
}

/** A feed on TikTok's address. */
export const FEED = 'https://www.tiktok.com/foryou';

/**
 * A For You column as a virtual list: at most thirty items stand in the page at once, and each is used
 * again for another post. The page offers `grow(n)`, which scrolls n posts further, and `shown()`.
 * Every fifth post has a paid link in its caption and no disclosure.
 */
export function endlessFeed(): ServedPage {
  return {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>For You</title>
      <style>body{font:15px/1.4 sans-serif;margin:0 auto;max-width:560px}
        [data-e2e="recommend-list-item-container"]{height:300px;border-bottom:1px solid #ccc;padding:16px;box-sizing:border-box}</style>
      <body><main id="column"></main><script>
      const column = document.getElementById('column');
      const KEPT = 30;
      let next = 0;
      function fill(item, n) {
        const sells = n % 5 === 0;
        item.dataset.post = String(n);
        item.dataset.sells = String(sells);
        const handle = 'maker' + n;
        item.innerHTML = '<a data-e2e="video-author-avatar" href="/@' + handle + '">pic</a>' +
          '<h3 data-e2e="video-author-uniqueid">' + handle + '</h3>' +
          '<a href="/@' + handle + '/video/' + (7000000000000000000n + BigInt(n)) + '">open</a>' +
          '<div data-e2e="video-desc"><span>Evening number ' + n + ' on the balcony. </span>' +
          (sells ? '<a class="pays" href="https://www.amazon.com/dp/B0BALCONY1?tag=balcony-' + n + '-20">the string lights</a>' : '<span>Quiet tonight.</span>') + '</div>';
      }
      function one() {
        const n = next++;
        const item = column.children.length < KEPT ? document.createElement('div') : column.firstElementChild;
        item.setAttribute('data-e2e', 'recommend-list-item-container');
        fill(item, n);
        column.append(item);
      }
      window.grow = (n) => { for (let i = 0; i < n; i++) one(); scrollTo(0, document.body.scrollHeight); return next; };
      grow(12);
      scrollTo(0, 0);
      </script></body></html>`,
  };
}
