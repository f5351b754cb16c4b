import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  cardGone,
  cardOf,
  marksGone,
  marksOf,
  marksThere,
  middleOf,
  pressInOverlay,
  restOn,
  settledCard,
  waitFor,
  words,
} from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

// What a page could try against the overlay, or with it. Each test says what the attacker wants. `page.evaluate` runs in
// the page's own world: it is the attacker.

const [KETTLE] = BLOG_THINGS;
const COOL = words('overlay_act_cool');

/** Long enough for a forged press to have been answered. */
const A_WHILE = 600;

const waysOf = async (page: Page) =>
  (await page.overlay()).filter(({ tag, name }) => tag === 'button' && name === COOL);

/** Opens the card of the first link by resting on it, without letting it settle. */
async function openCard(page: Page): Promise<void> {
  await marksThere(page);
  await restOn(page, `#${KETTLE.id}`);
  await waitFor('a card', () => cardOf(page));
}

/** Keeps the card open whatever the pointer does: it was clicked in. */
async function pinCard(page: Page): Promise<void> {
  const [mark] = await marksOf(page);
  if (!mark) throw new Error('no mark is in sight');
  await page.click(middleOf(mark.box));
  await settledCard(page);
}

describe.each(BROWSERS)('a hostile page, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*']);

  /** Opens the blog with a script of the attacker's that ran before us. */
  async function visit(script = ''): Promise<Page> {
    stage.driver.serve(BLOG, blog({ script }));
    return stage.driver.open(BLOG);
  }
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

  it('wants to press for the person: events of its own do nothing', async () => {
    const page = await visit();
    await openCard(page);
    await sleep(A_WHILE);
    const [way] = await waysOf(page);
    await page.evaluate(
      ({ x, y }) => {
        const hosts = [...document.documentElement.children].filter((one) => one.localName === 'div');
        const targets = [...hosts, document.elementFromPoint(x, y), document.activeElement];
        for (const target of targets) {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick']) {
            const init = {
              bubbles: true,
              composed: true,
              cancelable: true,
              clientX: x,
              clientY: y,
              detail: 1,
            };
            target?.dispatchEvent(new PointerEvent(type, init));
          }
          (target as HTMLElement | null)?.click();
        }
      },
      middleOf(way?.box ?? { x: 0, y: 0, width: 0, height: 0 }),
    );
    await sleep(A_WHILE);
    await nothingSaved();
    await page.close();
  });

  it('wants to answer by the keyboard for the person: keys of its own do nothing', async () => {
    const page = await visit();
    await marksThere(page);
    await pinCard(page);
    await page.evaluate(() => {
      const hosts = [...document.documentElement.children].filter((one) => one.localName === 'div');
      for (const target of [...hosts, document.body, document, window]) {
        for (const key of ['Tab', 'Enter', ' ', 'Escape']) {
          for (const type of ['keydown', 'keypress', 'keyup']) {
            target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
          }
        }
      }
    });
    await sleep(A_WHILE);
    expect(await cardOf(page)).not.toBeNull();
    await nothingSaved();
    await page.close();
  });

  it('wants a press that was meant for something else: a card counts none before it was in sight', async () => {
    const page = await visit();
    await openCard(page);
    const [way] = await waysOf(page);
    if (way) await page.click(middleOf(way.box));
    await sleep(A_WHILE);
    await nothingSaved();
    await page.close();
  });

  it('wants the card to slide under the pointer: what was moved has to stand still first', async () => {
    const page = await visit();
    await marksThere(page);
    await pinCard(page);
    const [way] = await waysOf(page);
    if (!way) throw new Error('no way on');
    await page.moveMouse(middleOf(way.box));
    // The page scrolls a little, so that another button comes to lie under the pointer, and the click follows at once.
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await page.click(middleOf({ ...way.box, y: way.box.y - 60 }));
    await sleep(A_WHILE);
    await nothingSaved();
    await page.close();
  });

  it('wants to hide what is pressed: a veil that lets clicks through comes to lie below the card', async () => {
    const page = await visit();
    await marksThere(page);
    await pinCard(page);
    const [way] = await waysOf(page);
    if (!way) throw new Error('no way on');
    await page.evaluate(() => {
      const veil = document.createElement('p');
      veil.id = 'veil';
      veil.popover = 'manual';
      veil.textContent = 'Press here for a surprise';
      veil.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;margin:0;z-index:2147483647;pointer-events:none;background:#fff';
      document.body.append(veil);
      veil.showPopover();
    });
    await page.click(middleOf(way.box));
    await sleep(A_WHILE);
    await nothingSaved();
    const onTop = await page.evaluate(({ x, y }) => {
      const veil = document.getElementById('veil') as HTMLElement;
      veil.style.pointerEvents = 'auto';
      return document.elementFromPoint(x, y) !== veil;
    }, middleOf(way.box));
    expect(onTop).toBe(true);
    await page.close();
  });

  it('wants the card too faint to be read: what is on it stays as it was', async () => {
    const page = await visit();
    await openCard(page);
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = `*, html > * { all: unset !important; opacity: .01 !important; filter: opacity(.01) !important;
        clip-path: inset(50%) !important; mix-blend-mode: difference !important; transform: scale(.01) !important;
        animation: fade 1s infinite !important; transition: all 99s !important }
        @keyframes fade { to { opacity: 0 } }`;
      document.head.append(sheet);
      for (const host of document.querySelectorAll<HTMLElement>('html > div')) {
        for (const [name, value] of [
          ['opacity', '0'],
          ['display', 'none'],
          ['transform', 'scale(.1)'],
          ['visibility', 'hidden'],
        ]) {
          host.style.setProperty(name as string, value as string, 'important');
        }
        host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 9e5 });
      }
    });
    const style = await page.evaluate(() => {
      const host = document.querySelector('html > div') as HTMLElement;
      const { opacity, filter, transform, display, visibility, clipPath } = getComputedStyle(host);
      return { opacity, filter, transform, display, visibility, clipPath };
    });
    expect(style).toEqual({
      opacity: '1',
      filter: 'none',
      transform: 'none',
      display: 'block',
      visibility: 'visible',
      clipPath: 'none',
    });
    await page.close();
  });

  it('wants the card dead to the person: what makes it so is taken off again', async () => {
    const page = await visit();
    await marksThere(page);
    await page.evaluate(() => {
      const host = document.querySelector('html > div') as HTMLElement;
      host.inert = true;
      host.setAttribute('aria-hidden', 'true');
      host.hidden = true;
    });
    await waitFor('the attributes to go', () =>
      page.evaluate(() => {
        const host = document.querySelector('html > div') as HTMLElement;
        return host.inert || host.hidden || host.ariaHidden === 'true' ? null : true;
      }),
    );
    await pinCard(page);
    await pressInOverlay(page, words('overlay_act_close'));
    await cardGone(page);
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
    await sleep(2500);
    await page.evaluate(() => (globalThis as unknown as { restore: () => void }).restore());
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  it('wants to know what is typed: keys pressed in the card don’t reach the page', async () => {
    const page = await visit(`
      window.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup']) {
        for (const target of [document, document.documentElement, document.body]) {
          for (const capture of [true, false]) {
            target.addEventListener(type, ({ key, isTrusted }) => isTrusted && window.heard.push(key), { capture });
          }
        }
      }`);
    await marksThere(page);
    await pinCard(page);
    await page.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard.length = 0;
    });
    for (const key of ['Tab', 'Tab', 'Shift+Tab', 'ArrowDown', 'Space'] as const) await page.press(key);
    await page.press('Escape');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

  it('wants the focus: a card that loses it stays, and can still be answered', async () => {
    const page = await visit(`
      const field = document.createElement('input');
      document.body.prepend(field);
      setInterval(() => field.focus(), 30);`);
    await marksThere(page);
    await pinCard(page);
    await sleep(A_WHILE);
    await pressInOverlay(page, words('overlay_act_wrong'));
    await waitFor('the question what is wrong', async () =>
      (await page.overlay()).some(({ text }) => text === words('overlay_wrong_question')) ? true : null,
    );
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
    expect(await longestWait(page, 5000)).toBeLessThan(400);
    await page.close();
  });
});
