import { sessionArea } from '../browser/storage-area';
import { allTabs, askTab } from '../browser/tabs';
import { generalBadge, generalTitle, setBadgeColors, setTabToolbar, setToolbar } from '../browser/toolbar';
import { LIGHT } from '../ui/tokens';
import { type WaitingCounts, waitingInWords } from '../ui/waiting';
import type { Words } from '../ui/words';

/** Says "something was spotted on this page". */
const DOT = '•';

/** More than this is written with a plus: a badge has room for four characters. */
const MOST_COUNTED = 99;

/** Session key: tab id to the number of posts spotted on its page. Kept in memory by the browser only. */
const SPOTTED = 'spotted';

/** Gives the badge the colours of the house. */
export async function colourBadge(): Promise<void> {
  await setBadgeColors(LIGHT.accent, LIGHT.onAccent);
}

/**
 * Shows how many wishes wait for an answer, everywhere, in place of the dots. The title says the same in words.
 * Doing it twice changes nothing.
 *
 * @returns whether the number has just gone, so that the dots may come back: `bringDotsBack`
 */
export async function showWaiting(counts: WaitingCounts, words: Words): Promise<boolean> {
  const count = counts.ready + counts.checkIns;
  const badge = count === 0 ? '' : count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
  const title =
    count === 0
      ? words.say('toolbar_title')
      : words.say('toolbar_waiting', { what: waitingInWords(counts, words) });
  const before = await generalBadge();
  if (count > 0) {
    for (const tabId of (await spottedTabs()).keys()) await setTabToolbar(tabId, { badge: null, title });
  }
  await setToolbar({ badge, title });
  return before !== '' && badge === '';
}

/**
 * Shows the dots again on pages where something was spotted. It asks the pages, and a page may take its
 * time: not to be awaited by anything that others wait for.
 */
export async function bringDotsBack(words: Words): Promise<void> {
  const tabs = [...(await spottedTabs())];
  await Promise.all(
    tabs.map(async ([tabId, posts]) => {
      // A tab that went to a page where we are not has nothing to show.
      const isThere = (await askTab(tabId, 'page.ping', null)) !== null;
      if (isThere && (await generalBadge()) === '') await setTabToolbar(tabId, dotState(posts, words));
    }),
  );
}

/**
 * Notes how many posts were spotted on a tab's page, and shows the dot unless a number is shown.
 * `keep` false (a private window): it is shown, and written down nowhere.
 */
export async function showSpotted(tabId: number, posts: number, words: Words, keep: boolean): Promise<void> {
  if (keep) await rememberSpotted(tabId, posts);
  if ((await generalBadge()) !== '') return;
  await setTabToolbar(
    tabId,
    posts > 0 ? dotState(posts, words) : { badge: null, title: words.say('toolbar_title') },
  );
}

/** A tab was closed, or shows another page now. */
export async function forgetSpotted(tabId: number): Promise<void> {
  await rememberSpotted(tabId, 0);
}

/** Shows in one tab again what it showed before something was told there for a moment. */
export async function showUsual(tabId: number, words: Words): Promise<void> {
  const posts = (await spottedTabs()).get(tabId) ?? 0;
  const isDot = posts > 0 && (await generalBadge()) === '';
  await setTabToolbar(tabId, isDot ? dotState(posts, words) : { badge: null, title: await generalTitle() });
}

/** Takes every dot away, for good. */
export async function forgetAllSpotted(words: Words): Promise<void> {
  const title = words.say('toolbar_title');
  for (const { id } of await allTabs()) await setTabToolbar(id, { badge: null, title });
  await sessionArea.clear().catch(() => undefined);
}

function dotState(posts: number, words: Words): { badge: string; title: string } {
  return { badge: DOT, title: words.say('toolbar_spotted', { count: posts }) };
}

async function spottedTabs(): Promise<ReadonlyMap<number, number>> {
  // Without a session area dots don't come back by themselves; nothing else is lost.
  const saved = await sessionArea.get([SPOTTED]).catch((): Record<string, unknown> => ({}));
  const record = saved[SPOTTED] ?? {};
  return new Map(Object.entries(record).map(([id, posts]) => [Number(id), Number(posts)]));
}

async function rememberSpotted(tabId: number, posts: number): Promise<void> {
  const tabs = new Map(await spottedTabs());
  if ((tabs.get(tabId) ?? 0) === posts) return;
  if (posts > 0) tabs.set(tabId, posts);
  else tabs.delete(tabId);
  await sessionArea.set({ [SPOTTED]: Object.fromEntries(tabs) }).catch(() => undefined);
}
