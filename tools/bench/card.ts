import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardOf, closeCard, marksOf, marksThere, middleOf, moveAway, waitFor } from '../../tests/e2e/acts';
import type { Page } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { FEED } from '../../tests/e2e/sites';
import { ensureBrowsers } from '../install.mjs';
import { builtExtension } from '../spot/built';
import { median, type Row, row } from './ratio';

const POSTS = 30;
/** Cards that are opened; the first, for which its code is fetched, doesn't count. */
const OPENED = 9;
/** Milliseconds: what follows a press within a tenth of a second is felt as its doing (Nielsen, Usability Engineering, 1993). */
const AT_ONCE = 100;

const feed = `<!doctype html><html lang="en"><meta charset="utf-8"><title>For You</title>
  <style>body{font:15px/1.4 sans-serif;margin:0 auto;max-width:560px}
    [data-e2e="recommend-list-item-container"]{height:160px;border-bottom:1px solid #ccc;padding:16px;box-sizing:border-box}</style>
  <body>${Array.from(
    { length: POSTS },
    (_, id) => `<div data-e2e="recommend-list-item-container">
      <h3 data-e2e="video-author-uniqueid">bo.at.home</h3>
      <a href="/@bo.at.home/video/${700000000000000000n + BigInt(id)}">open</a>
      <div data-e2e="video-desc"><span>The lamp by my bed. </span>
        <a href="https://www.amazon.com/dp/B0LAMPAB02?tag=boathome-20">the lamp</a></div></div>`,
  ).join('')}</body></html>`;

/** What it takes from the press on a mark until its card is drawn, in real Chromium. */
export async function cardRows(): Promise<Row[]> {
  const executablePath = ensureBrowsers({ chromium: true, firefox: false, fonts: false }).chromium;
  if (!executablePath) throw new Error('Chromium is missing: npm test installs it, or says how to.');
  const profileDir = mkdtempSync(join(tmpdir(), 'unswayed-bench-'));
  const driver = await launch('chromium', {
    profileDir,
    extensionDir: builtExtension('chromium'),
    executablePath,
  });
  try {
    driver.serve(FEED, { body: feed });
    const page = await driver.open(FEED);
    await marksThere(page);
    await takeTimes(page);
    const times = await openedCards(page);
    const how = `from the press on a mark until the card is drawn on a feed of ${POSTS} posts, at the median of ${times.length}`;
    return [row('card', median(times), AT_ONCE, how, 'ms')];
  } finally {
    await driver.close();
    rmSync(profileDir, { recursive: true, force: true });
  }
}

/** Has the page note how long each card takes from the press to the frame after the one it is in. */
async function takeTimes(page: Page): Promise<void> {
  await page.inClosedRoots((root) => {
    const place = globalThis as unknown as { waits: number[] };
    place.waits = [];
    let pressed = 0;
    addEventListener('click', ({ timeStamp }) => (pressed = timeStamp), true);
    new MutationObserver(() => {
      if (pressed === 0 || !root.querySelector('[role="dialog"]')) return;
      const since = pressed;
      pressed = 0;
      requestAnimationFrame(() => setTimeout(() => place.waits.push(performance.now() - since)));
    }).observe(root, { childList: true, subtree: true });
  });
}

async function openedCards(page: Page): Promise<readonly number[]> {
  // A tab that is covered draws once a second.
  await page.activate();
  let waits: number[] = [];
  // A pointer that rests on the mark may open the card before it presses: such a turn measures nothing.
  for (let turn = 0; turn < 3 * OPENED && waits.length < OPENED; turn += 1) {
    await moveAway(page);
    const mark = await waitFor('a mark', async () => (await marksOf(page))[0] ?? null);
    await page.click(middleOf(mark.box));
    await waitFor('a card', () => cardOf(page));
    await closeCard(page);
    waits = await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
  }
  return waits.slice(1);
}
