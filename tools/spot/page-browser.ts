import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageReport } from '../../src/messages/protocol';
import type { BrowserName, Driver } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { ensureBrowsers } from '../install.mjs';
import { giveAccess } from './access';
import { builtExtension } from './built';
import { reportOf } from './report';

/** The saved page stays as it was saved: its own scripts would look for servers that are not there. */
const AS_SAVED = { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" };

/** A real browser with the built extension, which has access to every site. */
export class PageBrowser {
  readonly #driver: Driver;
  readonly #profile: string;

  private constructor(driver: Driver, profile: string) {
    this.#driver = driver;
    this.#profile = profile;
  }

  /** Builds what is out of date and starts the browser. Throws with a sentence when that can't be done. */
  static async start(browser: BrowserName): Promise<PageBrowser> {
    const { problem, ...paths } = ensureBrowsers({ [browser]: true });
    const executablePath = paths[browser];
    if (executablePath === null) throw new Error(problem ?? `${browser} is missing.`);
    const extensionDir = builtExtension(browser);
    const profile = mkdtempSync(join(tmpdir(), 'unswayed-spot-'));
    const driver = await launch(browser, { profileDir: profile, extensionDir, executablePath });
    await giveAccess(driver, '*://*/*');
    return new PageBrowser(driver, profile);
  }

  /** What the extension spots on a page that stands at `url`. Throws with a sentence when it can't tell. */
  async report(html: string, url: string): Promise<PageReport> {
    this.#driver.serve(url, { body: html, headers: AS_SAVED });
    const page = await this.#driver.open(url);
    try {
      return await reportOf(this.#driver, page);
    } finally {
      await page.close().catch(() => {});
    }
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    await this.#driver.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
