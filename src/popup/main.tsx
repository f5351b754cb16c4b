import { render } from 'preact';
import { accessibleOrigins, manifestContentScript, requestAccess } from '../browser/access';
import { ask, browserLanguage, insightsUrl, LIST_PLACE, listUrl, openOptions } from '../browser/extension';
import { localArea, sessionArea } from '../browser/storage-area';
import { activeTab, askTab, openTab } from '../browser/tabs';
import { MOST_AT_ONCE } from '../messages/payloads';
import { DEFAULTS } from '../settings/defaults';
import { siteOf } from '../settings/site';
import { failure, type Result, success } from '../shared/result';
import { DRAFTS, parseDrafts } from '../storage/drafts';
import { FIRST_SHOWN } from '../storage/keys';
import { readPictures } from '../storage/pictures';
import { parseFirstShown } from '../storage/records';
import { watchSettings } from '../storage/watch';
import { watchWishes } from '../storage/watch-wishes';
import { accessPattern, readAccess, siteInPattern } from '../ui/access';
import { adoptTokens, worded } from '../ui/page';
import { isWebAddress } from '../ui/platform';
import type { WishId } from '../wishlist/wish';
import { Popup } from './Popup';
import { togetherOf } from './pictures';
import type { ActivePage, PopupPorts } from './ports';

/** How often and how far apart a page that has just got our content script is asked for its report. */
const TRIES = 6;
const BETWEEN = 250;

/** The tab the popup was opened over; it stays the same for as long as the popup is open. */
let tab: { readonly id: number; readonly site: string } | null = null;

async function lookAtPage(tries = 1): Promise<ActivePage> {
  const active = await activeTab();
  if (!active) return { kind: 'none' };
  for (let left = tries; left > 0; left -= 1) {
    const report = await askTab(active.id, 'page.report', null);
    // The page knows its address also where the browser doesn't tell us.
    const site = report && siteOf(report.url);
    if (report && site) {
      tab = { id: active.id, site };
      return { kind: 'watched', site, privateWindow: active.privateWindow, report };
    }
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  const site = active.url === null ? null : siteOf(active.url);
  if (site === null) return { kind: 'none' };
  tab = { id: active.id, site };
  const { missing } = readAccess(await accessibleOrigins(), manifestContentScript().matches);
  return { kind: 'not-watched', site, closed: missing.some((pattern) => siteInPattern(pattern) === site) };
}

/** Puts the content script into the tab and waits until it answers. */
async function lookNow(tabId: number): Promise<boolean> {
  const looked = await ask('tab.look', { tabId });
  return looked.ok && (await lookAtPage(TRIES)).kind === 'watched';
}

/** The wishes that the list begins with, as the background has noted them. */
async function firstShown(): Promise<readonly WishId[]> {
  const noted = await sessionArea.get([FIRST_SHOWN]).catch(() => null);
  return parseFirstShown(noted?.[FIRST_SHOWN]);
}

/** Asks in as many messages as it takes. What was done before one failed is done, and can be undone. */
async function askInParts<Problem>(
  ids: readonly WishId[],
  one: (part: readonly WishId[]) => Promise<Result<readonly WishId[], Problem>>,
): Promise<Result<readonly WishId[], Problem>> {
  const done: WishId[] = [];
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const answer = await one(ids.slice(from, from + MOST_AT_ONCE));
    if (!answer.ok) return done.length > 0 ? success(done) : answer;
    done.push(...answer.value);
  }
  return success(done);
}

const ports: PopupPorts = {
  now: Date.now,
  asPage: location.hash === LIST_PLACE,
  browserLanguage: browserLanguage(),
  onWishes: (listener) => watchWishes(localArea, listener, firstShown),
  onSettings(listener) {
    const tell = worded(browserLanguage(), listener);
    return watchSettings(localArea, (read) => tell(read.ok ? read.value.settings : DEFAULTS));
  },
  lookAtPage,
  lookOnce: async () => tab !== null && lookNow(tab.id),
  alwaysLook: async () => {
    if (!tab) return false;
    const { id, site } = tab;
    return (await requestAccess([accessPattern(site)])) && lookNow(id);
  },
  decide: (id, decision) => ask('wish.decide', { id, decision }),
  undo: (id) => ask('wish.undo', { id }),
  edit: (id, edit) => ask('wish.edit', { id, edit }),
  decideAll: (ids, decision) => askInParts(ids, (part) => ask('wishes.decide', { ids: part, decision })),
  undoAll: (ids) => askInParts(ids, (part) => ask('wishes.undo', { ids: part })),
  drafts: async () => {
    const kept = await sessionArea.get([DRAFTS]).catch(() => null);
    return parseDrafts(kept?.[DRAFTS]);
  },
  // Without a session area a draft lives as long as its page: nothing that isn't finished is written down for good.
  keepDrafts: (drafts) => void sessionArea.set({ [DRAFTS]: drafts }).catch(() => undefined),
  setSingleKeys: (singleKeys) => ask('settings.change', { singleKeys }),
  pictureOf: togetherOf((ids) => readPictures(localArea, ids)),
  keep: async (item) =>
    tab ? ask('tab.keep', { tabId: tab.id, coolFor: null, ...item }) : failure('unavailable'),
  keepPage: async () =>
    tab ? ask('tab.save', { tabId: tab.id, what: { kind: 'page' } }) : failure('unavailable'),
  unkeep: (id) => ask('wish.unadd', { id }),
  setLevel: (site, level) => ask('site.level', { site, level }),
  changeSettings: (change) => ask('settings.change', change),
  rest: () => ask('rest.begin', null),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  openTab: (url) => {
    if (isWebAddress(url)) void openTab(url);
  },
  openOptions: () => void openOptions(),
  openInsights: () => void openTab(insightsUrl()).then(() => location.hash !== LIST_PLACE && window.close()),
  openAsPage: () => void openTab(listUrl()).then(() => window.close()),
};

adoptTokens(document);
const app = document.getElementById('app');
if (app) render(<Popup ports={ports} />, app);
