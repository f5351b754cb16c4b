import { describe, expect, it } from 'vitest';
import { closeCard, pressElement, pressInPage, sees, textOf, words } from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { badgeText } from '../drivers/tabs';
import { makeStoredDataOlder, showNoNotices } from '../drivers/time';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { useStage } from '../stage';
import { letItCoolOff, rowOf, storedWish } from '../wishes';

const HOUR = 3_600_000;
const [KETTLE, LAMP, CHAIR] = BLOG_THINGS;
const READY = 'section[aria-labelledby="list-ready"]';

describe.each(BROWSERS)('decide later, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*']);
  let popup: Page;

  it('says nothing while things cool', async () => {
    stage.driver.serve(BLOG, blog());
    const page = await stage.driver.open(BLOG);
    for (const { id, title } of BLOG_THINGS) {
      await letItCoolOff(page, `#${id}`);
      await storedWish(stage.driver, title);
      await closeCard(page);
    }
    expect(await badgeText(stage.driver, null)).toBe('');
  });

  it('still says nothing an hour before the time, after a restart', async () => {
    await showNoNotices(stage.driver);
    await makeStoredDataOlder(stage.driver, 71 * HOUR);
    await stage.driver.restart();
    popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, KETTLE.title);
    expect(await textOf(popup)).not.toContain(words('popup_list_ready'));
    expect(await badgeText(stage.driver, null)).toBe('');
  });

  it('says so on the badge and in the popup when the time has passed, after another restart', async () => {
    await makeStoredDataOlder(stage.driver, 2 * HOUR);
    await stage.driver.restart();
    await expect.poll(() => badgeText(stage.driver, null), { timeout: 10_000 }).toBe('3');
    popup = await stage.driver.openExtensionPage('src/popup/index.html');
    for (const { title } of BLOG_THINGS) await sees(popup, title, READY);
  });

  it('lets a thing go, and takes that back', async () => {
    const wish = await storedWish(stage.driver, KETTLE.title);
    await pressInPage(popup, words('popup_let_go'), rowOf(wish));
    await sees(popup, words('popup_done_let_go', { TITLE: KETTLE.title }));
    await expect
      .poll(async () => (await storedWish(stage.driver, KETTLE.title)).state.name, { timeout: 10_000 })
      .toBe('let-go');
    await expect.poll(() => badgeText(stage.driver, null), { timeout: 10_000 }).toBe('2');

    await pressInPage(popup, words('ui_undo'));
    await sees(popup, KETTLE.title, READY);
    await expect
      .poll(() => storedWish(stage.driver, KETTLE.title), { timeout: 10_000 })
      .toMatchObject({ id: wish.id, state: wish.state });
    await expect.poll(() => badgeText(stage.driver, null), { timeout: 10_000 }).toBe('3');
  });

  it('keeps a thing waiting, from now on', async () => {
    const wish = await storedWish(stage.driver, LAMP.title);
    await pressInPage(popup, words('popup_keep_waiting'), rowOf(wish));
    await sees(popup, words('popup_done_keep_waiting', { TITLE: LAMP.title }));
    await sees(popup, LAMP.title, 'section[aria-labelledby="list-cooling"]');
    await expect
      .poll(async () => (await storedWish(stage.driver, LAMP.title)).state.coolsAt, { timeout: 10_000 })
      .toBeGreaterThan(Date.now() + 71 * HOUR);
    await expect.poll(() => badgeText(stage.driver, null), { timeout: 10_000 }).toBe('2');
  });

  it('puts back what was let go, with the time it had', async () => {
    const { id, state } = await storedWish(stage.driver, KETTLE.title);
    const row = rowOf(await storedWish(stage.driver, KETTLE.title));
    const becomes = (name: string) =>
      expect
        .poll(async () => (await storedWish(stage.driver, KETTLE.title)).state.name, { timeout: 10_000 })
        .toBe(name);
    await pressInPage(popup, words('popup_let_go'), row);
    await becomes('let-go');
    await pressElement(popup, '.fold');
    await pressInPage(popup, words('popup_restore'), row);
    await becomes('cooling');
    expect(await storedWish(stage.driver, KETTLE.title)).toMatchObject({ id, state });
    await sees(popup, KETTLE.title, READY);
  });

  it('goes to buy a thing early only with a reason, and lets that be nothing after all', async () => {
    stage.driver.serve(LAMP.clean, { body: '<!doctype html><title>The shop</title>' });
    const row = rowOf(await storedWish(stage.driver, LAMP.title));
    const leftToBuy = () =>
      expect.poll(
        async () => {
          const { state } = await storedWish(stage.driver, LAMP.title);
          return state.name === 'cooling' ? (state.leftToBuy?.earlyBecause ?? null) : state.name;
        },
        { timeout: 10_000 },
      );
    await pressInPage(popup, words('popup_more_for', { TITLE: LAMP.title }), row);
    await pressInPage(popup, words('popup_early_buy'), row);
    await sees(popup, words('popup_early_missing'), row);
    await pressElement(popup, `${row} textarea`);
    await popup.type('Mine broke');
    await pressInPage(popup, words('popup_early_buy'), row);
    await leftToBuy().toBe('Mine broke');
    await expect.poll(() => stage.driver.addresses(), { timeout: 10_000 }).toContain(LAMP.clean);
    await popup.activate();
    await pressInPage(popup, words('popup_bought_not_yet'), row);
    await leftToBuy().toBe(null);
    await sees(popup, LAMP.title, 'section[aria-labelledby="list-cooling"]');
  });

  it('goes to buy a thing by the clean link, and asks whether it was bought', async () => {
    stage.driver.serve(CHAIR.clean, { body: '<!doctype html><title>The shop</title>' });
    const wish = await storedWish(stage.driver, CHAIR.title);
    await pressInPage(popup, words('popup_buy'), rowOf(wish));
    await expect.poll(() => stage.driver.addresses(), { timeout: 10_000 }).toContain(CHAIR.clean);
    await popup.activate();
    await pressInPage(popup, words('popup_bought_yes'), rowOf(wish));
    await expect
      .poll(async () => (await storedWish(stage.driver, CHAIR.title)).state.name, { timeout: 10_000 })
      .toBe('bought');
    await expect.poll(() => badgeText(stage.driver, null), { timeout: 10_000 }).toBe('1');
  });

  it('asks a month after buying how it turned out, once', async () => {
    await makeStoredDataOlder(stage.driver, 31 * 24 * HOUR);
    await stage.driver.restart();
    popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, CHAIR.title, 'section[aria-labelledby="list-check_in"]');
    const wish = await storedWish(stage.driver, CHAIR.title);
    await pressInPage(popup, words('check_in_glad'), rowOf(wish));
    await sees(popup, words('popup_done_check_in'));
    await expect
      .poll(async () => (await storedWish(stage.driver, CHAIR.title)).state, { timeout: 10_000 })
      .toMatchObject({ name: 'bought', checkIn: { answer: 'glad' } });
    await expect.poll(() => textOf(popup), { timeout: 10_000 }).not.toContain(words('popup_list_check_in'));
  });
});
