import type { Driver } from '../../tests/e2e/drivers/driver';
import { until } from './waiting';

/** How long the extension may take to take up an access, in milliseconds. */
const LIMIT = 15_000;

/** Gives the extension access to sites, and waits until pages opened from now on are looked at. */
export async function giveAccess(driver: Driver, pattern: string): Promise<void> {
  await driver.grant([pattern]);
  await until(LIMIT, () => registered(driver), 'The extension did not take up the access it was given.');
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
