import type { CustomRule, OwnRule } from '../detect/custom-rules';
import type { PhrasePacks } from '../detect/phrase-book';
import type { StoreProblem } from '../messages/protocol';
import type { Level, Settings } from '../settings/settings';
import type { Clock } from '../shared/clock';
import type { Result } from '../shared/result';
import type { SavedData } from '../storage/port';
import type { SyncShown } from '../storage/watch';
import type { Access } from '../ui/access';
import type { ImportCounts, ImportedWish, RestoreCounts } from '../wishlist/taken-over';

type Unsubscribe = () => void;

/** How much is stored, in numbers. */
export interface Stored {
  readonly wishes: number;
  /** Things remembered as *Not for me* or *Go on*. */
  readonly remembered: number;
  /** Records that could not be read and were set aside. */
  readonly aside: number;
  /** Whether a copy from before the last update of the store is kept. */
  readonly copied: boolean;
  /** Whether a later Unswayed wrote all of this; then nothing of it is touched. */
  readonly newer: boolean;
}

/** A key that works in every tab, as the browser has it. */
export interface Shortcut {
  readonly id: string;
  /** What it does, in the browser's language. */
  readonly does: string;
  /** '' when none is set. */
  readonly keys: string;
}

/** All that the options page needs from the outside. `main.tsx` makes it from the browser, tests from fakes. */
export interface OptionsPorts {
  readonly now: Clock;
  /** BCP 47 tag of the browser's interface. */
  readonly browserLanguage: string;
  /** The browser's region, ISO 3166-1 alpha-2; null when it doesn't say. */
  readonly region: string | null;
  readonly version: string;
  /** The sites that are looked at from the start, as people know them. */
  readonly namedPlatforms: readonly string[];
  /** Calls back with the settings as they are, and again at each change. */
  onSettings(listener: (settings: Settings) => void): Unsubscribe;
  onStored(listener: (stored: Stored) => void): Unsubscribe;
  onAccess(listener: (access: Access) => void): Unsubscribe;
  change(change: Partial<Settings>): Promise<Result<Settings, StoreProblem>>;
  /** One site's own level; null takes it away. */
  setLevel(site: string, level: Level | null): Promise<Result<Settings, StoreProblem>>;
  /** The site that levels are kept by, from what a person typed; null when it is none. */
  siteOf(typed: string): string | null;
  /** Asks the browser for access to every site. To be called in a click. */
  allowEverySite(): Promise<boolean>;
  /** Asks the browser to open the named platforms again that it has closed. To be called in a click. */
  allowMissing(missing: readonly string[]): Promise<boolean>;
  /** Gives access back: one pattern, or with null every one that can be given back. */
  dropAccess(pattern: string | null): Promise<boolean>;
  /** None where the browser has no such keys. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for them. False where there is no way there. */
  changeShortcuts(): Promise<boolean>;
  /** Calls back with the person's own rules as they are, and again at each change. */
  onRules(listener: (rules: readonly CustomRule[]) => void): Unsubscribe;
  addRule(rule: OwnRule): Promise<Result<CustomRule, StoreProblem>>;
  changeRule(id: number, rule: OwnRule): Promise<Result<null, StoreProblem>>;
  removeRule(id: number): Promise<Result<null, StoreProblem>>;
  /** Adds those that are not there yet, all or none; gives how many. */
  importRules(rules: readonly OwnRule[]): Promise<Result<number, StoreProblem>>;
  /** Every phrase that is looked for; null when the background gives none. */
  phrases(): Promise<PhrasePacks | null>;
  /** Hands a text to the person as a file. */
  saveFile(name: string, text: string): void;
  /** Everything stored, as it is. */
  saved(): Promise<Result<SavedData, StoreProblem>>;
  /** Takes the text of a backup over. */
  restore(text: string): Promise<Result<RestoreCounts, StoreProblem>>;
  /** Puts links on the list, those that are not on it yet. */
  importLinks(wishes: readonly ImportedWish[]): Promise<Result<ImportCounts, StoreProblem>>;
  /** Takes the last of these two back; gives how many records were changed since and stay. */
  takeBack(): Promise<Result<number, StoreProblem>>;
  /** Throws away what was set aside. */
  forgetAside(): Promise<Result<null, StoreProblem>>;
  /** Calls back with whether this machine syncs and how that goes, and again at each change. */
  onSync(listener: (sync: SyncShown) => void): Unsubscribe;
  turnSync(on: boolean): Promise<Result<null, StoreProblem>>;
  /** Removes what is synced from the browser's account. Only while this machine doesn't sync. */
  clearSync(): Promise<Result<null, StoreProblem>>;
  /** Removes all counts of posts. */
  forgetCounts(): Promise<Result<null, StoreProblem>>;
  erase(): Promise<Result<null, StoreProblem>>;
}
