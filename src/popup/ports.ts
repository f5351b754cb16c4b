import type { Decision, PageReport, SavedThing, SavedWish, StoreProblem } from '../messages/protocol';
import type { Level, Settings } from '../settings/settings';
import type { Clock, Instant } from '../shared/clock';
import type { Result } from '../shared/result';
import type { Drafts } from '../storage/drafts';
import type { StorageProblem } from '../storage/port';
import type { WishEdit } from '../wishlist/kept';
import type { NewItem } from '../wishlist/new-wish';
import type { SharedDecision, Wish, WishId } from '../wishlist/wish';

/** The active tab, as far as the popup may know it. */
export type ActivePage =
  /** The browser's own pages, the stores, files: nothing can be looked at there. */
  | { readonly kind: 'none' }
  /** A web page without our content script: access was never given, or was taken away. */
  | {
      readonly kind: 'not-watched';
      readonly site: string;
      /** It is one that is open from the start, and the browser, or the person in its settings, has closed it. */
      readonly closed: boolean;
    }
  | {
      readonly kind: 'watched';
      /** The registrable host the levels are kept by. */
      readonly site: string;
      readonly privateWindow: boolean;
      readonly report: PageReport;
    };

/** The wishes, as far as they have been read. */
export interface WishesShown {
  readonly wishes: readonly Wish[];
  /** Keys of those that could not be read. */
  readonly unreadable: readonly string[];
  /** There: these are only the top of the list. */
  readonly stillReading?: true;
}

/** All wishes that could be read, or why none could. */
export type WishesResult = Result<WishesShown, StorageProblem>;

type Unsubscribe = () => void;

/** All that the popup needs from the outside. `main.tsx` makes it from the browser, tests from fakes. */
export interface PopupPorts {
  readonly now: Clock;
  /** The list stands in a tab of its own, where there is no other page to look at. */
  readonly asPage: boolean;
  /** BCP 47 tag of the browser's interface. */
  readonly browserLanguage: string;
  /** Calls back with the wishes as they are, and again at each change. */
  onWishes(listener: (read: WishesResult) => void): Unsubscribe;
  /** Calls back with the settings as they are, and again at each change. */
  onSettings(listener: (settings: Settings) => void): Unsubscribe;
  /** What was spotted in the active tab, up to now. */
  lookAtPage(): Promise<ActivePage>;
  /** Looks at the active tab this once. False when the browser doesn't allow it. */
  lookOnce(): Promise<boolean>;
  /** Asks the browser for lasting access to the active tab's site. To be called in a click. */
  alwaysLook(): Promise<boolean>;
  decide(id: WishId, decision: Decision): Promise<Result<null, StoreProblem>>;
  undo(id: WishId): Promise<Result<null, StoreProblem>>;
  edit(id: WishId, edit: WishEdit): Promise<Result<null, StoreProblem>>;
  /** Decides about several; answers with those that it could be decided about. */
  decideAll(
    ids: readonly WishId[],
    decision: SharedDecision,
  ): Promise<Result<readonly WishId[], StoreProblem>>;
  undoAll(ids: readonly WishId[]): Promise<Result<readonly WishId[], StoreProblem>>;
  /** What was begun before the popup was closed the last time. */
  drafts(): Promise<Drafts>;
  keepDrafts(drafts: Drafts): void;
  /** Whether keys of one character do something. */
  setSingleKeys(on: boolean): Promise<Result<Settings, StoreProblem>>;
  /** The picture that is stored with a wish, as a data address; null when there is none. */
  pictureOf(id: WishId): Promise<string | null>;
  /** Keeps the product of the active tab's page. */
  keep(item: NewItem): Promise<Result<SavedWish, StoreProblem>>;
  /** Keeps the page of the active tab, whatever it is about. */
  keepPage(): Promise<Result<SavedThing, StoreProblem>>;
  unkeep(id: WishId): Promise<Result<null, StoreProblem>>;
  setLevel(site: string, level: Level): Promise<Result<Settings, StoreProblem>>;
  changeSettings(change: Partial<Settings>): Promise<Result<Settings, StoreProblem>>;
  /** *Not today*. Answers with when that is over. */
  rest(): Promise<Result<Instant, StoreProblem>>;
  /** Puts text on the clipboard. False when the browser doesn't allow it. */
  copy(text: string): Promise<boolean>;
  openTab(url: string): void;
  openOptions(): void;
  openInsights(): void;
  /** Opens the list in a tab of its own. */
  openAsPage(): void;
}
