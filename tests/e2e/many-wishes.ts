import type { KeptWish } from '../../src/wishlist/kept';
import type { WishId, WishState } from '../../src/wishlist/wish';
import { waitFor } from './acts';
import type { Driver } from './drivers/driver';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const THINGS = [
  'Lamp',
  'Kettle',
  'Running shoes',
  'Sérum',
  'Espresso machine',
  'Wool blanket',
  '保温杯',
  'Desk',
];
const MAKERS = ['Nordholm', 'Velora', 'Café Lune', 'Airlift', '小满', 'Oak & Iron'];
const PEOPLE = ['mia', 'desk.of.juno', 'Nadia runs', '小满的日常', 'tom.bakes'];
const SITES = [
  { platform: 'tiktok', url: 'https://www.tiktok.com/@mia/video/1' },
  { platform: 'youtube', url: 'https://www.youtube.com/watch?v=velora00001' },
  { platform: 'web', url: 'https://notes-from-mia.example/kettles' },
];

/**
 * A made-up year of wishes: of each hundred 8 are ready, 32 cool, 10 were bought and never asked about, 50 let go.
 * The same ones for the same `count` and `now`.
 */
export function manyWishes(count: number, now: number): KeptWish[] {
  return Array.from({ length: count }, (_, index) => {
    const site = SITES[index % SITES.length] as (typeof SITES)[number];
    const savedAt = now - 4 * DAY - Math.floor((index / count) * 360 * DAY);
    const number = String(index).padStart(12, '0');
    return {
      id: `5eed0000-0000-4000-8000-${number}` as WishId,
      title: `${MAKERS[index % MAKERS.length]} ${THINGS[index % THINGS.length]} no. ${index + 1}`,
      url: `https://shop.example/p/${index}`,
      price:
        index % 9 === 8 ? null : { amount: 5 + (index % 200), currency: index % 5 === 4 ? 'USD' : 'EUR' },
      provenance: {
        ...site,
        creator: PEOPLE[index % PEOPLE.length] ?? null,
        relations: index % 3 === 0 ? ['affiliate'] : index % 3 === 1 ? ['paid', 'code'] : [],
        disclosure: index % 3 === 0 ? 'none' : index % 3 === 1 ? 'clear' : 'not-applicable',
        sheepsClothing: false,
        program: null,
        payee: null,
      },
      savedAt,
      note: index % 25 === 24 ? 'Ask whether the old one can be mended first' : '',
      state: stateOf(index, savedAt, now),
      stamps: {},
      before: null,
      itemKey: `shop.example/p/${index}`,
    };
  });
}

function stateOf(index: number, savedAt: number, now: number): WishState {
  const share = (index * 37) % 100;
  if (share < 8) return { name: 'cooling', coolsAt: now - HOUR - index };
  if (share < 40) return { name: 'cooling', coolsAt: now + 2 * HOUR + index * 60_000 };
  const at = savedAt + 3 * DAY;
  if (share < 50) {
    const checkIn = { answer: share < 47 ? ('glad' as const) : ('regret' as const), at: at + 31 * DAY };
    return { name: 'bought', at, coolsAt: at, earlyBecause: null, checkIn };
  }
  return { name: 'let-go', at, coolsAt: at };
}

/**
 * Puts wishes into the store as if they had been saved one by one, in place of all that are there. Turns notices off.
 */
export async function storeWishes(driver: Driver, wishes: readonly KeptWish[]): Promise<void> {
  type Area = {
    get(keys: null): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  type Api = {
    storage: { local: Area; session: Area };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
  await driver.inExtension(async () => {
    const place = globalThis as unknown as { browser?: Api; chrome?: Api };
    const local = (place.browser ?? place.chrome)?.storage.local;
    if (local === undefined) throw new Error('not a page of an extension');
    await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('wish:')));
  });
  for (let from = 0; from < wishes.length; from += 1000) {
    const part = wishes.slice(from, from + 1000).map((wish) => [`wish:${wish.id}`, wish] as const);
    await driver.inExtension(async (part) => {
      const place = globalThis as unknown as { browser?: Api; chrome?: Api };
      await (place.browser ?? place.chrome)?.storage.local.set({
        ...Object.fromEntries(part),
        meta: { version: 2 },
      });
    }, part);
  }
  // A change of the settings makes the background look again. No notice: Firefox draws it as a window of its own, which
  // the driver would then take for the browser's.
  await driver.inExtension(async () => {
    const place = globalThis as unknown as { browser?: Api; chrome?: Api };
    const api = place.browser ?? place.chrome;
    await api?.runtime.sendMessage({ name: 'settings.change', input: { notify: false } });
  });
  const first = wishes.find(({ state }) => state.name === 'cooling')?.id ?? null;
  if (first === null) return;
  await waitFor('the background to have looked', () =>
    driver.inExtension(async (id) => {
      const place = globalThis as unknown as { browser?: Api; chrome?: Api };
      const session = (place.browser ?? place.chrome)?.storage.session;
      const { first } = (await session?.get(null)) ?? {};
      return Array.isArray(first) && first.length > 0 && id !== '' ? true : null;
    }, first),
  );
}
