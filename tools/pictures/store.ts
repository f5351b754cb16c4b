import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIGHT } from '../../src/ui/tokens';
import { moveAway, restOn, settledCard } from '../../tests/e2e/acts';
import type { Appearance, Driver, Page } from '../../tests/e2e/drivers/driver';
import { madeUpYear } from '../../tests/support/made-up-year';

/** The size that both stores take for a picture of the listing, in CSS pixels. */
const LISTING = { width: 1280, height: 800 } as const;
/** A page of ours, where the words stand beside the picture. */
const EASEL = 'https://easel.example/';

/** One picture: what is said in it, and what is seen. */
interface Listing {
  readonly name: string;
  readonly headline: string;
  readonly line: string;
  readonly size: Required<Pick<Appearance, 'width' | 'height'>>;
  readonly dark?: boolean;
  show(driver: Driver): Promise<Page>;
}

const ofOurs = (path: string) => (driver: Driver) => driver.openExtensionPage(path);

function listings(feed: string): readonly Listing[] {
  const onFeed = (link: string) => async (driver: Driver) => {
    const page = await driver.open(feed);
    await page.appear({ width: 760, height: 720 });
    await page.reload();
    await page.activate();
    await sleep(1200);
    await restOn(page, link);
    await settledCard(page);
    return page;
  };
  const size = { width: 760, height: 720 };
  return [
    {
      name: '1-who-earns',
      headline: 'See who is selling',
      line: 'A mark says who earns, and how we know: the very words, the very part of the link.',
      size,
      show: onFeed('#post-0 .shoplink'),
    },
    {
      name: '2-let-it-cool-off',
      headline: 'Sleep on it',
      line: 'What tempts you goes on a list and cools off. You are told once when it is ready.',
      size: { width: 420, height: 640 },
      show: ofOurs('src/popup/index.html'),
    },
    {
      name: '3-how-it-went',
      headline: 'Learn how good your own yes is',
      line: 'Plain counts, kept on your device. No scores, no streaks, no guilt.',
      size: { width: 780, height: 720 },
      async show(driver) {
        await storeAYear(driver);
        return driver.openExtensionPage('src/insights/index.html');
      },
    },
    {
      name: '4-yours-to-shape',
      headline: 'As quiet as you like',
      line: 'A dot, marks, or a pause before you follow a link: for every site as you choose.',
      size: { width: 780, height: 720 },
      show: ofOurs('src/options/index.html'),
    },
    {
      name: '5-in-the-dark',
      headline: 'Nothing leaves your device',
      line: 'No server, no tracking, no income from what you buy.',
      size,
      dark: true,
      show: onFeed('#post-3 .shoplink'),
    },
  ];
}

/**
 * The pictures of a store's listing, from the extension as it is: each surface beside a line of words, in the size
 * the stores ask for. `feed` is the address of the demo feed, which is served and may be looked at.
 */
export async function pictureForStores(driver: Driver, feed: string, folder: string): Promise<void> {
  for (const listing of listings(feed)) {
    const page = await listing.show(driver);
    await page.appear({ dark: listing.dark === true, ...listing.size });
    await sleep(700);
    const seen = join(folder, `${listing.name}.png`);
    await page.screenshot(seen);
    await moveAway(page);
    await page.appear({ dark: false });
    await page.close();
    driver.serve(EASEL, { body: easel(listing, readFileSync(seen).toString('base64')) });
    const easelPage = await driver.open(EASEL);
    await easelPage.appear(LISTING);
    await sleep(300);
    await easelPage.screenshot(seen);
    await easelPage.close();
  }
}

function storeAYear(driver: Driver): Promise<void> {
  return driver.inExtension(
    async (items) => {
      type Area = { set(items: object): Promise<void> };
      const place = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } }>;
      await (place.browser ?? place.chrome).storage.local.set(items);
    },
    madeUpYear(Date.now(), 60) as Record<string, unknown>,
  );
}

function easel({ headline, line, size }: Listing, png: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline}</title><style>
  body { margin: 0; width: ${LISTING.width}px; height: ${LISTING.height}px; display: flex; align-items: center; gap: 56px;
    padding: 0 48px; box-sizing: border-box; background: ${LIGHT.ground}; color: ${LIGHT.ink};
    font: 20px/1.5 system-ui, "Noto Sans", sans-serif; }
  h1 { font-size: 44px; line-height: 1.15; margin: 0 0 20px; text-wrap: balance; }
  p { margin: 0; color: ${LIGHT.inkSoft}; text-wrap: pretty; }
  body { justify-content: center; }
  div { flex: 0 1 400px; }
  img { display: block; width: ${size.width}px; height: ${size.height}px; border-radius: 14px; border: 1px solid ${LIGHT.line};
    box-shadow: ${LIGHT.shadow}; }
</style></head><body><div><h1>${headline}</h1><p>${line}</p></div><img alt="" src="data:image/png;base64,${png}"></body></html>`;
}
