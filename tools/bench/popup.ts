import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Page } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { manyWishes, storeWishes } from '../../tests/e2e/many-wishes';
import { ensureBrowsers } from '../install.mjs';
import { builtExtension } from '../spot/built';
import { median, type Row, row } from './ratio';

const POPUP = 'src/popup/index.html';
const FEW = 10;
const MANY = 10_000;

/** Times that each list is opened; the first ones, while the browser is still starting, don't count. */
const OPENED = 9;
const WARM_UP = 2;

const SEARCHES = ['velora kettle', 'desk.of.juno', 'café 123', '小满', 'nothing has this name'];

/** What the popup takes with ten thousand wishes, in real Chromium. */
export async function popupRows(): Promise<Row[]> {
  const path = ensureBrowsers({ chromium: true, firefox: false, fonts: false }).chromium;
  if (!path) throw new Error('Chromium is missing: npm test installs it, or says how to.');
  const profiles = [FEW, MANY].map(() => mkdtempSync(join(tmpdir(), 'unswayed-bench-')));
  const drivers: Driver[] = [];
  try {
    for (const [index, profileDir] of profiles.entries()) {
      const extensionDir = builtExtension('chromium');
      const driver = await launch('chromium', { profileDir, extensionDir, executablePath: path });
      drivers.push(driver);
      await storeWishes(driver, manyWishes(index === 0 ? FEW : MANY, Date.now()));
    }
    const [few, many] = drivers as [Driver, Driver];
    const compared: number[] = [];
    for (let round = 0; round < OPENED + WARM_UP; round += 1) {
      const base = await timeToList(few);
      const took = await timeToList(many);
      if (round >= WARM_UP) compared.push(took / base);
    }
    const longest = await longestTask(many);
    return [
      row(
        'popup',
        median(compared),
        2,
        `time until the popup has painted its first list with ${MANY} wishes, divided by that with ${FEW}, taking turns`,
      ),
      row(
        'typing',
        longest,
        50,
        `the longest task while searches were typed among ${MANY} wishes, from the first moment on; 0 when none took longer than 50 ms, which is what browsers call long`,
        'ms',
      ),
    ];
  } finally {
    for (const driver of drivers) await driver.close();
    for (const profileDir of profiles) rmSync(profileDir, { recursive: true, force: true });
  }
}

/** Milliseconds from opening the popup to its first paint, which has the list in it: nothing is drawn before. */
async function timeToList(driver: Driver): Promise<number> {
  const page = await driver.openExtensionPage(POPUP);
  try {
    return await page.evaluate(async () => {
      for (;;) {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        if (paint && document.querySelector('.wishes > li')) return paint.startTime;
        await new Promise(requestAnimationFrame);
      }
    });
  } finally {
    await page.close();
  }
}

/**
 * The longest that the page was held up while searches were typed, in milliseconds: from the moment the popup has
 * appeared until all wishes are read, and once more after that.
 */
async function longestTask(driver: Driver): Promise<number> {
  const page = await driver.openExtensionPage(POPUP);
  try {
    await page.evaluate(async () => {
      while (!document.querySelector('input[type=search]')) await new Promise(requestAnimationFrame);
      document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      const tasks: number[] = [0];
      (window as unknown as { tasks: number[] }).tasks = tasks;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    while (!(await page.evaluate(() => document.querySelector('.count') !== null))) await typeAll(page);
    for (let round = 0; round < 3; round += 1) await typeAll(page);
    return await page.evaluate(() => Math.max(...(window as unknown as { tasks: number[] }).tasks));
  } finally {
    await page.close();
  }
}

async function typeAll(page: Page): Promise<void> {
  for (const words of SEARCHES) {
    await page.type(words);
    await page.press('Escape');
  }
}
