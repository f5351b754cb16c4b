import { cardOf, marksOf, marksThere, middleOf, restOn, settledCard, waitFor } from './acts';
import type { Driver, Page } from './drivers/driver';
import { BLOG, BLOG_THINGS, blog } from './sites';

// What a page could try against the overlay, or with it: `page.evaluate` runs in the page's own world, so it is the attacker.

const [KETTLE] = BLOG_THINGS;

/** Sites that the extension watches here. */
export const WATCHED = ['https://notes-from-mia.example/*'];

/** Long enough, in ms, for a forged press to have been answered. */
export const A_WHILE = 600;

/** Opens the blog with a script of the attacker's that ran before us. */
export async function visit(driver: Driver, script = ''): Promise<Page> {
  driver.serve(BLOG, blog({ script }));
  return driver.open(BLOG);
}

/** Opens the card of the first link by resting on it, without letting it settle. */
export async function openCard(page: Page): Promise<void> {
  await marksThere(page);
  await restOn(page, `#${KETTLE.id}`);
  await waitFor('a card', () => cardOf(page));
}

/** Keeps the card open whatever the pointer does: it was clicked in. */
export async function pinCard(page: Page): Promise<void> {
  const mark = await waitFor('a mark', async () => (await marksOf(page))[0] ?? null);
  await page.click(middleOf(mark.box));
  await settledCard(page);
}
