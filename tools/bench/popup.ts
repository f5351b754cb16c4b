import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Page } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { manyWishes, storeWishes } from '../../tests/e2e/many-wishes';
import { ensureBrowsers } from '../install.mjs';
import { builtExtension } from '../spot/built';
import { median, type Point, type Row, row } from './ratio';

const POPUP = 'src/popup/index.html';
const FEW = 10;
const MANY = 10_000;

/** Times that each list is opened; the first ones, while the browser is still starting, don't count. */
const OPENED = 9;
const WARM_UP = 2;

const SEARCHES = ['velora kettle', 'desk.of.juno', 'café 123', '小满', 'nothing has this name'];

/** What the popup takes with ten thousand wishes, in real Chromium. */
export async function popupRows(): Promise<Row[]> {
  return withWishes([FEW, MANY], async (drivers) => {
    const rounds = await firstLists(drivers);
    const longest = await longestTask(drivers[1] as Driver);
    return [
      row(
        'popup',
        median(rounds.map(([few, many]) => (many as number) / (few as number))),
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
  });
}

/** Milliseconds until the popup has painted its first list, at the median, for each number of wishes. */
export async function firstListByWishes(counts: readonly number[]): Promise<Point[]> {
  const rounds = await withWishes(counts, firstLists);
  return counts.map((at, index) => ({ at, value: median(rounds.map((times) => times[index] as number)) }));
}

/** Has a browser for each number of wishes, for as long as `work` takes. */
async function withWishes<Value>(
  counts: readonly number[],
  work: (drivers: readonly Driver[]) => Promise<Value>,
): Promise<Value> {
  const path = ensureBrowsers({ chromium: true, firefox: false, fonts: false }).chromium;
  if (!path) throw new Error('Chromium is missing: npm test installs it, or says how to.');
  const profiles = counts.map(() => mkdtempSync(join(tmpdir(), 'unswayed-bench-')));
  const drivers: Driver[] = [];
  try {
    for (const [index, profileDir] of profiles.entries()) {
      const extensionDir = builtExtension('chromium');
      const driver = await launch('chromium', { profileDir, extensionDir, executablePath: path });
      drivers.push(driver);
      await storeWishes(driver, manyWishes(counts[index] as number, Date.now()));
    }
    return await work(drivers);
  } finally {
    for (const driver of drivers) await driver.close();
    for (const profileDir of profiles) rmSync(profileDir, { recursive: true, force: true });
  }
}

/** For each round the times to the first list, in the order of the drivers, which take turns. */
async function firstLists(drivers: readonly Driver[]): Promise<number[][]> {
  const rounds: number[][] = [];
  for (let round = 0; round < OPENED + WARM_UP; round += 1) {
    const times: number[] = [];
    for (const driver of drivers) times.push(await timeToList(driver));
    if (round >= WARM_UP) rounds.push(times);
  }
  return rounds;
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
