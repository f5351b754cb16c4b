import { beforeAll, describe, expect, it } from 'vitest';
import { DRAFTS } from '../../../src/storage/drafts';
import { violationsOn } from '../accessibility';
import {
  bringIntoSight,
  choose,
  middleOf,
  pressElement,
  pressInPage,
  sees,
  textOf,
  waitFor,
  words,
} from '../acts';
import { BROWSERS, type Driver, type Page } from '../drivers/driver';
import { manyWishes, storeWishes } from '../many-wishes';
import { useStage } from '../stage';
import { storedWish } from '../wishes';

const POPUP = 'src/popup/index.html';
const PAGE = `${POPUP}#list`;
const MANY = 3000;

const titles = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.wishes h3')].map((title) => title.textContent ?? ''));
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Waits until all wishes have been read: then their number is known. */
const readWhole = (page: Page) =>
  waitFor(
    'the number of wishes',
    () => page.evaluate(() => (document.querySelector('.count') === null ? null : true)),
    30_000,
  );

/** Types into the field that `selector` names, in place of what stands there. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.click(middleOf(await bringIntoSight(page, selector)));
  await page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.select(), selector);
  await page.type(text);
}

/** What the popup keeps of what was begun, until the browser ends. */
const keptDrafts = (driver: Driver) =>
  driver.inExtension(async (key) => {
    type Api = { storage: { session: { get(key: string): Promise<object> } } };
    const place = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    return (place.browser ?? place.chrome).storage.session.get(key);
  }, DRAFTS);

describe.each(BROWSERS)('a long list, in %s', (browser) => {
  const stage = useStage(browser);
  const wishes = manyWishes(MANY, Date.now());
  let page: Page;
  beforeAll(() => storeWishes(stage.driver, wishes));

  it('opens at what is ready, with few rows in the document and all of them in reach', async () => {
    page = await stage.driver.openExtensionPage(POPUP);
    await page.appear({ width: 360, height: 600 });
    await sees(page, words('popup_list_ready'));
    await readWhole(page);
    const ready = wishes.filter(({ state }) => state.name === 'cooling' && state.coolsAt < Date.now());
    await sees(page, `${words('popup_list_ready')} ${ready.length}`);
    const longestReady = ready.toSorted((a, b) => a.state.coolsAt - b.state.coolsAt)[0];
    await expect.poll(async () => (await titles(page))[0], { timeout: 10_000 }).toBe(longestReady?.title);
    expect((await titles(page)).length).toBeLessThan(40);

    const last = wishes
      .filter(({ state }) => state.name === 'cooling' && state.coolsAt > Date.now())
      .toSorted((a, b) => b.state.coolsAt - a.state.coolsAt)[0];
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await sees(page, last?.title ?? '');
    expect((await titles(page)).length).toBeLessThan(40);
  });

  it('is searched and gone through by keys alone, accents or not', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    const found = () => titles(page);
    await page.type('/');
    await page.type('cafe espresso 2');
    await waitFor('the search', async () => {
      const shown = await found();
      const fits = (title: string) => /^Café Lune Espresso machine no\. \d*2\d*$/.test(title);
      return shown.length > 1 && shown.every(fits) ? true : null;
    });
    await page.press('ArrowDown');
    await waitFor('the first row to be reached', async () =>
      (await focusedText(page)) === (await found())[0] ? true : null,
    );
    await page.press('ArrowDown');
    await waitFor('the second row to be reached', async () =>
      (await focusedText(page)) === (await found())[1] ? true : null,
    );
    await page.press('ArrowUp');
    await page.press('ArrowUp');
    await page.press('Escape');
    await waitFor('the whole list', async () =>
      (await found()).some((title) => !title.startsWith('Café')) ? true : null,
    );
  });

  it('lets several go and takes that back in one', async () => {
    const chosen = (await titles(page)).slice(0, 2);
    await pressInPage(page, words('popup_select'));
    for (const index of [0, 1]) await pressElement(page, `.wishes > li:nth-child(${index + 1}) .select-box`);
    await pressInPage(page, words('popup_let_go'), '.selection');
    await sees(page, words('popup_done_many_let_go_other', { COUNT: '2' }));
    for (const title of chosen) {
      await waitFor(`${title} to go`, async () =>
        (await storedWish(stage.driver, title)).state.name === 'let-go' ? true : null,
      );
    }
    await pressInPage(page, words('ui_undo'));
    await sees(page, words('popup_undone_many_other', { COUNT: '2' }));
    for (const title of chosen) {
      await waitFor(`${title} to come back`, async () =>
        (await storedWish(stage.driver, title)).state.name === 'cooling' ? true : null,
      );
    }
    await page.close();
  });

  it('keeps an edit that was begun until the popup opens again, and stores what was changed', async () => {
    page = await stage.driver.openExtensionPage(POPUP);
    await readWhole(page);
    const title = (await titles(page))[0] ?? '';
    await pressInPage(page, words('popup_edit', { TITLE: title }));
    await fill(page, 'form.edit textarea', 'Only if the old one breaks');
    await waitFor('the last word to be kept', async () =>
      JSON.stringify(await keptDrafts(stage.driver)).includes('Only if the old one breaks') ? true : null,
    );
    await page.close();

    page = await stage.driver.openExtensionPage(POPUP);
    await readWhole(page);
    await sees(page, words('popup_edit_unfinished', { TITLE: title }));
    await pressInPage(page, words('popup_edit_go_on'));
    await fill(page, 'form.edit input[inputmode="decimal"]', '19,90');
    await fill(page, 'form.edit .edit-price > div + div input', 'chf');
    await pressInPage(page, words('popup_edit_save'));
    await sees(page, words('popup_done_edit', { TITLE: title }));
    await sees(page, 'Only if the old one breaks');
    expect(await storedWish(stage.driver, title)).toMatchObject({
      note: 'Only if the old one breaks',
      price: { amount: 19.9, currency: 'CHF' },
    });
    await page.close();
  });

  it('is a page of its own too, from 320 to 800 px, with nothing beyond its edge and nothing hard to reach', async () => {
    page = await stage.driver.openExtensionPage(PAGE);
    await readWhole(page);
    expect(await textOf(page)).not.toContain(words('popup_on_this_page'));
    for (const [width, theme, dir] of [
      [320, 'light', 'ltr'],
      [320, 'dark', 'rtl'],
      [800, 'dark', 'ltr'],
    ] as const) {
      await page.appear({ width, height: 800 });
      await page.evaluate(
        ({ theme, dir }) => {
          document.documentElement.setAttribute('data-theme', theme);
          document.documentElement.dir = dir;
        },
        { theme, dir },
      );
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), {
          timeout: 10_000,
        })
        .toBeLessThanOrEqual(0);
      expect(await violationsOn(page)).toEqual([]);
    }
    await choose(page, `select[aria-label="${words('popup_filter')}"]`, 'decided');
    await sees(page, words('popup_total_not_spent', { SUMS: '' }).trim());
    await pressInPage(page, words('popup_keys'));
    await pressInPage(page, words('popup_select'));
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is all there after a restart', async () => {
    await stage.driver.restart();
    page = await stage.driver.openExtensionPage(PAGE);
    await readWhole(page);
    await choose(page, `select[aria-label="${words('popup_sort')}"]`, 'newest');
    await sees(page, `${words('popup_list_all')} ${MANY.toLocaleString('en-US')}`);
  });
});
