import type { Settings } from '../settings/settings';
import type { Clock } from '../shared/clock';
import type { Result } from '../shared/result';
import type { StorageProblem } from '../storage/port';
import type { Month, MonthMet } from '../wishlist/posts-met';
import type { Wish } from '../wishlist/wish';

type Unsubscribe = () => void;

/** All that the page needs from the outside. `main.tsx` makes it from the browser, tests from fakes. */
export interface InsightsPorts {
  readonly now: Clock;
  /** BCP 47 tag of the browser's interface. */
  readonly browserLanguage: string;
  /** Each calls back with what there is now, and again at each change. */
  onSettings(listener: (settings: Settings) => void): Unsubscribe;
  onMet(listener: (months: ReadonlyMap<Month, MonthMet>) => void): Unsubscribe;
  onWishes(listener: (wishes: Result<readonly Wish[], StorageProblem>) => void): Unsubscribe;
}
