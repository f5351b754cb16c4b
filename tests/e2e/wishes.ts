import type { Wish } from '../../src/wishlist/wish';
import { marksThere, pressInOverlay, restOn, settledCard, waitFor, words } from './acts';
import type { Driver, Page } from './drivers/driver';
import { storedData } from './drivers/time';

/** The wishes that are stored, oldest first. */
export async function storedWishes(driver: Driver): Promise<Wish[]> {
  const stored = await storedData(driver);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('wish:'))
    .map(([, record]) => record as Wish)
    .sort((a, b) => a.savedAt - b.savedAt);
}

/** The stored wish that is called `title`. Waits until there is one. */
export function storedWish(driver: Driver, title: string): Promise<Wish> {
  return waitFor(`a wish called "${title}"`, async () => {
    return (await storedWishes(driver)).find((wish) => wish.title === title) ?? null;
  });
}

/** Selects the row of a wish in the popup. */
export function rowOf(wish: Wish): string {
  return `li[aria-labelledby="wish-${wish.id}"]`;
}

/** Rests on a flagged link and chooses *Let it cool off* in the card that opens. The card stays open. */
export async function letItCoolOff(page: Page, link: string): Promise<void> {
  await marksThere(page);
  await restOn(page, link);
  await settledCard(page);
  await pressInOverlay(page, words('overlay_act_cool'));
  const cooling = words('overlay_state_cooling', { TIME: '' }).trim();
  await waitFor('the card to say that it cools off', async () =>
    (await page.overlay()).some((element) => element.text.includes(cooling)) ? true : null,
  );
}
