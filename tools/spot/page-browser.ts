import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageReport } from '../../src/messages/protocol';
import type { BrowserName, Driver } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { askContent } from '../../tests/e2e/drivers/tabs';
import { ensureBrowsers } from '../install.mjs';
import { builtExtension } from './built';

/** The saved page stays as it was saved: its own scripts would look for servers that are not there. */
const AS_SAVED = { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" };

/** How long the content script may take to start, and then to answer, in milliseconds. */
const START_LIMIT = 15_000;
const ANSWER_LIMIT = 60_000;

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
    await driver.grant(['*://*/*']);
    await until(
      START_LIMIT,
      () => registered(driver),
      'The extension did not take up the access it was given.',
    );
    return new PageBrowser(driver, profile);
  }

  /** What the extension spots on a page that stands at `url`. Throws with a sentence when it can't tell. */
  async report(html: string, url: string): Promise<PageReport> {
    this.#driver.serve(url, { body: html, headers: AS_SAVED });
    const page = await this.#driver.open(url);
    try {
      // A page may have changed its own address meanwhile; the content script knows it by that one.
      const at = () => page.evaluate(() => location.href);
      await until(
        START_LIMIT,
        async () => (await askContent(this.#driver, await at(), 'page.ping')) !== null,
        'The extension did not look at the page.',
      );
      const asked = askContent<PageReport>(this.#driver, await at(), 'page.report');
      const report = await within(ANSWER_LIMIT, asked, 'Looking at the page took too long.');
      if (report === null) throw new Error('The extension gave no report.');
      return report;
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

/** Whether the content script is registered for the sites that access was given to. */
function registered(driver: Driver): Promise<boolean> {
  return driver.inExtension(async () => {
    const place = globalThis as unknown as { browser?: WithScripting; chrome?: WithScripting };
    const scripts = await (place.browser ?? place.chrome)?.scripting.getRegisteredContentScripts();
    return (scripts?.length ?? 0) > 0;
  });
}

interface WithScripting {
  readonly scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

async function until(limit: number, holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

async function within<T>(limit: number, work: Promise<T>, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
