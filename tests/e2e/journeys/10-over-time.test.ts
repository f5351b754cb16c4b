import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../../src/shared/clock';
import {
  cardGone,
  closeCard,
  marksOf,
  marksThere,
  pressInOverlay,
  sees,
  settledCard,
  waitFor,
  words,
} from '../acts';
import { BROWSERS, type Page, type ServedPage } from '../drivers/driver';
import { makeStoredDataOlder, storedData } from '../drivers/time';
import { FEED } from '../sites';
import { useStage } from '../stage';

const SHOP = 'https://www.harrow-home.example/p/kettle';

/** A shop that hurries: a countdown of an hour that begins anew with every visit, low stock, and onlookers. */
function hurryingShop(): ServedPage {
  return {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Copper kettle | Harrow Home</title>
      <style>body{font:17px/1.5 sans-serif;margin:60px auto;max-width:760px} main{padding-bottom:900px}</style>
      <body><main><div class="buy"><h1>Copper kettle</h1><p><del>€59.00</del> <b>€39.90</b></p>
      <p>Offer ends in <span class="face"><i></i> : <i></i> : <i></i></span></p>
      <p>Only 3 left in stock</p><p>18 people are viewing this right now</p>
      <p>Order within <span id="delivery"></span> for delivery tomorrow</p>
      <button type="button">Add to cart</button></div>
      <section class="reviews"><p>Mine came in two days. Only 5 left in stock when I looked!</p></section></main>
      <script>
        const end = Date.now() + 3600000;
        const two = (n) => String(Math.floor(n)).padStart(2, '0');
        const show = () => {
          const left = Math.max(0, Math.round((end - Date.now()) / 1000));
          const parts = [two(left / 3600), two(left / 60 % 60), two(left % 60)];
          document.querySelectorAll('.face i').forEach((face, index) => { face.textContent = parts[index]; });
          document.getElementById('delivery').textContent = parts.join(':');
        };
        show();
        setInterval(show, 500);
      </script></body></html>`,
  };
}

/** A platform after a change: words enough, and none of the names its pages used to have. */
function changedFeed(): ServedPage {
  const said =
    'I have carried this lamp from room to room all winter, and it has never once been in the way. ';
  const post = (name: string, more: string) =>
    `<article><h2>${name}</h2><p>${said.repeat(5)}</p><p>${more}</p></article>`;
  return {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>For You</title>
      <style>body{font:17px/1.5 sans-serif;margin:40px auto;max-width:640px}</style><body><main>
      ${post('An evening lamp', '<a href="https://www.amazon.com/dp/B0LAMPAB02?tag=evening-20">the lamp</a>')}
      ${post('A walk', 'By the river, with nothing to buy.')}${post('A chair', 'It was my aunt’s.')}
      </main></body></html>`,
  };
}

/** The text of the product's card, opened from its mark; the card is closed again. */
async function productCard(page: Page): Promise<string> {
  await marksThere(page);
  const mark = words('overlay_mark_pressure');
  const button = await waitFor('the mark of the product', async () => {
    return (await marksOf(page)).find(({ name }) => name.includes(mark)) ?? null;
  });
  await pressInOverlay(page, button.name);
  const { text } = await settledCard(page);
  await closeCard(page);
  return text;
}

/** The words of a message before its first placeholder. */
const beginning = (key: Parameters<typeof words>[0]) =>
  words(key, { TIME: '\n', SEEN: '\n', SPAN: '\n' }).split('\n')[0] ?? '';

describe.each(BROWSERS)('over time, in %s', (browser) => {
  const stage = useStage(browser, ['https://www.harrow-home.example/*']);
  let page: Page;

  beforeAll(async () => {
    stage.driver.serve(SHOP, hurryingShop());
    page = await stage.driver.open(SHOP);
  });
  afterAll(() => page.close());

  it('says what presses at a product, and when its countdown ends, once that was seen to tick', async () => {
    const card = await waitFor('the countdown on the card', async () => {
      const text = await productCard(page);
      return text.includes(beginning('overlay_timer_ends')) ? text : null;
    });
    expect(card).toContain(words('overlay_head_pressure'));
    expect(card).toContain('3 left in stock');
    expect(card).toContain('18 people are viewing');
    expect(card).not.toContain('5 left');
    expect(card.split(beginning('overlay_timer_ends'))).toHaveLength(2);
    expect(card).not.toContain(beginning('overlay_timer_again'));
  });

  it('keeps of it a checksum and two moments, no address and no name', async () => {
    const timers = await waitFor('what is kept of it', async () => {
      return ((await storedData(stage.driver)) as { timers?: unknown[] }).timers ?? null;
    });
    expect(timers).toHaveLength(1);
    expect(JSON.stringify(timers)).not.toMatch(/harrow|kettle|offer|https/i);
  });

  it('says so when it has started again the next day', async () => {
    await makeStoredDataOlder(stage.driver, DAY);
    await page.reload();
    const card = await waitFor('the countdown that started again', async () => {
      const text = await productCard(page);
      return text.includes(beginning('overlay_timer_again')) ? text : null;
    });
    const yesterday = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' }).formatToParts(
      Date.now() - DAY,
    );
    expect(card).toContain(yesterday.find(({ type }) => type === 'month')?.value);
    expect(card.toLowerCase()).not.toContain('fake');
    await cardGone(page);
  });

  it('reads a platform that has changed by its text, and the popup says so', async () => {
    stage.driver.serve(FEED, changedFeed());
    const feed = await stage.driver.open(FEED);
    await waitFor(
      'a mark in the changed feed',
      async () => ((await marksOf(feed)).length > 0 ? true : null),
      40_000,
    );
    const popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await feed.activate();
    // The popup speaks of the tab in front.
    await popup.reload();
    await sees(popup, words('popup_site_changed'));
    await popup.close();
    await feed.close();
  });
});
