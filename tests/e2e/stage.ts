import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { findChromium, findFirefox } from '../../tools/install.mjs';
import { giveAccess } from '../../tools/spot/access';
import { builtExtension } from '../../tools/spot/built';
import type { BrowserName, Driver } from './drivers/driver';
import { launch } from './drivers/launch';

/** A browser with the built extension, for the tests of one `describe`. */
export interface Stage {
  /** There from the first test on. */
  readonly driver: Driver;
}

/**
 * Starts a browser on a fresh profile before the tests of this `describe`, and ends it after them.
 * @param access origins (match patterns) that the extension is given access to
 * @param changed makes of the built extension's folder one that is run instead, in the new folder it is given
 */
export function useStage(
  browser: BrowserName,
  access: readonly string[] = [],
  changed: (built: string, copy: string) => string = (built) => built,
): Stage {
  const profileDir = mkdtempSync(join(tmpdir(), 'unswayed-journey-'));
  let driver: Driver | null = null;

  beforeAll(async () => {
    const path = browser === 'chromium' ? findChromium() : findFirefox();
    if (path === null) throw new Error(`${browser} is missing: npm test installs it, or says how to.`);
    driver = await launch(browser, {
      profileDir,
      extensionDir: changed(builtExtension(browser), join(profileDir, 'extension-of-journey')),
      executablePath: path,
    });
    for (const pattern of access) await giveAccess(driver, pattern);
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(profileDir, { recursive: true, force: true });
  });

  return {
    get driver() {
      if (driver === null) throw new Error('the browser has not started');
      return driver;
    },
  };
}
