import type { Relation } from '../detect/finding';
import type { Instant, Milliseconds } from '../shared/clock';

/** How much a site may see of Unswayed. `off` looks at nothing. */
export type Level = 'off' | 'quiet' | 'marks' | 'pause';

export type Theme = 'system' | 'light' | 'dark';

/** The interface languages that are finished. `auto` follows the browser. */
export const LANGUAGES = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'id',
  'it',
  'ja',
  'ko',
  'pt_BR',
  'ru',
  'tr',
  'zh_CN',
  'zh_TW',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** What may be spotted; each can be turned off on its own. */
export interface Spotting {
  /** Affiliate links and notices. */
  readonly affiliate: boolean;
  /** Paid partnerships and sponsorships. */
  readonly paid: boolean;
  /** Personal discount codes. */
  readonly code: boolean;
  /** Gifts and loans. */
  readonly gifted: boolean;
  /** The platform's own advertisements. */
  readonly platformAd: boolean;
  /** "Don't buy X" posts that sell. */
  readonly sheepsClothing: boolean;
  /** Countdowns, low stock and the like. */
  readonly pressure: boolean;
}

/** When no notice may come: minutes since midnight, by the clock on the wall. `from` after `to` goes over midnight. */
export interface QuietHours {
  readonly on: boolean;
  readonly from: number;
  readonly to: number;
}

/** Other cooling-off periods for what costs little and what costs much. */
export interface CoolingByPrice {
  readonly on: boolean;
  /** Below this, in the person's currency, `cheapFor` is long enough. Null: what is usual in the currency. */
  readonly low: number | null;
  readonly cheapFor: Milliseconds;
  /** Above this `dearFor` has to pass. Null as above. */
  readonly high: number | null;
  readonly dearFor: Milliseconds;
}

/** A question in the person's own words. */
export interface OwnQuestion {
  /** `own.` and letters or digits: never the id of a question of ours. */
  readonly id: string;
  readonly text: string;
}

/** What the person made of the questions that a card asks. */
export interface QuestionSettings {
  /** Ids of questions, ours and their own, that are not asked. */
  readonly off: readonly string[];
  readonly own: readonly OwnQuestion[];
  /** Questions of ours in other words, by id. */
  readonly edited: Readonly<Record<string, string>>;
}

/** The corner of a page that says how many of its posts earn, and where the person wants it. */
export interface SummarySettings {
  readonly on: boolean;
  /** No more than its sign and a number are shown. */
  readonly folded: boolean;
  /** The side of the window, in reading direction. */
  readonly side: 'start' | 'end';
  /** 0 at the top of the window, 1 at the bottom. */
  readonly height: number;
  /** Sites that go without, as `siteLevels` names them. */
  readonly offOn: readonly string[];
}

export interface Settings {
  /** The level where a site has none of its own. */
  readonly level: Exclude<Level, 'off'>;
  /** By site: a registrable host such as `tiktok.com`. */
  readonly siteLevels: Readonly<Record<string, Level>>;
  readonly summary: SummarySettings;
  /** Buttons that buy are held once for each thing, on the pages of shops. */
  readonly holdBuys: boolean;
  /** *Not today*: nothing is looked at before this; null, or over, when not. */
  readonly restUntil: Instant | null;
  /** The default cooling-off period; never below a day unless the person says so. */
  readonly coolingOff: Milliseconds;
  readonly coolingByPrice: CoolingByPrice;
  /** ISO 4217, upper case; `auto` takes that of the country. */
  readonly currency: string | 'auto';
  readonly spotting: Spotting;
  readonly language: Language | 'auto';
  readonly theme: Theme;
  /** ISO 3166-1 alpha-2, upper case, for the disclosure rules; `auto` takes the browser's region. */
  readonly country: string | 'auto';
  /** One grouped notice when something is ready. */
  readonly notify: boolean;
  readonly quietHours: QuietHours;
  /** Posts that are met are counted, by day and site. */
  readonly countPosts: boolean;
  readonly questions: QuestionSettings;
  /** What an hour of work brings after taxes, in `currency`; null when the person didn't say. */
  readonly hourlyPay: number | null;
  /** What is free to spend in a month, in `currency`; null when the person didn't say. */
  readonly monthlyFree: number | null;
  /** Creators and products that are met are remembered for a while, and an opened card says so. */
  readonly cardMemory: boolean;
  /** Keys of one character do something in the list. */
  readonly singleKeys: boolean;
}

/** Which relations a spotting switch covers. */
export const SWITCH_OF_RELATION: Readonly<Record<Relation, keyof Spotting | null>> = {
  affiliate: 'affiliate',
  paid: 'paid',
  code: 'code',
  gifted: 'gifted',
  'own-brand': null,
  'brand-channel': null,
  'platform-ad': 'platformAd',
};
