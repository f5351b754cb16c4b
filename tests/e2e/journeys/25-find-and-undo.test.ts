import { describe, expect, it } from 'vitest';
import { violationsOn } from '../accessibility';
import {
  choose,
  closeCard,
  marksThere,
  pressElement,
  pressInOverlay,
  pressInPage,
  restOn,
  sees,
  settledCard,
  textOf,
  waitFor,
  words,
} from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

const OPTIONS = 'src/options/index.html';
const WELCOME = 'src/welcome/index.html';

/** More stops than this are a page that can't be walked through. */
const MOST_STOPS = 12;

const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main > section')]
      .filter((section) => section.checkVisibility())
      .map(({ id }) => id),
  );
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));

/** Goes on with the Tab key until the focus is at what is called so, by id or by its words. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`${name} was not reached; the focus is at ${await focused(page)}`);
}

describe.each(BROWSERS)('shaping it, in %s', (browser) => {
  const stage = useStage(browser);
  let page: Page;

  /** Chooses the theme, as the options do, and waits until the page wears it. */
  async function wear(theme: 'dark' | 'light'): Promise<void> {
    await stage.driver.inExtension(
      async (message) => {
        type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        const place = globalThis as unknown as { browser?: Api; chrome?: Api };
        await (place.browser ?? place.chrome)?.runtime.sendMessage(message);
      },
      { name: 'settings.change', input: { theme } },
    );
    await waitFor(`the ${theme} theme`, () =>
      page.evaluate((theme) => (document.documentElement.dataset['theme'] === theme ? true : null), theme),
    );
  }

  it('finds an option by keyboard alone, changes it there, and takes it back', async () => {
    page = await stage.driver.openExtensionPage(OPTIONS);
    await sees(page, words('options_find'));
    await tabTo(page, 'find');
    await page.type(words('theme_dark'));
    await waitFor('the search', async () => ((await shown(page)).length === 1 ? true : null));
    expect(await shown(page)).toEqual(['look']);
    await sees(page, words('options_found_one', { COUNT: '1' }), '.finder');
    await page.press('Enter');
    expect(await focused(page)).toBe('look-heading');
    await tabTo(page, 'theme');
    await page.type(words('theme_dark').slice(0, 1));
    await sees(page, words('options_changed', { SECTION: words('options_look') }), '.undo-region');
    const wears = (theme: string) =>
      waitFor(`the ${theme} theme`, () =>
        page.evaluate(
          (theme) => ((document.documentElement.dataset['theme'] ?? 'system') === theme ? true : null),
          theme,
        ),
      );
    // The word of the change and the change itself come to the page by two ways, in either order.
    await wears('dark');
    await tabTo(page, words('ui_undo'));
    await page.press('Enter');
    await sees(page, words('options_changed_back'), '.undo-region');
    await wears('system');
  });

  it('shows everything again with Escape', async () => {
    await pressElement(page, '#find');
    await page.press('Escape');
    await waitFor('all sections', async () => ((await shown(page)).length > 10 ? true : null));
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#find')?.value)).toBe('');
  });

  it('brings back what was erased, as long as the page is open', async () => {
    await choose(page, '#country-choice', 'AT');
    await sees(page, words('options_changed', { SECTION: words('options_country') }));
    await pressInPage(page, words('options_erase'), '#data');
    await pressInPage(page, words('options_erase_yes'), '#data');
    await sees(page, words('options_erased_all'), '.undo-region');
    const chosen = (country: string) =>
      waitFor(`the country ${country}`, () =>
        page.evaluate(
          (country) =>
            document.querySelector<HTMLSelectElement>('#country-choice')?.value === country ? true : null,
          country,
        ),
      );
    await chosen('auto');
    await pressInPage(page, words('ui_undo'), '.undo-region');
    await sees(page, words('options_changed_back'));
    await chosen('AT');
    await page.close();
  });

  it('takes a question of one’s own, turns one of ours off, and says why it would be asked', async () => {
    page = await stage.driver.openExtensionPage(`${OPTIONS}#questions`);
    await pressElement(page, '#new-question');
    await page.type('Will the shelf hold it?');
    await page.press('Enter');
    await sees(page, 'Will the shelf hold it?', '#questions .rows');
    await pressElement(page, '#questions details summary');
    await sees(page, words('question_why_affiliate_link'), '#questions');
    await pressElement(page, '#questions details li input');
    await sees(page, words('options_questions_off_one', { COUNT: '1' }), '#questions');
    await page.close();
  });

  it('shows the real mark and card on the welcome page, and keeps nothing of what is tried there', async () => {
    page = await stage.driver.openExtensionPage(WELCOME);
    await marksThere(page);
    await restOn(page, '#example a');
    await settledCard(page);
    await pressInOverlay(page, words('overlay_act_cool'));
    await pressInOverlay(page, words('overlay_act_undo'));
    await closeCard(page);
    expect(await storedWishes(stage.driver)).toEqual([]);
    await page.close();
  });

  it.each([OPTIONS, WELCOME])('is easy to reach in light, in dark and on a narrow page: %s', async (path) => {
    page = await stage.driver.openExtensionPage(path);
    await sees(page, words(path === OPTIONS ? 'options_about' : 'welcome_later'));
    await page.appear({ width: 1000, height: 900 });
    for (const theme of ['dark', 'light'] as const) {
      await wear(theme);
      expect(await violationsOn(page)).toEqual([]);
    }
    for (const width of [320, 800]) {
      await page.appear({ width, height: 900 });
      const tooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(tooWide).toBe(0);
    }
    expect(await textOf(page)).not.toMatch(/\b(?:options|welcome|question|command)_[a-z]/);
    await page.close();
  });
});
