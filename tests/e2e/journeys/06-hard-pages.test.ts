import { describe, expect, it } from 'vitest';
import {
  cardGone,
  marksGone,
  marksOf,
  marksThere,
  middleOf,
  moveAway,
  pressElement,
  pressInOverlay,
  restOn,
  settledCard,
  waitFor,
  words,
} from '../acts';
import { BROWSERS } from '../drivers/driver';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { useStage } from '../stage';
import { letItCoolOff, storedWish, storedWishes } from '../wishes';

const [KETTLE, LAMP, THIRD] = BLOG_THINGS;

const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Takes away whatever stands beside the page's own body, again and again. */
const TIDY = `
  window.taken = 0;
  new MutationObserver(() => {
    for (const child of [...document.documentElement.children]) {
      if (child.localName === 'head' || child.localName === 'body') continue;
      child.remove();
      window.taken += 1;
    }
  }).observe(document.documentElement, { childList: true });`;

/** Lays a sheet over everything, as high as a page can. */
const COVERED = `
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  sheet.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:rgba(255,255,255,.6);pointer-events:none';
  document.body.append(sheet);`;

/** Opens a modal dialog when told to. */
const MODAL = `
  const dialog = document.createElement('dialog');
  dialog.textContent = 'Choose your cookies';
  document.body.append(dialog);
  window.ask = () => dialog.showModal();
  window.answer = () => dialog.close();`;

/** Buttons that fill the screen with the article, and with something that holds no post. */
const FILLING = `
  const article = document.querySelector('article');
  const other = Object.assign(document.createElement('div'), { textContent: 'A film' });
  document.body.append(other);
  for (const [id, target] of [['fill', article], ['film', other]]) {
    const button = Object.assign(document.createElement('button'), { id, textContent: id });
    button.onclick = () => target.requestFullscreen();
    document.body.prepend(button);
  }
  article.style.background = 'white';
  window.leave = () => document.exitFullscreen();`;

describe.each(BROWSERS)('pages that make it hard, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*']);

  it('works under a strict content security policy with Trusted Types', async () => {
    stage.driver.serve(BLOG, blog({ headers: STRICT }));
    const page = await stage.driver.open(BLOG);
    await letItCoolOff(page, `#${KETTLE.id}`);
    expect(await storedWish(stage.driver, KETTLE.title)).toMatchObject({ url: KETTLE.clean });
    await page.close();
  });

  it('gives way to a page that keeps taking foreign elements away', async () => {
    stage.driver.serve(BLOG, blog({ script: TIDY }));
    const page = await stage.driver.open(BLOG);
    const taken = () => page.evaluate(() => (globalThis as unknown as { taken: number }).taken);
    await page.evaluate(() => document.querySelector('#lamp')?.scrollIntoView());
    await waitFor('the page to take the overlay away', async () => ((await taken()) > 0 ? true : null));
    // Long enough for a fight, if there were one.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await taken()).toBeLessThanOrEqual(4);
    expect(await page.overlay()).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('article a').length)).toBe(4);
    await page.close();
  });

  it('stays above what a page lays over everything', async () => {
    stage.driver.serve(BLOG, blog({ script: COVERED }));
    const page = await stage.driver.open(BLOG);
    await letItCoolOff(page, `#${LAMP.id}`);
    expect((await storedWishes(stage.driver)).map((wish) => wish.title)).toContain(LAMP.title);
    await page.close();
  });

  it('steps back while the page asks something of its own, and returns', async () => {
    stage.driver.serve(BLOG, blog({ script: MODAL }));
    const page = await stage.driver.open(BLOG);
    await marksThere(page);
    await restOn(page, `#${LAMP.id}`);
    const card = await settledCard(page);
    expect(card.text).toContain('Already cooling: ');
    await page.evaluate(() => (globalThis as unknown as { ask(): void }).ask());
    await waitFor('the overlay to step back', async () =>
      (await page.overlay()).length === 0 ? true : null,
    );
    await page.evaluate(() => (globalThis as unknown as { answer(): void }).answer());
    await moveAway(page);
    await marksThere(page);
    await page.close();
  });

  it('goes full screen with the posts that do, and steps back before a film', async () => {
    stage.driver.serve(BLOG, blog({ script: FILLING }));
    const page = await stage.driver.open(BLOG);
    const fills = (id: string, is: boolean) =>
      waitFor(`full screen: ${id}, ${is}`, () =>
        page.evaluate((is) => ((document.fullscreenElement !== null) === is ? true : null), is),
      );
    const leave = () => page.evaluate(() => (globalThis as unknown as { leave(): Promise<void> }).leave());
    // Not with Escape, which leaves the full screen.
    const putAway = async () => {
      await pressInOverlay(page, words('ui_close'));
      await cardGone(page);
    };
    await marksThere(page);
    await pressElement(page, '#film');
    await fills('film', true);
    await marksGone(page);
    await leave();
    await fills('film', false);
    await marksThere(page);

    await pressElement(page, '#fill');
    await fills('fill', true);
    await letItCoolOff(page, `#${THIRD.id}`);
    expect(await storedWish(stage.driver, THIRD.title)).toMatchObject({ url: THIRD.clean });
    await putAway();
    const mark = await waitFor('a mark', async () => (await marksOf(page))[0] ?? null);
    await page.click(middleOf(mark.box));
    await settledCard(page);
    await putAway();
    await leave();
    await fills('fill', false);
    await marksThere(page);
    await page.close();
  });
});
