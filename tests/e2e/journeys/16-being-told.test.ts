import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/shared/clock';
import { sees, textOf, waitFor } from '../acts';
import { BROWSERS, type Driver } from '../drivers/driver';
import { badgeText } from '../drivers/tabs';
import { makeStoredDataOlder, storedData } from '../drivers/time';
import { send } from '../sending';
import { useStage } from '../stage';
import { storedWish } from '../wishes';

const [LAMP, CHAIR, SOFA] = ['A paper lamp', 'A folding chair', 'A long sofa'] as const;
const COSTS = { [LAMP]: 20, [CHAIR]: 70, [SOFA]: 700 };

function save(driver: Driver, title: string, amount: number): Promise<unknown> {
  const provenance = {
    url: 'https://notes-from-mia.example/',
    platform: 'web',
    creator: null,
    relations: [],
    disclosure: 'none',
    sheepsClothing: false,
    program: null,
    payee: null,
  };
  const wish = { title, url: null, price: { amount, currency: 'EUR' }, provenance };
  return send(driver, 'wish.add', { wish, coolFor: null, itemKey: null });
}

/** The titles of the wishes that the person was told of, as it is written down. */
async function toldOf(driver: Driver): Promise<string[]> {
  const stored = await storedData(driver);
  const ids = Object.keys((stored['told'] ?? {}) as object);
  return ids.map((id) => (stored[`wish:${id}`] as { title: string }).title).sort();
}

function toolbarTitle(driver: Driver): Promise<string> {
  return driver.inExtension(async () => {
    type Api = { action: { getTitle(of: object): Promise<string> } };
    const place = globalThis as unknown as { browser?: Api; chrome?: Api };
    return (await (place.browser ?? place.chrome)?.action.getTitle({})) ?? '';
  });
}

/** Names of the alarms that are set, with the hours until they ring. */
function alarms(driver: Driver): Promise<Record<string, number>> {
  return driver.inExtension(async () => {
    type Api = { alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> } };
    const place = globalThis as unknown as { browser?: Api; chrome?: Api };
    const all = (await (place.browser ?? place.chrome)?.alarms.getAll()) ?? [];
    return Object.fromEntries(
      all.map(({ name, scheduledTime }) => [name, (scheduledTime - Date.now()) / 3_600_000]),
    );
  });
}

/** Sets the clock forward, as far as the extension can see, and starts the browser again. */
async function restartLater(driver: Driver, by: number): Promise<void> {
  await makeStoredDataOlder(driver, by);
  await driver.restart();
}

describe.each(BROWSERS)('being told, in %s', (browser) => {
  const stage = useStage(browser);
  const showsNumber = (badge: string) =>
    expect.poll(() => badgeText(stage.driver, null), { timeout: 15_000 }).toBe(badge);
  // The number comes first, and the title a moment after it.
  const hasTitle = (title: string) =>
    expect.poll(() => toolbarTitle(stage.driver), { timeout: 15_000 }).toBe(title);
  const wasToldOf = (...titles: string[]) =>
    expect.poll(() => toldOf(stage.driver), { timeout: 15_000 }).toEqual(titles.sort());

  it('lets a thing cool off by its price', async () => {
    await send(stage.driver, 'settings.change', { currency: 'EUR' });
    for (const [title, amount] of Object.entries(COSTS)) await save(stage.driver, title, amount);
    for (const [title, hours] of [
      [LAMP, 24],
      [CHAIR, 72],
      [SOFA, 168],
    ] as const) {
      const { state, savedAt } = await storedWish(stage.driver, title);
      expect((state.coolsAt - savedAt) / HOUR).toBe(hours);
    }
    expect(await badgeText(stage.driver, null)).toBe('');
    // It is set a moment after the wish is saved.
    await expect
      .poll(async () => (await alarms(stage.driver))['next-due'] ?? Number.NaN, { timeout: 10_000 })
      .toBeLessThanOrEqual(6.01);
  });

  it('says it on the badge, in its title and in the popup, and writes down that it was told', async () => {
    await restartLater(stage.driver, 25 * HOUR);
    await showsNumber('1');
    await hasTitle('Unswayed: 1 wish has cooled off');
    await wasToldOf(LAMP);
    const popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, '1 wish has cooled off', '.waiting');
    await popup.close();
  });

  it('tells of what comes due in quiet hours when they end', async () => {
    const now = new Date();
    const from = (now.getHours() * 60 + now.getMinutes() + 1440 - 60) % 1440;
    const quietHours = { on: true, from, to: (from + 120) % 1440 };
    await send(stage.driver, 'settings.change', { quietHours });
    await restartLater(stage.driver, 2 * DAY);
    await showsNumber('2');
    const rings = await waitFor('the alarm for the end of quiet hours', async () => {
      const hours = (await alarms(stage.driver))['next-due'];
      return hours !== undefined && hours < 1.02 ? hours : null;
    });
    expect(rings).toBeGreaterThan(0.9);
    await wasToldOf(LAMP);
    await send(stage.driver, 'settings.change', { quietHours: { ...quietHours, on: false } });
    await wasToldOf(CHAIR, LAMP);
  });

  it('is not upset by a clock that is set forth, back and forth again', async () => {
    await restartLater(stage.driver, 30 * DAY);
    await showsNumber('3');
    await wasToldOf(CHAIR, LAMP, SOFA);
    const before = (await storedData(stage.driver))['told'];

    await restartLater(stage.driver, -30 * DAY);
    await showsNumber('2');
    const popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, SOFA, 'section[aria-labelledby="list-cooling"]');
    await expect.poll(() => textOf(popup, '.waiting'), { timeout: 10_000 }).toBe('2 wishes have cooled off');

    await restartLater(stage.driver, 30 * DAY);
    await showsNumber('3');
    // Not written anew, so not told anew: it is written down before a notice comes.
    expect((await storedData(stage.driver))['told']).toEqual(before);
  });

  it('asks after a month how a purchase turned out, once, and says so on the toolbar', async () => {
    for (const title of [LAMP, SOFA]) {
      const { id } = await storedWish(stage.driver, title);
      await send(stage.driver, 'wish.decide', { id, decision: { name: 'let-go' } });
    }
    const { id } = await storedWish(stage.driver, CHAIR);
    await send(stage.driver, 'wish.decide', { id, decision: { name: 'bought', earlyBecause: null } });
    await showsNumber('');
    await restartLater(stage.driver, 31 * DAY);
    await showsNumber('1');
    await hasTitle('Unswayed: 1 purchase to look back on');
    await send(stage.driver, 'wish.decide', { id, decision: { name: 'check-in', answer: 'skipped' } });
    await showsNumber('');
    await restartLater(stage.driver, 31 * DAY);
    const popup = await stage.driver.openExtensionPage('src/popup/index.html');
    await sees(popup, 'Unswayed');
    expect(await badgeText(stage.driver, null)).toBe('');
    await hasTitle('Unswayed');
  });
});
