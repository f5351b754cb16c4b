import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language, type Theme } from '../../src/settings/settings';
import { DAY } from '../../src/shared/clock';
import { moveAway, restOn, settledCard } from '../../tests/e2e/acts';
import type { BrowserName, Driver } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { makeStoredDataOlder } from '../../tests/e2e/drivers/time';
import { send } from '../../tests/e2e/sending';
import { ensureBrowsers, TOP } from '../install.mjs';
import { giveAccess } from '../spot/access';
import { builtExtension } from '../spot/built';
import { pictureForStores } from './store';
import { MADE_UP, type MadeUpWish } from './wishes';

const FEED = 'https://driftwood.example/home';
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 320, height: 720 };

/** One way of looking at every surface. */
interface Look {
  readonly language: Language;
  readonly theme: Exclude<Theme, 'system'>;
}

/**
 * `npm run pictures`: every surface, as it is, in each language, light and dark, wide and narrow.
 * They go to `demo-output/pictures`; with `--readme` those that the README shows go to `docs/pictures`. With `--store`
 * those of the stores' listings go to `demo-output/store` instead.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      readme: { type: 'boolean' },
      store: { type: 'boolean' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const elsewhere = values.store ? 'demo-output/store' : `demo-output/pictures-${browser}`;
  const folder = join(TOP, values.readme ? 'docs/pictures' : elsewhere);
  const looks: Look[] = values.readme
    ? [
        { language: 'en', theme: 'light' },
        { language: 'en', theme: 'dark' },
      ]
    : LANGUAGES.flatMap((language) => [
        { language, theme: 'light' as const },
        { language, theme: 'dark' as const },
      ]);
  const path = ensureBrowsers({ [browser]: true, fonts: true })[browser];
  if (path === null) return 1;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const profileDir = mkdtempSync(join(tmpdir(), 'unswayed-pictures-'));
  const driver = await launch(browser, {
    profileDir,
    extensionDir: builtExtension(browser as BrowserName),
    executablePath: path,
  });
  try {
    driver.serve(FEED, { body: readFileSync(join(TOP, 'tools/demo/feed.html'), 'utf8') });
    await giveAccess(driver, 'https://driftwood.example/*');
    if (values.store) {
      await addWishes(driver);
      await pictureForStores(driver, FEED, folder);
      return 0;
    }
    await pictureEmpty(driver, folder);
    await addWishes(driver);
    for (const look of looks) await pictureAll(driver, look, folder, values.readme === true);
  } finally {
    await driver.close();
    rmSync(profileDir, { recursive: true, force: true });
  }
  return 0;
}

/** Two wishes of some days ago, ready now, and one of today. */
async function addWishes(driver: Driver): Promise<void> {
  const add = (wish: MadeUpWish) => send(driver, 'wish.add', { wish, coolFor: null, itemKey: null });
  for (const wish of MADE_UP.slice(0, 2)) await add(wish);
  await makeStoredDataOlder(driver, 8 * DAY);
  for (const wish of MADE_UP.slice(2)) await add(wish);
}

async function pictureEmpty(driver: Driver, folder: string): Promise<void> {
  const popup = await driver.openExtensionPage('src/popup/index.html');
  await popup.appear({ width: 380, height: 560 });
  await sleep(300);
  await popup.screenshot(join(folder, 'popup-empty.png'));
  await popup.close();
}

async function pictureAll(driver: Driver, look: Look, folder: string, few: boolean): Promise<void> {
  const { language, theme } = look;
  await send(driver, 'settings.change', { language, theme });
  const name = (surface: string) => join(folder, `${surface}-${language}-${theme}.png`);

  for (const [surface, path, sizes] of [
    ['popup', 'src/popup/index.html', [{ width: 380, height: 600 }, NARROW]],
    ['options', 'src/options/index.html', [{ width: 960, height: 1000 }, NARROW]],
    ['welcome', 'src/welcome/index.html', [{ width: 960, height: 1000 }, NARROW]],
  ] as const) {
    const page = await driver.openExtensionPage(path);
    for (const size of few ? sizes.slice(0, 1) : sizes) {
      await page.appear({ dark: theme === 'dark', ...size });
      await sleep(350);
      await page.screenshot(name(size === NARROW ? `${surface}-narrow` : surface));
    }
    await page.close();
  }

  const page = await driver.open(FEED);
  for (const size of few ? [WIDE] : [WIDE, NARROW]) {
    await page.appear({ dark: theme === 'dark', ...size });
    await page.reload();
    await page.activate();
    await sleep(1200);
    const suffix = size === NARROW ? '-narrow' : '';
    await restOn(page, '#post-0 .shoplink');
    await settledCard(page);
    await page.screenshot(name(`card${suffix}`));
    await page.press('Escape');
    await moveAway(page);
    await page.evaluate(() => document.querySelector('#post-2')?.scrollIntoView({ block: 'center' }));
    await sleep(900);
    await page.screenshot(name(`marks${suffix}`));
  }
  await page.appear(WIDE);
  await page.activate();
  await driver.pictureToolbarPopup(name('popup-on-page'));
  await page.close();
}
