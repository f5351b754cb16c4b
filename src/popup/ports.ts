import type { Decision, PageReport, SavedWish, StoreProblem } from '../messages/protocol';
import type { Level, Settings } from '../settings/settings';
import type { Clock } from '../shared/clock';
import type { Result } from '../shared/result';
import type { StorageProblem } from '../storage/port';
import type { NewWish, Wish, WishId } from '../wishlist/wish';

/** The active tab, as far as the popup may know it. */
export type ActivePage =
  /** The browser's own pages, the stores, files: nothing can be looked at there. */
  | { readonly kind: 'none' }
  /** A web page without our content script: access was never given, or was taken away. */
  | { readonly kind: 'not-watched'; readonly site: string }
  | {
      readonly kind: 'watched';
      /** The registrable host the levels are kept by. */
      readonly site: string;
      readonly privateWindow: boolean;
      readonly report: PageReport;
    };

/** All wishes that could be read, and the keys of those that could not; or why nothing could. */
export type WishesResult = Result<
  { readonly wishes: readonly Wish[]; readonly unreadable: readonly string[] },
  StorageProblem
>;

type Unsubscribe = () => void;

/** All that the popup needs from the outside. `main.tsx` makes it from the browser, tests from fakes. */
export interface PopupPorts {
  readonly now: Clock;
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
  keep(wish: NewWish): Promise<Result<SavedWish, StoreProblem>>;
  unkeep(id: WishId): Promise<Result<null, StoreProblem>>;
  setLevel(site: string, level: Level): Promise<Result<Settings, StoreProblem>>;
  /** Puts text on the clipboard. False when the browser doesn't allow it. */
  copy(text: string): Promise<boolean>;
  openTab(url: string): void;
  openOptions(): void;
}
