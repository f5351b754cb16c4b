import { describe, expect, it } from 'vitest';
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import { choose, marksGone, marksOf, marksThere, pressElement, sees, words } from '../acts';
import { BROWSERS, type Page } from '../drivers/driver';
import { endlessFeed, FEED } from '../sites';
import { useStage } from '../stage';

describe.each(BROWSERS)('changed options, in %s', (browser) => {
  const stage = useStage(browser);
  let feed: Page;
  let options: Page;

  it('shows marks to begin with', async () => {
    stage.driver.serve(FEED, endlessFeed());
    feed = await stage.driver.open(FEED);
    await marksThere(feed);
    await feed.evaluate(() => {
      (globalThis as unknown as { sameDocument: boolean }).sameDocument = true;
    });
    options = await stage.driver.openExtensionPage('src/options/index.html');
  });

  it('takes the marks away at the level quiet, and brings them back at the level marks', async () => {
    await pressElement(options, 'input[name="level"][value="quiet"]');
    await feed.activate();
    await marksGone(feed);
    await options.activate();
    await pressElement(options, 'input[name="level"][value="marks"]');
    await feed.activate();
    await marksThere(feed);
  });

  it('looks at nothing on a site that is turned off, and looks again when that is taken back', async () => {
    await options.activate();
    await pressElement(options, '#add-site');
    await options.type('tiktok.com');
    await options.press('Enter');
    await sees(options, 'tiktok.com', '#sites');
    await feed.activate();
    await marksGone(feed);
    await options.activate();
    await choose(options, '#site-tiktok\\.com', 'marks');
    await feed.activate();
    await marksThere(feed);
  });

  it('stops spotting a kind that is turned off', async () => {
    await options.activate();
    await pressElement(options, '#spotting label:first-of-type input');
    await feed.activate();
    await marksGone(feed);
    await options.activate();
    await pressElement(options, '#spotting label:first-of-type input');
    await feed.activate();
    await marksThere(feed);
  });

  it('speaks the language that is chosen', async () => {
    const english = words('overlay_said_none');
    const shown = async () => (await marksOf(feed, german)).map((mark) => mark.text).join(' ');
    await options.activate();
    await choose(options, '#language', 'de');
    await sees(options, german.options_title.message);
    await feed.activate();
    await expect.poll(shown, { timeout: 10_000 }).toContain(german.overlay_said_none.message);
    await expect.poll(shown, { timeout: 10_000 }).not.toContain(english);
  });

  it('did all of that without loading the page again', async () => {
    expect(
      await feed.evaluate(() => (globalThis as unknown as { sameDocument?: boolean }).sameDocument ?? false),
    ).toBe(true);
  });
});
