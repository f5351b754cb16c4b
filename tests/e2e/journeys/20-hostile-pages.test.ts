import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { marksGone, marksOf, marksThere, settledCard, waitFor } from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { A_WHILE, openCard, pinCard, visit as visitBlog, WATCHED } from '../hostile';
import { BLOG, blog } from '../sites';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

// What a page could try to learn, to break or to wear out. Each test says what the attacker wants.

describe.each(BROWSERS)('a hostile page, in %s', (browser) => {
  const stage = useStage(browser, WATCHED);
  const visit = (script?: string) => visitBlog(stage.driver, script);
  const nothingSaved = async () => expect(await storedWishes(stage.driver)).toEqual([]);

  it('wants to read the list, or what the card says: it finds no way in', async () => {
    // An element with a name could be defined before us, and would hand over its closed root.
    const page = await visit(`
      window.found = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, { ...init, mode: 'open' });
        window.found.push('a root');
        return root;
      };
      for (const name of ['unswayed-overlay', 'unswayed-card', 'unswayed-mark']) {
        customElements.define(name, class extends HTMLElement {
          constructor() { super(); const { shadowRoot } = this.attachInternals(); if (shadowRoot) window.found.push(name); }
        });
      }`);
    await openCard(page);
    const seen = await page.evaluate(async () => {
      const found: string[] = [...(globalThis as unknown as { found: string[] }).found];
      for (const element of document.querySelectorAll('*'))
        if (element.shadowRoot) found.push(element.localName);
      const scope = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      for (const name of ['chrome', 'browser']) {
        if (typeof scope[name]?.runtime?.sendMessage === 'function') found.push(name);
      }
      if (document.documentElement.outerHTML.includes('earn if you buy')) found.push('words');
      if (getSelection()?.toString()) found.push('selection');
      found.push(...Object.keys(localStorage), ...Object.keys(sessionStorage));
      return found;
    });
    expect(seen).toEqual([]);
    await page.close();
  });

  it('wants to load our files, to know that we are here: there are none to load', async () => {
    const page = await visit();
    const own = await stage.driver.inExtension(() => location.origin);
    const loaded = await page.evaluate(
      (origin) =>
        Promise.all(
          ['/manifest.json', '/src/content/main.js', '/icons/48.png'].map((path) =>
            fetch(origin + path).then(
              () => path,
              () => null,
            ),
          ),
        ),
      own,
    );
    expect(loaded).toEqual([null, null, null]);
    await page.close();
  });

  it('wants to tell us something: messages and events of its own change nothing', async () => {
    const page = await visit();
    await marksThere(page);
    const before = (await marksOf(page)).length;
    await page.evaluate(() => {
      const message = { name: 'page.context', input: { level: 'off', rules: [{ kind: 'not-site' }] } };
      for (const name of ['page.context', 'wish.add', 'rest.begin', 'everything.erase']) {
        window.postMessage({ ...message, name }, '*');
        for (const target of [document, window]) {
          target.dispatchEvent(new CustomEvent(name, { detail: message }));
          target.dispatchEvent(new MessageEvent('message', { data: { ...message, name } }));
        }
      }
      new BroadcastChannel('unswayed').postMessage(message);
    });
    await sleep(A_WHILE);
    expect((await marksOf(page)).length).toBe(before);
    await nothingSaved();
    await page.close();
  });

  it('wants our code to run into its own: patched prototypes are never met', async () => {
    const page = await visit(`
      const before = [];
      const refuse = () => { throw new Error('mine'); };
      const patch = (object, name) => {
        if (!Object.hasOwn(object, name)) return;
        const own = Object.getOwnPropertyDescriptor(object, name);
        before[before.length] = () => Object.defineProperty(object, name, own);
        Object.defineProperty(object, name, { ...own, value: refuse });
      };
      for (const name of ['appendChild', 'append', 'addEventListener', 'getBoundingClientRect', 'querySelectorAll',
        'matches', 'closest', 'attachShadow', 'getAttribute', 'createElement']) {
        for (const { prototype } of [Node, Element, EventTarget, Document]) patch(prototype, name);
      }
      for (const name of ['map', 'filter', 'push']) patch(Array.prototype, name);
      patch(Map.prototype, 'get');
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
      window.IntersectionObserver = window.MutationObserver = refuse;
      window.restore = () => before.forEach((give) => give());`);
    // Looked for with what is not patched.
    await waitFor('the overlay', () =>
      page.evaluate(() => (document.documentElement.childElementCount > 2 ? true : null)),
    );
    await page.evaluate(() => (globalThis as unknown as { restore: () => void }).restore());
    await marksThere(page);
    await page.close();
  });

  it('wants a frame of its own around us: in frames there is nothing of ours to be led astray by', async () => {
    const outer = 'https://notes-from-mia.example/outer';
    stage.driver.serve(BLOG, blog({ script: 'if (top !== self) document.title = "framed";' }));
    stage.driver.serve(outer, {
      body: `<!doctype html><title>Outer</title><body><iframe src="${BLOG}" width="900" height="700"></iframe></body>`,
    });
    const page = await stage.driver.open(outer);
    await sleep(1500);
    const inFrame = await page.evaluate(
      () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('html > div').length,
    );
    expect(inFrame).toBe(0);
    expect(await marksOf(page)).toEqual([]);
    await page.close();
  });

  it('wants us to accuse somebody else: a post that is swapped under its mark loses it', async () => {
    const page = await visit();
    await marksThere(page);
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="tag="]')) {
        link.href = 'https://en.wikipedia.org/wiki/Kettle';
      }
    });
    await marksGone(page);
    await page.close();
  });

  it('wants the page to break: nothing of ours stands in its own tree, and no error comes of it', async () => {
    const page = await visit(`
      window.errors = [];
      addEventListener('error', ({ message }) => window.errors.push(message));
      window.tree = document.body.outerHTML.length;
      window.attributes = document.documentElement.attributes.length;`);
    await openCard(page);
    const changed = await page.evaluate(() => {
      const scope = globalThis as unknown as { errors: string[]; tree: number; attributes: number };
      const { body, documentElement } = document;
      return {
        errors: scope.errors,
        grown: body.outerHTML.length - scope.tree,
        attributes: documentElement.attributes.length - scope.attributes,
        ours: [...documentElement.children].map(({ localName }) => localName),
      };
    });
    expect(changed).toEqual({ errors: [], grown: 0, attributes: 0, ours: ['head', 'body', 'div'] });
    await page.close();
  });

  it('wants us on its paper: what is printed is the page alone, whatever its print style says', async () => {
    const page = await visit(`
      const sheet = document.createElement('style');
      sheet.textContent = '@media print { html > *, html > div { all: unset !important; display: block !important; visibility: visible !important } }';
      document.head.append(sheet);`);
    await openCard(page);
    const printed = await page.print();
    expect(printed.length).toBeGreaterThan(1000);
    // The same page without us: what is taken away often enough stays away.
    await waitFor('us to be gone', async () => {
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('html > div')) host.remove();
      });
      await sleep(100);
      return page.evaluate(() => (document.querySelector('html > div') === null ? true : null));
    });
    expect((await page.print()) === printed).toBe(true);
    await page.close();
  });

  it('wants the card out of the window: containment, transforms and scroll boxes don’t hold it', async () => {
    const page = await visit();
    await page.evaluate(() => {
      document.documentElement.style.cssText =
        'contain:strict;transform:translateX(300px) scale(.5);perspective:10px;filter:blur(0);overflow:hidden;height:100%';
    });
    await marksThere(page);
    await pinCard(page);
    const card = await settledCard(page);
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.box.width).toBeGreaterThan(300);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(window.width);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(window.height);
    await page.close();
  });

  /** The longest time, in ms, in which a page could do nothing, over the next `span` ms. */
  const longestWait = (page: Page, span: number) =>
    page.evaluate(
      (span) =>
        new Promise<number>((resolve) => {
          let longest = 0;
          let last = performance.now();
          const end = last + span;
          const tick = () => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            if (now < end) setTimeout(tick);
            else resolve(longest);
          };
          tick();
        }),
      span,
    );

  it('wants to drown us in links that earn: the page is no less awake than without us, and only some are marked', async () => {
    /** Puts 100,000 links into a page; the page's own layout of them takes long, with us or without. */
    const drown = async (page: Page) => {
      await page.evaluate(() => {
        const many = Array.from(
          { length: 100_000 },
          (_, n) =>
            `<a href="https://www.amazon.com/dp/B0${String(n).padStart(8, '0')}?tag=mine-20">thing ${n}</a> `,
        );
        document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${many.join('')}</p>`);
      });
      return longestWait(page, 5000);
    };
    const elsewhere = 'https://nobody-looks-here.example/three-things';
    stage.driver.serve(elsewhere, blog());
    const alone = await stage.driver.open(elsewhere);
    const without = await drown(alone);
    await alone.close();
    const page = await visit();
    await marksThere(page);
    expect(await drown(page)).toBeLessThan(without + 1000);
    expect((await marksOf(page)).length).toBeLessThanOrEqual(80);
    await page.close();
  });

  it('wants to keep us busy: a page that never rests stays awake', async () => {
    const page = await visit(`
      setInterval(() => {
        for (let n = 0; n < 20; n += 1) {
          const post = document.createElement('p');
          post.className = 'churn';
          post.innerHTML = 'Again and again <a href="https://www.amazon.com/dp/B0CHURN001?tag=mine-20">this thing</a> every day.';
          document.querySelector('article').append(post);
        }
        for (const old of [...document.querySelectorAll('.churn')].slice(0, -200)) old.remove();
      }, 10);`);
    await marksThere(page);
    // A person takes a page for hung after some seconds; a busy machine alone may hold one up for half of one.
    expect(await longestWait(page, 5000)).toBeLessThan(1500);
    await page.close();
  });
});
