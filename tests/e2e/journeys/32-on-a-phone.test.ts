import { describe, expect, it } from 'vitest';
import {
  cardGone,
  choose,
  marksOf,
  middleOf,
  pressElement,
  pressInOverlay,
  pressInPage,
  sees,
  settledCard,
  waitFor,
  words,
} from '../acts';
import { type Box, BROWSERS, type Page } from '../drivers/driver';
import { makeStoredDataOlder, showNoNotices } from '../drivers/time';
import { byTouch, PHONE, withoutWhatPhonesLack } from '../phone';
import { endlessFeed, FEED } from '../sites';
import { useStage } from '../stage';
import { rowOf, storedWish, storedWishes } from '../wishes';

const HOUR = 3_600_000;
const THING = 'the string lights';
/** WCAG 2.2, 2.5.8. */
const SMALLEST_TARGET = 24;

/** How far a page can be moved sideways, and what in it is too small for a finger. */
function amissIn(page: Page): Promise<{ readonly sideways: number; readonly small: readonly string[] }> {
  return page.evaluate((smallest) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const small = [...document.querySelectorAll<HTMLElement>('button, select, summary')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < smallest || box.height < smallest))
      .map(({ element, box }) => `${element.textContent} ${box.width}×${box.height}`);
    return { sideways: scrollWidth - clientWidth, small };
  }, SMALLEST_TARGET);
}

const NOTHING_AMISS = { sideways: 0, small: [] };

describe.each(BROWSERS)('on a phone, in %s', (browser) => {
  const stage = useStage(browser, [], withoutWhatPhonesLack);

  async function open(path: string): Promise<Page> {
    const page = await stage.driver.openExtensionPage(path);
    await page.appear(PHONE);
    return byTouch(page);
  }

  it('has neither shortcuts nor a menu of the page to offer', async () => {
    const there = await stage.driver.inExtension(() => {
      type Api = Readonly<Record<string, unknown>>;
      const place = globalThis as unknown as { browser?: Api; chrome?: Api };
      const api = place.browser ?? place.chrome ?? {};
      return ['storage', 'commands', 'contextMenus', 'menus'].filter((name) => api[name] !== undefined);
    });
    expect(there).toEqual(['storage']);
  });

  it('opens the card of a mark by a tap, within the window, and lets the thing cool off by another', async () => {
    stage.driver.serve(FEED, endlessFeed());
    const page = byTouch(await stage.driver.open(FEED));
    await page.appear(PHONE);
    // As a phone loads it: what was laid out for a wide window is gone.
    await page.reload();
    let before: Box | null = null;
    const mark = await waitFor('a mark that stands still', async () => {
      const now = (await marksOf(page))[0]?.box ?? null;
      const still = now !== null && now.x === before?.x && now.y === before.y;
      before = now;
      return still ? now : null;
    });
    await page.tap(middleOf(mark));
    const card = await settledCard(page);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(PHONE.width);
    const buttons = (await page.overlay()).filter(({ tag }) => tag === 'button');
    expect(buttons.length).toBeGreaterThan(4);
    for (const { name, box } of buttons) {
      expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(SMALLEST_TARGET);
    }
    expect((await amissIn(page)).sideways).toBe(0);

    await pressInOverlay(page, words('overlay_act_cool'));
    await storedWish(stage.driver, THING);
    await pressInOverlay(page, words('overlay_act_close'));
    await cardGone(page);
  });

  it('shows it in the popup, which a phone opens as a page, and takes a decision there by a tap', async () => {
    await showNoNotices(stage.driver);
    await makeStoredDataOlder(stage.driver, 80 * HOUR);
    await stage.driver.restart();
    const popup = await open('src/popup/index.html');
    const wish = await storedWish(stage.driver, THING);
    await sees(popup, THING, 'section[aria-labelledby="list-ready"]');
    expect(await amissIn(popup)).toEqual(NOTHING_AMISS);
    await pressInPage(popup, words('popup_let_go'), rowOf(wish));
    await sees(popup, words('popup_done_let_go', { TITLE: THING }));
    await waitFor('the wish to be let go', async () =>
      (await storedWishes(stage.driver))[0]?.state.name === 'let-go' ? true : null,
    );
    await popup.close();
  });

  it('has options of its own width, with nothing to set where there are no shortcuts', async () => {
    const options = await open('src/options/index.html');
    await sees(options, words('options_country'));
    expect(await amissIn(options)).toEqual(NOTHING_AMISS);
    await choose(options, '#country-choice', 'DE');
    await sees(options, words('options_changed', { SECTION: words('options_country') }));
    await pressInPage(options, words('ui_undo'), '.undo-region');
    await sees(options, words('options_changed_back'));
    await options.close();
  });

  it('says that there is no sync when it is asked for, and goes on without', async () => {
    const options = await open('src/options/index.html');
    await pressElement(options, '#sync input[type="checkbox"]');
    await sees(options, words('options_sync_problem_unavailable'), '#sync');
    expect(await storedWish(stage.driver, THING)).toMatchObject({ state: { name: 'let-go' } });
    await options.close();
  });
});
