import type { PageReport } from '../../src/messages/protocol';
import type { Driver, Page } from '../../tests/e2e/drivers/driver';
import { askContent } from '../../tests/e2e/drivers/tabs';
import { until, within } from './waiting';

/** How long the content script may take to start, and then to answer, in milliseconds. */
const START_LIMIT = 15_000;
const ANSWER_LIMIT = 60_000;

/** What the extension spotted on an open page, once its first scan is done. Throws a sentence when it can't tell. */
export async function reportOf(driver: Driver, page: Page): Promise<PageReport> {
  // A page may have changed its own address meanwhile; the content script knows it by that one.
  const address = () => page.evaluate(() => location.href);
  await until(
    START_LIMIT,
    async () => (await askContent(driver, await address(), 'page.ping')) !== null,
    'The extension did not look at the page.',
  );
  const asked = askContent<PageReport>(driver, await address(), 'page.report');
  const report = await within(ANSWER_LIMIT, asked, 'Looking at the page took too long.');
  if (report === null) throw new Error('The extension gave no report.');
  return report;
}
