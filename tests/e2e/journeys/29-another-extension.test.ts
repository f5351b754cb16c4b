import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../tools/install.mjs';
import { giveAccess } from '../../../tools/spot/access';
import { builtExtension } from '../../../tools/spot/built';
import { NEW_WISH } from '../../unit/wishlist/samples';
import { marksThere, restOn, settledCard, waitFor } from '../acts';
import type { Driver } from '../drivers/driver';
import { launch } from '../drivers/launch';
import { BLOG, BLOG_THINGS, blog } from '../sites';
import { letItCoolOff, storedWishes } from '../wishes';

// An extension that means no good, loaded beside ours, with access to the same page. Chromium only: Firefox keeps the
// same door (`runtime.onMessageExternal`, which we do not open), and its driver installs one extension.

const [KETTLE, LAMP] = BLOG_THINGS;
const OTHER = fileURLToPath(new URL('../drivers/other-extension', import.meta.url));

/** Long enough for a forged press to have been answered. */
const A_WHILE = 600;

interface Outcome {
  readonly answers: readonly unknown[];
  readonly connected: boolean;
  readonly loaded: boolean;
  readonly pressed: number;
}

describe('another extension, in chromium', () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'unswayed-journey-'));
  let driver: Driver;

  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('Chromium is missing');
    const extensionDir = `${builtExtension('chromium')},${OTHER}`;
    driver = await launch('chromium', { profileDir, extensionDir, executablePath });
    await giveAccess(driver, 'https://notes-from-mia.example/*');
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(profileDir, { recursive: true, force: true });
  });

  it('gets no answer, no connection, no file, and no press', async () => {
    driver.serve(BLOG, blog());
    const page = await driver.open(BLOG);
    await letItCoolOff(page, `#${KETTLE.id}`);
    const before = await storedWishes(driver);
    expect(before).toHaveLength(1);
    await page.press('Escape');
    await restOn(page, `#${LAMP.id}`);
    await settledCard(page);
    const id = await driver.inExtension(() => location.host);
    const asked = {
      id,
      messages: [
        { name: 'wish.add', input: { wish: NEW_WISH, coolFor: null, itemKey: null } },
        { name: 'items.known', input: { keys: ['amazon:B0KETTLE01'] } },
        { name: 'page.context', input: { level: 'off' } },
        { name: 'everything.erase', input: null },
      ],
    };
    const outcome = await page.evaluate((asked) => {
      document.documentElement.dataset['ours'] = JSON.stringify(asked);
      document.dispatchEvent(new Event('try', { bubbles: true }));
      return null;
    }, asked);
    expect(outcome).toBeNull();
    const said = await waitFor<Outcome>('the outcome', () =>
      page.evaluate(() => JSON.parse(document.documentElement.dataset['outcome'] ?? 'null')),
    );
    expect(said).toMatchObject({ connected: false, loaded: false });
    expect(said.answers).toEqual(asked.messages.map(() => 'nobody'));
    // It did find our buttons: a press of its own is only worth nothing.
    expect(said.pressed).toBeGreaterThan(2);
    await sleep(A_WHILE);
    expect(await storedWishes(driver)).toEqual(before);
    await marksThere(page);
    await page.close();
  });
});
