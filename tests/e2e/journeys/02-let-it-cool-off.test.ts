import { describe, expect, it } from 'vitest';
import {
  cardGone,
  cardOf,
  closeCard,
  marksThere,
  moveAway,
  pressInOverlay,
  restOn,
  sees,
  settledCard,
  words,
} from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { useStage } from '../stage';
import { letItCoolOff, rowOf, storedWish, storedWishes } from '../wishes';

const [KETTLE, LAMP] = BLOG_THINGS;

describe.each(BROWSERS)('let it cool off, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*']);
  let page: Page;

  it('opens a card beside a flagged link that the pointer rests on, and closes it when it leaves', async () => {
    stage.driver.serve(BLOG, blog());
    page = await stage.driver.open(BLOG);
    await marksThere(page);
    await restOn(page, `#${KETTLE.id}`);
    const card = await settledCard(page);
    expect(card.text).toContain('miasnotes-20');
    expect(card.text).toContain(words('overlay_act_no'));
    expect(card.text).toContain(words('overlay_act_go'));
    await moveAway(page);
    await cardGone(page);
  });

  it('opens none for a link that pays nobody', async () => {
    await restOn(page, '#walk');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await cardOf(page)).toBeNull();
  });

  it('keeps the thing when asked to, with where it was seen and from whom, and without the identifier', async () => {
    await letItCoolOff(page, `#${KETTLE.id}`);
    const wish = await storedWish(stage.driver, KETTLE.title);
    expect(wish.url).toBe(KETTLE.clean);
    expect(wish.provenance).toMatchObject({ url: BLOG, creator: 'Mia Lindqvist', payee: 'miasnotes-20' });
    expect(wish.state.coolsAt - wish.savedAt).toBe(72 * 3_600_000);

    const popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, KETTLE.title, rowOf(wish));
    await sees(popup, words('popup_from_creator', { CREATOR: 'Mia Lindqvist' }), rowOf(wish));
    await sees(popup, 'notes-from-mia.example', rowOf(wish));
    await sees(popup, words('popup_ready_in', { SPAN: '' }).trim(), rowOf(wish));
    await popup.close();
  });

  it('takes it back at once when asked to', async () => {
    await page.activate();
    await closeCard(page);
    await letItCoolOff(page, `#${LAMP.id}`);
    await storedWish(stage.driver, LAMP.title);
    await settledCard(page);
    await pressInOverlay(page, words('overlay_act_undo'));
    await expect
      .poll(async () => (await storedWishes(stage.driver)).map((wish) => wish.title), { timeout: 10_000 })
      .toEqual([KETTLE.title]);
  });

  it('works by keyboard alone: focus opens the card, Escape closes it, the link keeps the focus', async () => {
    await page.goto(BLOG);
    await marksThere(page);
    await page.evaluate((id) => {
      const link = document.getElementById(id);
      link?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = document.createElement('button');
      before.textContent = 'before';
      link?.before(before);
      before.focus();
    }, LAMP.id);
    await page.press('Tab');
    await settledCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(LAMP.id);
    await page.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(LAMP.id);
  });

  it('leaves the page as it is, and the way through open', async () => {
    stage.driver.serve(`${KETTLE.clean}?tag=miasnotes-20`, {
      body: '<!doctype html><title>The shop</title>',
    });
    const untouched = await page.evaluate(() => {
      const link = document.getElementById('chair');
      return link?.outerHTML;
    });
    expect(untouched).toBe(
      `<a id="chair" href="${BLOG_THINGS[2].clean}?tag=miasnotes-20">${BLOG_THINGS[2].title}</a>`,
    );
    await page.evaluate((id) => document.getElementById(id)?.click(), KETTLE.id);
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(`${KETTLE.clean}?tag=miasnotes-20`);
  });
});
