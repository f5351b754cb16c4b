import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/settings/defaults';
import type { SavedData } from '../../../src/storage/port';
import { exchange, QUOTA } from '../../../src/storage/sync';
import { bytesOf, packWish } from '../../../src/storage/sync-pack';
import type { KeptWish } from '../../../src/wishlist/kept';
import type { WishId } from '../../../src/wishlist/wish';
import { MET_ANYWHERE } from '../../unit/wishlist/samples';
import { closeCard, pressElement, pressInPage, sees, textOf, waitFor, words } from '../acts';
import { BROWSERS, type Driver, type Page } from '../drivers/driver';
import { storedData } from '../drivers/time';
import { send } from '../sending';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { useStage } from '../stage';
import { letItCoolOff, storedWish } from '../wishes';

// Two profiles can't share an account here. What another machine would send stands in the synced storage all the
// same: the browser puts it there, and tells of it as it does of any change.

const HOUR = 3_600_000;
const [KETTLE, LAMP] = BLOG_THINGS;
const SWITCH = '#sync input[type="checkbox"]';

interface WithSync {
  readonly storage: {
    readonly sync: { get(keys: null): Promise<SavedData>; set(items: SavedData): Promise<void> };
  };
}

/** Puts `items` into the synced storage, and gives what stands there. */
function syncedStorage(driver: Driver, items: SavedData = {}): Promise<SavedData> {
  return driver.inExtension(async (items) => {
    const place = globalThis as unknown as { browser?: WithSync; chrome?: WithSync };
    const area = (place.browser ?? place.chrome)?.storage.sync;
    if (area === undefined) throw new Error('not a page of an extension');
    if (Object.keys(items).length > 0) await area.set(items);
    return area.get(null);
  }, items);
}

/** Waits until what stands in the synced storage is as `is` wants it. */
function synced(driver: Driver, what: string, is: (saved: SavedData) => boolean): Promise<SavedData> {
  return waitFor(
    what,
    async () => {
      const saved = await syncedStorage(driver);
      return is(saved) ? saved : null;
    },
    30_000,
  );
}

/** A wish as another machine would have saved it an hour ago. */
function fromElsewhere(thing: string, title: string): KeptWish {
  const now = Date.now();
  return {
    id: `aaaaaaaa-0000-4000-8000-${thing}` as WishId,
    title,
    url: `https://shop.example/${thing}`,
    price: { amount: 90, currency: 'EUR' },
    provenance: MET_ANYWHERE,
    savedAt: now - HOUR,
    note: '',
    state: { name: 'cooling', coolsAt: now + 48 * HOUR },
    stamps: {},
    before: null,
    itemKey: `shop.example/${thing}`,
  };
}

describe.each(BROWSERS)('more than one machine, in %s', (browser) => {
  const stage = useStage(browser, ['https://notes-from-mia.example/*']);
  let options: Page;
  let popup: Page;

  it('syncs nothing until it is turned on', async () => {
    stage.driver.serve(BLOG, blog());
    const page = await stage.driver.open(BLOG);
    await letItCoolOff(page, `#${KETTLE.id}`);
    await storedWish(stage.driver, KETTLE.title);
    await closeCard(page);
    expect(await syncedStorage(stage.driver)).toEqual({});
  });

  it('puts what waits into the synced storage, inside what the browser allows, and says so', async () => {
    options = await stage.driver.openExtensionPage('src/options/index.html');
    await pressElement(options, SWITCH);
    const wish = await storedWish(stage.driver, KETTLE.title);
    const saved = await synced(stage.driver, 'the wish', (all) => Object.hasOwn(all, `w${wish.id}`));
    const sizes = Object.entries(saved).map(([key, value]) => bytesOf(key, value));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(QUOTA.bytesAnItem);
    expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThanOrEqual(QUOTA.bytes);
    await sees(options, words('options_sync_all_one', { COUNT: '1' }), '#sync');
  });

  it('shows in the popup what another machine has saved', async () => {
    const theirs = fromElsewhere('blanket', 'Wool blanket from the other machine');
    popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, KETTLE.title);
    await syncedStorage(stage.driver, { [`w${theirs.id}`]: packWish(theirs) });
    await waitFor(
      'the blanket',
      async () => ((await textOf(popup)).includes(theirs.title) ? true : null),
      30_000,
    );
    await sees(popup, KETTLE.title);
  });

  it('takes over a new title from elsewhere, and what was saved here meanwhile goes out', async () => {
    const wish = (await storedWish(stage.driver, KETTLE.title)) as KeptWish;
    const title = 'Kettle, for the office';
    const page = await stage.driver.open(BLOG);
    await letItCoolOff(page, `#${LAMP.id}`);
    await syncedStorage(stage.driver, {
      [`w${wish.id}`]: packWish({ ...wish, title, stamps: { title: Date.now() } }),
    });
    await waitFor('the title', async () => ((await textOf(popup)).includes(title) ? true : null), 30_000);
    const lamp = await storedWish(stage.driver, LAMP.title);
    await synced(stage.driver, 'the lamp', (all) => Object.hasOwn(all, `w${lamp.id}`));
    await options.activate();
    await sees(options, words('options_sync_all_other', { COUNT: '3' }), '#sync');
  });

  it('goes on after a restart, both ways', async () => {
    await stage.driver.restart();
    popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, LAMP.title);
    const theirs = fromElsewhere('teapot', 'Teapot from the other machine');
    await syncedStorage(stage.driver, { [`w${theirs.id}`]: packWish(theirs) });
    await waitFor(
      'the teapot',
      async () => ((await textOf(popup)).includes(theirs.title) ? true : null),
      30_000,
    );
    const blanket = await storedWish(stage.driver, 'Wool blanket from the other machine');
    const there = () => synced(stage.driver, 'the blanket', (all) => Object.hasOwn(all, `w${blanket.id}`));
    const before = JSON.stringify((await there())[`w${blanket.id}`]);
    await send(stage.driver, 'wish.edit', { id: blanket.id, edit: { note: 'The grey one' } });
    await synced(stage.driver, 'the note', (all) => JSON.stringify(all[`w${blanket.id}`]) !== before);
    options = await stage.driver.openExtensionPage('src/options/index.html');
    await sees(options, words('options_sync_all_other', { COUNT: '4' }), '#sync');
  });

  it('leaves all of it here when it is turned off, and removes the copy when asked', async () => {
    await pressElement(options, SWITCH);
    await pressInPage(options, words('options_sync_clear'), '#sync');
    await synced(stage.driver, 'nothing', (all) => Object.keys(all).length === 0);
    const kept = Object.keys(await storedData(stage.driver)).filter((key) => key.startsWith('wish:'));
    expect(kept).toHaveLength(4);
    await popup.activate();
    await sees(popup, LAMP.title);
  });

  it('makes of ten thousand wishes a copy that the browser takes', async () => {
    const base = (await storedWish(stage.driver, LAMP.title)) as KeptWish;
    const many = Array.from({ length: 10_000 }, (_, n) => {
      const id = `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}` as WishId;
      const words = { title: `Lampe für den Flur, ${n} <b>`, note: n % 3 === 0 ? '灯\u2028' : '' };
      return {
        ...base,
        ...words,
        id,
        savedAt: base.savedAt + n,
        itemKey: null,
        stamps: { title: base.savedAt },
      };
    });
    const book = { wishes: new Map(many.map((wish) => [wish.id, wish])), erased: new Map() };
    const worked = exchange({ book, settings: DEFAULTS, last: null }, {}, Date.now());
    if (!worked.ok) throw new Error(worked.problem);
    const taken = await syncedStorage(stage.driver, worked.value.set);
    expect(Object.keys(taken)).toHaveLength(Object.keys(worked.value.set).length);
    expect(worked.value.synced).toBeGreaterThan(200);
  });
});
