import { accessibleOrigins, manifestContentScript, runIn, runOn } from '../browser/access';
import { allTabs, askTab } from '../browser/tabs';
import { phraseFile } from '../detect/phrase-texts';
import type { PageContext } from '../messages/protocol';
import { packNames } from '../rules/packed-phrases';
import { covers } from '../ui/access';

/** Makes the context of the page at `url`. */
export type ContextOf = (url: string, privateWindow: boolean) => Promise<PageContext>;

/**
 * Tells every page we are on what applies to it now; each gets its own. A page whose site was closed to us meanwhile is
 * left alone from now on: its content script stays until the page goes, and does nothing.
 */
export async function tellPages(contextOf: ContextOf): Promise<void> {
  const origins = await accessibleOrigins();
  await Promise.all(
    (await allTabs()).map(async ({ id, url, privateWindow }) => {
      // Without the `tabs` permission only the page itself can say where it is.
      const page = await askTab(id, 'page.ping', null);
      if (!page) return;
      const context = await contextOf(page.url, privateWindow);
      // A tab that we may look at once shows its address, with no lasting access to its site.
      const closed = url === null && !origins.some((origin) => covers(origin, page.url));
      await askTab(id, 'page.context', closed ? { ...context, level: 'off' } : context);
    }),
  );
}

/**
 * Lets the content script run on the sites that the person has opened to us beyond the named platforms,
 * and no longer on those they have closed.
 */
export async function followAccess(): Promise<void> {
  const { files, matches } = manifestContentScript();
  // The named platforms are among the origins we have access to, and the manifest's content script runs there.
  const granted = (await accessibleOrigins()).filter((origin) => !matches.includes(origin));
  await runOn(files, granted, matches);
}

/**
 * Runs the content script in open tabs that don't have it: browsers start it with a page only, so that after
 * installing, updating or getting access the open pages have none, or one that lost its extension.
 */
export async function reachOpenTabs(): Promise<void> {
  await Promise.all((await allTabs()).map(({ id }) => lookAt(id)));
}

/** Runs the content script in one tab, unless it is there. False where the browser doesn't let us. */
export async function lookAt(tabId: number): Promise<boolean> {
  if ((await askTab(tabId, 'page.ping', null)) !== null) return true;
  return runIn(tabId, manifestContentScript().files);
}

/** Where the build puts the pieces of the content script; the same folder as in `tools/build/content-script.ts`. */
const PIECES_FOLDER = 'src/content/pieces';

/** Runs pieces of the content script in one frame, for the first piece that is there. False where we can't. */
export async function bringPieces(
  tabId: number,
  frameId: number,
  names: readonly string[],
): Promise<boolean> {
  return runIn(
    tabId,
    names.map((name) => `${PIECES_FOLDER}/${name}.js`),
    frameId,
  );
}

/**
 * Runs the files of these packs of phrases in one frame. Gives those that there are, which are in the page now; null
 * where we can't.
 */
export async function bringPhrases(
  tabId: number,
  frameId: number,
  packs: readonly string[],
): Promise<readonly string[] | null> {
  const known = packs.filter((pack) => packNames().includes(pack));
  if (known.length === 0) return known;
  return (await runIn(tabId, known.map(phraseFile), frameId)) ? known : null;
}
