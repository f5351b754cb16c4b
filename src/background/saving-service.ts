import type { Tab } from '../browser/tabs';
import type { Origin } from '../messages/answer';
import { parseCaptured } from '../messages/payloads';
import type { Captured, Pointed, SavedThing, SavedWish, StoreProblem } from '../messages/protocol';
import { siteOf } from '../settings/site';
import { type Milliseconds, SECOND } from '../shared/clock';
import { failure, type Result, success } from '../shared/result';
import type { Store } from '../storage/store';
import type { NewWish } from '../wishlist/wish';
import type { Saving, WishlistService } from './wishlist-service';

/** How long a page may take to let itself be looked at and to answer. A page may never answer. */
const PATIENCE: Milliseconds = 5 * SECOND;

/** The pages of tabs, as far as saving needs them. */
export interface PagesOfTabs {
  /** Runs the content script in a tab, unless it is there; false where the browser doesn't let us. */
  lookAt(tabId: number): Promise<boolean>;
  /** Asks the tab's content script; null when there is none. Its answer is not trusted. */
  capture(tabId: number, what: Pointed): Promise<unknown>;
}

/** Saves from tabs. Nothing of a private window is looked at or stored. */
export interface SavingService {
  /** Saves what was pointed at. `no-address` when there is nothing there that can be kept. */
  save(tab: Tab, what: Pointed): Promise<Result<SavedThing, StoreProblem>>;
  /** Saves what the popup made of the tab's page, with the picture that is there. */
  keep(tab: Tab, saving: Omit<Saving, 'picture'>): Promise<Result<SavedWish, StoreProblem>>;
}

/** A service on the list and on open pages; `store` knows what a wish that is there already is called. */
export function createSavingService(
  wishlist: WishlistService,
  store: Pick<Store, 'wish'>,
  pages: PagesOfTabs,
): SavingService {
  async function captured(tab: Tab, what: Pointed): Promise<Captured | null> {
    const asking = async () => ((await pages.lookAt(tab.id)) ? pages.capture(tab.id, what) : null);
    return parseCaptured(await within(PATIENCE, asking()));
  }

  return {
    async save(tab, what) {
      if (tab.privateWindow) return failure('private-window');
      const thing = await captured(tab, what);
      if (thing === null || thing.wish.url === null) return failure('no-address');
      const saved = await wishlist.add({ ...thing, coolFor: null, inTheirOwnWords: true });
      if (!saved.ok) return saved;
      const { id, already } = saved.value;
      // The same thing may go by another name here.
      const known = already ? await store.wish(id) : null;
      const title = (known?.ok && known.value?.title) || thing.wish.title;
      return success({ ...saved.value, title });
    },

    async keep(tab, saving) {
      if (tab.privateWindow) return failure('private-window');
      const thing = await captured(tab, { kind: 'page' });
      // The page may have gone on to another thing since the popup was drawn.
      const isSame = thing !== null && thing.itemKey === saving.itemKey;
      return wishlist.add({ ...saving, picture: isSame ? thing.picture : null });
    },
  };
}

/**
 * A wish from a web page was met on that page's site, whatever the message says: an address of another
 * site is replaced by the page's own.
 */
export function fromWhereItCame(wish: NewWish, origin: Origin): NewWish {
  const { url } = wish.provenance;
  if (origin.kind === 'extension' || (url !== null && siteOf(url) === siteOf(origin.url))) return wish;
  return {
    ...wish,
    provenance: { ...wish.provenance, url: siteOf(origin.url) === null ? null : origin.url },
  };
}

/** What comes in time, else null; also for what fails. */
function within<Value>(span: Milliseconds, asking: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), span);
    asking
      .catch(() => null)
      .then((value) => {
        clearTimeout(timer);
        resolve(value);
      });
  });
}
