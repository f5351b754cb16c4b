import { launchChromium } from './chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Starts a browser with the extension in it. Throws when the program can't be started. */
export function launch(browser: BrowserName, options: LaunchOptions): Promise<Driver> {
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
