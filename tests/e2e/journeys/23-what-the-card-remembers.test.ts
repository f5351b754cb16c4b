import { describe, expect, it } from 'vitest';
import {
  closeCard,
  marksThere,
  middleOf,
  moveAway,
  pressInOverlay,
  restOn,
  settledCard,
  waitFor,
  words,
} from '../acts';
import { BROWSERS, type Driver, type Page } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { FEED } from '../sites';
import { useStage } from '../stage';
import { storedWishes } from '../wishes';

const DAY = 86_400_000;
const LAMP = 'https://www.amazon.com/dp/B0LAMPAB02';

/** Three posts by one creator, and the same lamp shown by two others. All of it is invented. */
const POSTS = [
  { id: 1, who: 'annika.glow', text: 'Evening on the balcony.', href: `${LAMP}?tag=annika-20` },
  { id: 2, who: 'annika.glow', text: '#ad This is the lamp by my bed.', href: `${LAMP}?tag=annika-20` },
  { id: 3, who: 'annika.glow', text: 'Just the sea today.', href: null },
  { id: 4, who: 'bo.at.home', text: 'You asked about the light.', href: `${LAMP}?tag=boathome-20` },
  { id: 5, who: 'cy.reads', text: 'What I read by.', href: `${LAMP}?tag=cyreads-20` },
];

const feed = `<!doctype html><html lang="en"><meta charset="utf-8"><title>For You</title>
  <style>body{font:15px/1.4 sans-serif;margin:0 auto;max-width:560px}
    [data-e2e="recommend-list-item-container"]{height:160px;border-bottom:1px solid #ccc;padding:16px;box-sizing:border-box}</style>
  <body>${POSTS.map(
    ({ id, who, text, href }) => `<div data-e2e="recommend-list-item-container">
      <a data-e2e="video-author-avatar" href="/@${who}">pic</a>
      <h3 data-e2e="video-author-uniqueid">${who}</h3>
      <a href="/@${who}/video/700000000000000000${id}">open</a>
      <div data-e2e="video-desc"><span>${text} </span>${href ? `<a id="lamp${id}" href="${href}">the lamp</a>` : ''}</div></div>`,
  ).join('')}</body></html>`;

/** Without the marks that keep names apart from the direction of a sentence. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

async function keysOf(driver: Driver, beginning: string): Promise<string[]> {
  return Object.keys(await storedData(driver)).filter((key) => key.startsWith(beginning));
}

async function cardSays(page: Page, text: string): Promise<string> {
  return waitFor(`a card that says "${text}"`, async () => {
    const said = plain((await settledCard(page)).text);
    return said.includes(text) ? said : null;
  });
}

function change(driver: Driver, settings: object): Promise<void> {
  return driver.inExtension(async (settings) => {
    type Area = { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
    const place = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } }>;
    const area = (place.browser ?? place.chrome).storage.local;
    const before = (await area.get('settings')).settings ?? {};
    await area.set({ settings: { ...before, ...settings } });
  }, settings);
}

describe.each(BROWSERS)('what the card remembers, in %s', (browser) => {
  const stage = useStage(browser);
  let page: Page;

  it('is learned as posts are met, and holds no name', async () => {
    stage.driver.serve(FEED, { body: feed });
    page = await stage.driver.open(FEED);
    await marksThere(page);
    await waitFor('three creators', async () =>
      (await keysOf(stage.driver, 'creator:')).length === 3 ? true : null,
    );
    const written = JSON.stringify(
      Object.entries(await storedData(stage.driver)).filter(([key]) => /^creator:|^sightings/.test(key)),
    );
    expect(written).not.toMatch(/annika|glow|lamp|amazon|tiktok/i);
  });

  it('is said in the card as plain counts, and never in the page', async () => {
    await restOn(page, '#lamp1');
    const said = await cardSays(page, words('overlay_known'));
    expect(said).toContain('3 creators showed you this product this week.');
    expect(said).toContain('Of 3 posts by annika.glow that you met: earning 2, saying so 1.');
    expect(await page.evaluate(() => document.documentElement.textContent?.includes('showed you'))).toBe(
      false,
    );
  });

  it('cools for the period that is chosen in the card', async () => {
    const period = await waitFor('the period of 30 days', async () => {
      const labels = (await page.overlay()).filter(({ tag }) => tag === 'label');
      return labels.find(({ name }) => name === '30 days') ?? null;
    });
    await page.click(middleOf(period.box));
    await settledCard(page);
    await pressInOverlay(page, words('overlay_act_cool'));
    const wish = await waitFor('the wish', async () => (await storedWishes(stage.driver))[0] ?? null);
    expect(wish.state.coolsAt - wish.savedAt).toBe(30 * DAY);
    await closeCard(page);
  });

  it('says at another creator’s post that it cools already, for how long, and through whom it was met', async () => {
    await page.goto(FEED);
    await marksThere(page);
    await restOn(page, '#lamp4');
    const said = await cardSays(page, 'Already cooling');
    expect(said).toMatch(
      /Already cooling: (?:30 days|29 days, \d+ hours?) left\. First met through annika\.glow\./,
    );
    await moveAway(page);
  });

  it('counts each post once, however often it is met', async () => {
    await page.goto(FEED);
    await marksThere(page);
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await restOn(page, '#lamp2');
    expect(await cardSays(page, words('overlay_known'))).toContain('Of 3 posts by annika.glow that you met');
    await moveAway(page);
  });

  it('is silent once it is turned off', async () => {
    await change(stage.driver, { cardMemory: false });
    await page.goto(FEED);
    await marksThere(page);
    await restOn(page, '#lamp5');
    const said = await cardSays(page, 'Already cooling');
    expect(said).not.toMatch(/First met|creators showed|posts by/);
    await page.close();
  });
});
