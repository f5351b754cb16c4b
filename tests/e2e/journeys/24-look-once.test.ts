import { describe, expect, it } from 'vitest';
import { marksOf, marksThere, words } from '../acts';
import type { Page } from '../drivers/driver';
import { BLOG, blog } from '../sites';
import { useStage } from '../stage';

/** The origins that the extension has lasting access to. */
async function origins(stage: ReturnType<typeof useStage>): Promise<readonly string[]> {
  return stage.driver.inExtension(async () => {
    type Api = { permissions: { getAll(): Promise<{ origins?: string[] }> } };
    const { chrome } = globalThis as unknown as { chrome: Api };
    return (await chrome.permissions.getAll()).origins ?? [];
  });
}

// Only Chromium lets a driver press the toolbar button, which alone gives a page for once.
describe('looking once, in chromium', () => {
  const stage = useStage('chromium');
  let page: Page;

  it('sees nothing of a site that it was not let look at', async () => {
    stage.driver.serve(BLOG, blog());
    page = await stage.driver.open(BLOG);
    await new Promise((settled) => setTimeout(settled, 1500));
    expect(await marksOf(page)).toEqual([]);
    expect((await origins(stage)).filter((origin) => origin.includes('notes-from-mia'))).toEqual([]);
  });

  it('looks when it is asked to in the popup, and gets no lasting access by that', async () => {
    const popup = await stage.driver.pressToolbarButton(page);
    await popup?.sees(words('popup_not_watched'));
    await popup?.press(words('popup_look_once'));
    await popup?.sees(words('popup_rest'));
    // Back to the page: the popup goes.
    await page.click({ x: 8, y: 8 });
    await marksThere(page);
    expect((await origins(stage)).filter((origin) => origin.includes('notes-from-mia'))).toEqual([]);
  });

  it('has looked once: the same page opened again is left alone', async () => {
    await page.close();
    page = await stage.driver.open(BLOG);
    await new Promise((settled) => setTimeout(settled, 1500));
    expect(await marksOf(page)).toEqual([]);
  });
});
