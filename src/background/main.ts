/**
 * The background: the only writer. It sleeps most of the time and may be stopped between any two lines;
 * whatever it needs to know is saved, and every wake begins by putting things in step again.
 */

import { onAccessChange } from '../browser/access';
import { alarmAt, clearAlarm, onAlarm, setAlarm } from '../browser/alarm';
import {
  browserLanguage,
  listUrl,
  onInstalled,
  onMessage,
  onStartup,
  ourselves,
  ownUrl,
} from '../browser/extension';
import { clearNotice, onNoticeClick, showNotice } from '../browser/notice';
import { closeLocalAreaToPages, localArea, sessionArea, syncedArea } from '../browser/storage-area';
import { askTab, onTabClosed, openTab } from '../browser/tabs';
import { createListener } from '../messages/answer';
import { regionOf } from '../settings/applies';
import { createStore } from '../storage/store';
import { localeTag, resolveLanguage } from '../ui/tables';
import { createWords, type Words, wordTable } from '../ui/words';
import { workerTableFor } from '../ui/worker-tables';
import type { WishId } from '../wishlist/wish';
import { createAnswering } from './answering';
import { createCountsService } from './counts-service';
import { createDataService } from './data-service';
import { createEncounters } from './encounter-memory';
import { noteFirstShown } from './first-shown';
import { isFirstWake } from './first-wake';
import { contextOf, createHandlers, currentSettings, type Desk } from './handlers';
import { createItemMemory, MOST_ITEMS } from './item-memory';
import { followAccess, lookAt, reachOpenTabs, tellPages } from './pages';
import { createPauseMemory } from './pause-memory';
import { createQueue } from './queue';
import { READY_NOTICE, reconcile, type Surface } from './reconcile';
import { createRulesService } from './rules-service';
import { offerSaving } from './saving-entries';
import { createSavingService } from './saving-service';
import { SAID } from './saying-so';
import { createSyncService } from './sync-service';
import { createTimerMemory } from './timer-memory';
import { bringDotsBack, colourBadge, forgetAllSpotted, forgetSpotted, showWaiting } from './toolbar-button';
import { createWishlistService } from './wishlist-service';

/** Rings when the synced storage is to be tried again. */
const SYNC_AGAIN = 'sync-again';

/** The page that shows how it works; the same path as in `vite.config.ts`. */
const WELCOME = 'src/welcome/index.html';

const now = () => Date.now();
const newId = () => crypto.randomUUID() as string as WishId;
const store = createStore(localArea);
const queue = createQueue();
const report = (error: unknown) => console.error('Unswayed:', error);
const languages = () => ({ ui: browserLanguage(), accepted: navigator.languages });
const region = () => regionOf(navigator.languages);

async function words(): Promise<Words> {
  const { language } = await currentSettings(store);
  const shown = resolveLanguage(language, browserLanguage());
  return createWords(wordTable(workerTableFor(shown)), localeTag(shown));
}

/** Where the person is told: alarm, notice and toolbar. */
const surface: Surface = {
  alarmAt,
  setAlarm,
  clearAlarm,
  showNotice,
  clearNotice,
  showWaiting,
  noteFirstShown,
};

/** Does something in its turn; what goes wrong in it is a bug, and costs nothing else. */
function inTurn(task: () => Promise<unknown>): void {
  queue.run(task).catch(report);
}

/** Does something that waits for pages. A page may never answer, so nothing else waits for it. */
function aside(task: () => Promise<unknown>): void {
  task().catch(report);
}

function putInStep(): void {
  inTurn(async () => {
    const shown = await words();
    if (await reconcile(store, surface, shown, now())) aside(() => bringDotsBack(shown));
  });
}

/** What follows from changed wishes: alarm, badge and notice, and the person's other machines. */
function wishesChanged(): void {
  putInStep();
  sync.soon();
}

function tellOpenPages(): void {
  aside(() => tellPages((url, privateWindow) => contextOf(desk, url, privateWindow)));
}

const sync = createSyncService(store, syncedArea, queue, {
  now,
  later: (task, after) => setTimeout(task, after),
  wakeAt: (moment) => (moment === null ? clearAlarm(SYNC_AGAIN) : setAlarm(SYNC_AGAIN, moment)),
  heard({ settings }) {
    putInStep();
    if (settings) tellOpenPages();
  },
  report,
});

const wishlist = createWishlistService(store, queue, now, newId, region);

const desk: Desk = {
  store,
  queue,
  wishlist,
  saving: createSavingService(wishlist, store, {
    lookAt,
    capture: (tabId, what) => askTab(tabId, 'page.capture', what),
  }),
  items: createItemMemory(store, queue, now),
  pauses: createPauseMemory(sessionArea, queue, now),
  rules: createRulesService(store, queue),
  timers: createTimerMemory(store, queue, now),
  counts: createCountsService(store, queue, now),
  encounters: createEncounters(store, queue, now),
  data: createDataService(store, queue, now, newId, region),
  sync,
  now,
  languages,
  words,
  wishesChanged,
  settingsChanged() {
    wishesChanged();
    tellOpenPages();
    menu.nameEntry();
  },
  async erase() {
    const forgotten = await sync.forget();
    const erased = await store.erase();
    if (!erased.ok) return erased;
    if (!forgotten.ok) return forgotten;
    await clearNotice(READY_NOTICE);
    await desk.pauses.forget();
    await forgetAllSpotted(await words());
    return erased;
  },
};

const menu = offerSaving({ ...desk, inTurn, aside });
const answering = createAnswering(createListener(createHandlers(desk), ourselves(), report));
onMessage(answering.listen);
onAlarm(wishesChanged);
syncedArea.onChanged(() => sync.soon());
onStartup(() => {
  inTurn(() => store.tidy(now()));
  putInStep();
  inTurn(() => store.forgetOldestItems(MOST_ITEMS));
  aside(() => desk.counts.forgetOld());
  aside(() => desk.encounters.forgetOld());
});
onInstalled((first) => {
  inTurn(() => store.tidy(now()));
  putInStep();
  if (first) aside(() => openTab(ownUrl(WELCOME)));
});
onAccessChange(() => {
  inTurn(followAccess);
  aside(reachOpenTabs);
  tellOpenPages();
});
onTabClosed((tabId) => inTurn(() => forgetSpotted(tabId)));
onNoticeClick((id) => {
  if (id !== READY_NOTICE && id !== SAID) return;
  inTurn(async () => {
    await clearNotice(id);
    await openTab(listUrl());
  });
});

// Every wake: alarms are lost with an update, a restart, or a clock that was set.
inTurn(closeLocalAreaToPages);
inTurn(colourBadge);
inTurn(followAccess);
menu.nameEntry();
// Who woke us is answered first: thousands of wishes take half a second to read, in which nobody else is answered. The
// message comes a little later than the first line here runs.
aside(async () => {
  await currentSettings(store);
  await answering.rest();
  wishesChanged();
});
aside(async () => {
  if (await isFirstWake()) await reachOpenTabs();
});
