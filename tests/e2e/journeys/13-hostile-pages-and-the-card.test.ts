import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cardGone, cardOf, marksThere, middleOf, pressInOverlay, waitFor, words } from '../acts';
import { BROWSERS, type Page, type Point } from '../drivers/driver';
import { A_WHILE, openCard, pinCard, visit as visitBlog, WATCHED } from '../hostile';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

// What a page could try to have the person’s card answered, or kept from being read. Each test says what the attacker wants.

const COOL = words('overlay_act_cool');
const waysOf = async (page: Page) =>
  (await page.overlay()).filter(({ tag, name }) => tag === 'button' && name === COOL);

describe.each(BROWSERS)('a hostile page and the card, in %s', (browser) => {
  const stage = useStage(browser, WATCHED);
  const visit = (script?: string) => visitBlog(stage.driver, script);
  const nothingSaved = async () => expect(await storedWishes(stage.driver)).toEqual([]);

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

  /**
   * Has `attempt` press sooner than a press may count, and nothing is saved. It gives how long, in ms, the card had stood
   * as it stands; on a busy machine that may be long enough: such a press proves nothing, is taken back, and tried again.
   */
  async function pressesInVain(
    attempt: (page: Page) => Promise<number | null>,
    andThen: (page: Page) => Promise<void> = async () => undefined,
  ): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) {
      const page = await visit();
      await marksThere(page);
      const stoodFor = await attempt(page);
      await sleep(A_WHILE);
      if (stoodFor !== null && stoodFor < 280) {
        await nothingSaved();
        await andThen(page);
        await page.close();
        return;
      }
      if ((await storedWishes(stage.driver)).length > 0) {
        await pressInOverlay(page, words('overlay_act_undo'));
        await waitFor('the wish to go', async () =>
          (await storedWishes(stage.driver)).length === 0 ? true : null,
        );
      }
      await page.close();
    }
    throw new Error('no press came soon enough');
  }

  /** Does something to the page and presses at once. How long after it the press came, in ms; null when none did. */
  async function pressRightAfter(page: Page, at: Point, change: () => void): Promise<number | null> {
    await page.evaluate(() => {
      const place = globalThis as unknown as { changed: number; pressedAfter: number };
      addEventListener(
        'click',
        ({ timeStamp }) => {
          place.pressedAfter = timeStamp - place.changed;
        },
        true,
      );
    });
    await page.evaluate(change);
    await page.click(at);
    return page.evaluate(() => (globalThis as unknown as { pressedAfter?: number }).pressedAfter ?? null);
  }

  it('wants a press that was meant for something else: a card counts none before it was in sight', () =>
    pressesInVain(async (page) => {
      await page.inClosedRoots((root) => {
        const place = globalThis as unknown as { shownFor: number };
        let shown = 0;
        new MutationObserver(() => {
          if (shown === 0 && root.querySelector('[role="dialog"]')) shown = performance.now();
        }).observe(root, { childList: true, subtree: true });
        addEventListener('click', ({ timeStamp }) => (place.shownFor = timeStamp - shown), true);
      });
      await openCard(page);
      const [way] = await waysOf(page);
      if (way) await page.click(middleOf(way.box));
      return page.evaluate(() => (globalThis as unknown as { shownFor?: number }).shownFor ?? null);
    }));

  it('wants the card to slide under the pointer: what was moved has to stand still first', () =>
    pressesInVain(async (page) => {
      await pinCard(page);
      const [way] = await waysOf(page);
      if (!way) throw new Error('no way on');
      await page.moveMouse(middleOf(way.box));
      // The page scrolls a little, so that another button comes to lie under the pointer, and the click follows at once.
      return pressRightAfter(page, middleOf({ ...way.box, y: way.box.y - 60 }), () => {
        scrollBy({ top: 60, behavior: 'instant' });
        Object.assign(globalThis, { changed: performance.now() });
      });
    }));

  it('wants to hide what is pressed: a veil that lets clicks through comes to lie below the card', async () => {
    let at: Point = { x: 0, y: 0 };
    await pressesInVain(
      async (page) => {
        await pinCard(page);
        const [way] = await waysOf(page);
        if (!way) throw new Error('no way on');
        at = middleOf(way.box);
        return pressRightAfter(page, at, () => {
          const veil = document.createElement('p');
          veil.id = 'veil';
          veil.popover = 'manual';
          veil.textContent = 'Press here for a surprise';
          veil.style.cssText =
            'position:fixed;inset:0;width:auto;height:auto;margin:0;z-index:2147483647;pointer-events:none;background:#fff';
          document.body.append(veil);
          veil.showPopover();
          Object.assign(globalThis, { changed: performance.now() });
        });
      },
      async (page) => {
        const onTop = await page.evaluate(({ x, y }) => {
          const veil = document.getElementById('veil') as HTMLElement;
          veil.style.pointerEvents = 'auto';
          return document.elementFromPoint(x, y) !== veil;
        }, at);
        expect(onTop).toBe(true);
      },
    );
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
});
