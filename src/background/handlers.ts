import { tabById } from '../browser/tabs';
import { QUESTION_REST } from '../detect/question';
import type { Handlers } from '../messages/answer';
import type { PageContext } from '../messages/protocol';
import { regionOf } from '../settings/applies';
import { DEFAULTS } from '../settings/defaults';
import { restOver } from '../settings/rest';
import { changeSettings, changeSiteLevel } from '../settings/schema';
import type { Settings } from '../settings/settings';
import { siteOf } from '../settings/site';
import type { Clock } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import { ASKED } from '../storage/keys';
import { parseAsked } from '../storage/records';
import type { Store } from '../storage/store';
import { resolveLanguage } from '../ui/tables';
import type { Words } from '../ui/words';
import { cardNews } from './card-news';
import type { CountsService } from './counts-service';
import type { DataService } from './data-service';
import type { Encounters } from './encounter-memory';
import type { ItemMemoryService } from './item-memory';
import { type BrowserLanguages, pageContext, pageQuestions } from './page-context';
import { bringPhrases, bringPieces, lookAt } from './pages';
import type { PauseMemoryService } from './pause-memory';
import type { Queue } from './queue';
import type { RulesService } from './rules-service';
import { fromWhereItCame, type SavingService } from './saving-service';
import type { SyncService } from './sync-service';
import type { TimerMemoryService } from './timer-memory';
import { forgetSpotted, showSpotted } from './toolbar-button';
import type { WishlistService } from './wishlist-service';

/** Questions remembered at most; a few a day are asked, for a week. */
const MOST_ASKED = 100;

/** What the answers are made of. */
export interface Desk {
  readonly store: Store;
  readonly queue: Queue;
  readonly wishlist: WishlistService;
  readonly saving: SavingService;
  readonly items: ItemMemoryService;
  readonly pauses: PauseMemoryService;
  readonly rules: RulesService;
  readonly timers: TimerMemoryService;
  readonly counts: CountsService;
  readonly encounters: Encounters;
  readonly sync: SyncService;
  readonly data: DataService;
  readonly now: Clock;
  readonly languages: () => BrowserLanguages;
  /** The words of the language that is set. */
  readonly words: () => Promise<Words>;
  /** Wishes have changed: alarm, badge and notice have to follow. */
  readonly wishesChanged: () => void;
  /** Settings or own rules have changed: all of that, and the open pages. */
  readonly settingsChanged: () => void;
  /** Removes everything there is. */
  readonly erase: () => ReturnType<Store['erase']>;
}

/** The settings that apply; the defaults when none can be read. */
export async function currentSettings(store: Store): Promise<Settings> {
  const read = await store.settings();
  return read.ok ? read.value.settings : DEFAULTS;
}

/** What applies to the page at `url`, by what is saved. */
export async function contextOf(
  desk: Pick<Desk, 'store' | 'rules' | 'languages' | 'now'>,
  url: string,
  privateWindow: boolean,
): Promise<PageContext> {
  const [settings, rules, asked] = await Promise.all([
    currentSettings(desk.store),
    desk.rules.all(),
    desk.store.record(ASKED),
  ]);
  const questions = parseAsked(asked.ok ? asked.value : undefined);
  return pageContext(url, privateWindow, settings, rules, desk.languages(), questions, desk.now());
}

/** The answers to all messages. Nothing that comes from a private window is written anywhere. */
export function createHandlers(desk: Desk): Handlers {
  const { store, queue, wishlist, saving, items, pauses, rules, timers, counts, encounters, data, now } =
    desk;

  /** Tells those who have to follow, when it went well. */
  async function followed<Value, Problem>(
    outcome: Promise<Result<Value, Problem>>,
    tell: () => void,
  ): Promise<Result<Value, Problem>> {
    const result = await outcome;
    if (result.ok) tell();
    return result;
  }

  function change(make: (settings: Settings) => Result<Settings, 'invalid'>) {
    const outcome = queue.run(async () => {
      const read = await store.settings();
      if (!read.ok) return read;
      const made = make(read.value.settings);
      if (!made.ok) return made;
      const written = await store.writeSettings(made.value);
      return written.ok ? made : written;
    });
    return followed(outcome, desk.settingsChanged);
  }

  return {
    async 'page.hello'(_, { url, tabId, frameId, privateWindow, kind }) {
      // A new page begins: what was spotted on the last one in this tab no longer counts. Not waited for.
      if (kind === 'page' && tabId !== null && frameId === 0) void queue.run(() => forgetSpotted(tabId));
      return contextOf(desk, url, privateWindow);
    },

    async 'page.spotted'({ posts }, { tabId, privateWindow }) {
      if (tabId === null) return failure('not-found');
      await queue.run(async () => showSpotted(tabId, posts, await desk.words(), !privateWindow));
      return privateWindow ? failure('private-window') : success(null);
    },

    async 'posts.met'(met, { url, privateWindow }) {
      if (privateWindow) return failure('private-window');
      const site = siteOf(url);
      return site === null ? failure('invalid') : counts.add(site, met);
    },

    async 'creators.met'({ posts }, { url, privateWindow }) {
      if (privateWindow) return failure('private-window');
      const site = siteOf(url);
      return site === null ? failure('invalid') : encounters.met(site, posts);
    },

    async 'card.opened'(opened, { url, privateWindow }) {
      const settings = await currentSettings(store);
      const on = { ...opened, site: siteOf(url), privateWindow };
      return cardNews(on, settings, regionOf(desk.languages().accepted), store, encounters);
    },

    async 'phrases.bring'({ packs }, { tabId, frameId }) {
      if (tabId === null) return failure('not-found');
      const there = await bringPhrases(tabId, frameId, packs);
      return there === null ? failure('unavailable') : success(there);
    },

    async 'pieces.bring'({ pieces }, { tabId, frameId }) {
      if (tabId === null) return failure('not-found');
      return (await bringPieces(tabId, frameId, pieces)) ? success(null) : failure('unavailable');
    },

    async 'items.known'({ keys }) {
      const [known, lately] = await Promise.all([items.known(keys), pauses.lately(keys)]);
      return { ...Object.fromEntries([...lately].map((key) => [key, 'paused' as const])), ...known };
    },

    async 'item.paused'({ key }, { privateWindow }) {
      return privateWindow ? failure('private-window') : pauses.note(key);
    },

    async 'summary.change'(place, { privateWindow }) {
      if (privateWindow) return failure('private-window');
      const changed = await change((settings) =>
        changeSettings(settings, { summary: { ...settings.summary, ...place } }),
      );
      return changed.ok ? success(null) : changed;
    },

    async 'rest.begin'(_, { privateWindow }) {
      if (privateWindow) return failure('private-window');
      const restUntil = restOver(now());
      const changed = await change((settings) => changeSettings(settings, { restUntil }));
      return changed.ok ? success(restUntil) : changed;
    },

    async 'item.remember'({ key, answer }, { privateWindow }) {
      return privateWindow ? failure('private-window') : items.remember(key, answer);
    },

    async 'wish.add'({ wish, coolFor, itemKey, picture = null }, origin) {
      if (origin.privateWindow) return failure('private-window');
      const inTheirOwnWords = origin.kind === 'extension';
      const asked = { wish: fromWhereItCame(wish, origin), coolFor, itemKey, inTheirOwnWords, picture };
      return followed(wishlist.add(asked), desk.wishesChanged);
    },

    async 'wish.unadd'({ id }, { privateWindow }) {
      if (privateWindow) return failure('private-window');
      return followed(wishlist.unadd(id), desk.wishesChanged);
    },

    'wish.decide': ({ id, decision }) => followed(wishlist.decide(id, decision), desk.wishesChanged),

    'wish.edit': ({ id, edit }) => followed(wishlist.edit(id, edit), desk.wishesChanged),

    'wish.undo': ({ id }) => followed(wishlist.undo(id), desk.wishesChanged),

    'wishes.decide': ({ ids, decision }) => followed(wishlist.decideAll(ids, decision), desk.wishesChanged),

    'wishes.undo': ({ ids }) => followed(wishlist.undoAll(ids), desk.wishesChanged),

    async 'question.asked'({ id }, { privateWindow }) {
      if (privateWindow) return failure('private-window');
      return queue.run(async () => {
        const record = await store.record(ASKED);
        if (!record.ok) return record;
        const at = now();
        const lately = parseAsked(record.value).filter((question) => at - question.at < QUESTION_REST);
        const asked = [...lately, { id, at }].slice(-MOST_ASKED);
        const written = await store.write({ records: { [ASKED]: asked } });
        if (!written.ok) return written;
        const settings = await currentSettings(store);
        const language = resolveLanguage(settings.language, desk.languages().ui);
        return success(pageQuestions(language, settings, asked, at));
      });
    },

    async 'timers.seen'({ timers: shown }, { url, privateWindow }) {
      if (privateWindow) return failure('private-window');
      const site = siteOf(url);
      return site === null ? failure('invalid') : timers.seen(site, shown);
    },

    'settings.change': (input) => change((settings) => changeSettings(settings, input)),

    'site.level': ({ site, level }) => change((settings) => changeSiteLevel(settings, site, level)),

    'rule.add': ({ rule }) => followed(rules.add(rule), desk.settingsChanged),

    'rule.change': ({ id, rule }) => followed(rules.change(id, rule), desk.settingsChanged),

    'rule.remove': ({ id }) => followed(rules.remove(id), desk.settingsChanged),

    'rules.import': (input) => followed(rules.addAll(input.rules), desk.settingsChanged),

    async 'exception.add'({ kind, what }, { url, privateWindow }) {
      if (privateWindow) return failure('private-window');
      const site = siteOf(url);
      if (site === null) return failure('invalid');
      const rule = kind === 'not-site' ? { kind, what: site, at: null } : { kind, what, at: site };
      const added = await followed(rules.add(rule), desk.settingsChanged);
      return added.ok ? success(added.value.id) : added;
    },

    async 'exception.takeBack'({ id }, { url, privateWindow }) {
      if (privateWindow) return failure('private-window');
      const site = siteOf(url);
      if (site === null) return failure('invalid');
      return followed(rules.takeBack(id, site), desk.settingsChanged);
    },

    async 'tab.keep'({ tabId, wish, coolFor, itemKey }, { privateWindow }) {
      const tab = await tabById(tabId);
      if (tab === null) return failure('not-found');
      if (privateWindow) return failure('private-window');
      const asked = { wish, coolFor, itemKey, inTheirOwnWords: true };
      return followed(saving.keep(tab, asked), desk.wishesChanged);
    },

    async 'tab.save'({ tabId, what }, { privateWindow }) {
      const tab = await tabById(tabId);
      if (tab === null) return failure('not-found');
      if (privateWindow) return failure('private-window');
      return followed(saving.save(tab, what), desk.wishesChanged);
    },

    async 'tab.look'({ tabId }) {
      return (await lookAt(tabId)) ? success(null) : failure('not-allowed-now');
    },

    'data.restore': ({ text }) => followed(data.restore(text), desk.settingsChanged),

    'data.import': ({ wishes }) => followed(data.take(wishes), desk.wishesChanged),

    'data.takeBack': () => followed(data.takeBack(), desk.settingsChanged),

    'data.forgetAside': () => data.forgetAside(),

    'sync.turn': ({ on }) => desk.sync.turn(on),

    'sync.clear': () => desk.sync.clear(),

    async 'counts.forget'() {
      const forgotten = await counts.forget();
      return forgotten.ok ? encounters.forget() : forgotten;
    },

    'everything.erase': () => followed(queue.run(desk.erase), desk.settingsChanged),
  };
}
