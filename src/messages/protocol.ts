import type { TimerNews } from '../detect/countdown';
import type { CustomRule, OwnRule, RuleKind } from '../detect/custom-rules';
import type { Finding, Relation, Strength } from '../detect/finding';
import type { QuestionFit } from '../detect/question';
import type { LabelMeaning } from '../detect/reading';
import type { Verdict } from '../detect/verdict';
import type { SummaryPlace } from '../settings/applies';
import type { Level, Settings, Spotting, Theme } from '../settings/settings';
import type { Worth } from '../settings/worth';
import type { Instant, Milliseconds } from '../shared/clock';
import type { Result } from '../shared/result';
import type { CreatorCounts } from '../wishlist/encounters';
import type { WishEdit } from '../wishlist/kept';
import type { MetCounts } from '../wishlist/posts-met';
import type { ImportCounts, ImportedWish, RestoreCounts } from '../wishlist/taken-over';
import type { Decision, NewWish, Price, SharedDecision, WishId } from '../wishlist/wish';

/**
 * Every message that is sent, by name, with what goes in and what comes back.
 * `To…` says who answers. Sender and payload are validated at the receiver (`answer.ts`).
 */
export interface ToBackground {
  /** A content script asks what applies to its page. The page's address comes from the sender. */
  'page.hello': { input: null; output: PageContext };
  /** A content script says whether something was spotted, for the badge's dot. */
  'page.spotted': { input: { readonly posts: number }; output: Result<null, StoreProblem> };
  /**
   * A content script tells how many posts it has met since it told last, each once a visit. Added to the counts of the
   * day and of the page's site, unless the person wants none; never in a private window.
   */
  'posts.met': { input: MetCounts; output: Result<null, StoreProblem> };
  /**
   * A content script tells which creators' posts it has met, and what they showed, for the memory of the card. Nothing
   * is kept where the person wants no such memory, nor in a private window.
   */
  'creators.met': {
    input: { readonly posts: readonly MetByCreator[] };
    output: Result<null, StoreProblem>;
  };
  /** A card was opened by the person: what it can add. In a private window nothing of what was met before. */
  'card.opened': {
    input: {
      readonly itemKey: string;
      readonly creator: string | null;
      readonly price: Price | null;
    };
    output: CardNews;
  };
  /**
   * A content script has the files of these packs of phrases (see `rules/phrase-packs.ts`) run in its page, where
   * `detect/phrase-texts.ts` finds them. Gives those that are there now: the others don't exist. A page asks for what
   * it is written in: all together are more than a megabyte. `unavailable` where the browser doesn't let us.
   */
  'phrases.bring': {
    input: { readonly packs: readonly string[] };
    output: Result<readonly string[], StoreProblem>;
  };
  /**
   * A content script has the files of these pieces of its own run in its page; see `content/pieces.ts`. `unavailable`
   * where the browser doesn't let us.
   */
  'pieces.bring': { input: { readonly pieces: readonly string[] }; output: Result<null, StoreProblem> };
  /** Which of these items the person has already settled (said yes or no to, or is cooling). */
  'items.known': {
    input: { readonly keys: readonly string[] };
    output: Readonly<Record<string, ItemMemory>>;
  };
  /** *Not for me* and *Go on*: remembered for the item, undone with `null`. */
  'item.remember': {
    input: { readonly key: string; readonly answer: 'not-for-me' | 'go-on' | null };
    output: Result<null, StoreProblem>;
  };
  /** The card of an item was put before its link or button: that happens once, then not for a while. */
  'item.paused': { input: { readonly key: string }; output: Result<null, StoreProblem> };
  /** The summary was moved, folded or turned off. */
  'summary.change': {
    input: Partial<SummaryPlace & { readonly on: boolean }>;
    output: Result<null, StoreProblem>;
  };
  /** *Not today*: nothing is looked at until tomorrow. Answers with when that is. */
  'rest.begin': { input: null; output: Result<Instant, StoreProblem> };
  /** *Let it cool off*. `coolFor` overrides the default period, in milliseconds; `picture` is a data address. */
  'wish.add': {
    input: {
      readonly wish: NewWish;
      readonly coolFor: number | null;
      readonly itemKey: string | null;
      readonly picture?: string | null;
    };
    output: Result<SavedWish, StoreProblem>;
  };
  /** Takes a just-saved wish back as if it had never been saved. */
  'wish.unadd': { input: { readonly id: WishId }; output: Result<null, StoreProblem> };
  /** A decision on the list; `now` is the background's. */
  'wish.decide': {
    input: { readonly id: WishId; readonly decision: Decision };
    output: Result<null, StoreProblem>;
  };
  /** Writes title, price or note anew; what is not given stays. */
  'wish.edit': {
    input: { readonly id: WishId; readonly edit: WishEdit };
    output: Result<null, StoreProblem>;
  };
  /** Puts a wish back as it was before the last decision or edit. */
  'wish.undo': { input: { readonly id: WishId }; output: Result<null, StoreProblem> };
  /** One decision for several wishes. Answers with those that it was made for; the others were not to be decided so now. */
  'wishes.decide': {
    input: { readonly ids: readonly WishId[]; readonly decision: SharedDecision };
    output: Result<readonly WishId[], StoreProblem>;
  };
  /** `wish.undo` for several; answers with those that are as they were. */
  'wishes.undo': {
    input: { readonly ids: readonly WishId[] };
    output: Result<readonly WishId[], StoreProblem>;
  };
  /** A question was shown. Answers with the questions to show from now on, without this one. */
  'question.asked': {
    input: { readonly id: string };
    output: Result<readonly PageQuestion[], StoreProblem>;
  };
  /**
   * Countdowns that the page shows: they are remembered, and what their past allows to be said is the answer, by
   * key. In a private window nothing is looked up and nothing is kept.
   */
  'timers.seen': {
    input: { readonly timers: readonly SeenTimer[] };
    output: Result<Readonly<Record<string, TimerNews>>, StoreProblem>;
  };
  'settings.change': { input: Partial<Settings>; output: Result<Settings, StoreProblem> };
  /** One site's level, without touching the others; null takes the site's own level away. */
  'site.level': {
    input: { readonly site: string; readonly level: Level | null };
    output: Result<Settings, StoreProblem>;
  };
  /** Adds a rule of the person's own. When it is there already, that one is the answer. */
  'rule.add': { input: { readonly rule: OwnRule }; output: Result<CustomRule, StoreProblem> };
  'rule.change': {
    input: { readonly id: number; readonly rule: OwnRule };
    output: Result<null, StoreProblem>;
  };
  'rule.remove': { input: { readonly id: number }; output: Result<null, StoreProblem> };
  /** Adds those that are not there yet, all or none; answers with how many. */
  'rules.import': { input: { readonly rules: readonly OwnRule[] }; output: Result<number, StoreProblem> };
  /** *This is wrong*, on a page: an exception that holds on the page's site. Answers with its number. */
  'exception.add': { input: PageException; output: Result<number, StoreProblem> };
  /** Takes an exception back that was made on the page's site. */
  'exception.takeBack': { input: { readonly id: number }; output: Result<null, StoreProblem> };
  /** The popup keeps what a tab shows, with the picture there. Refused when the tab is in a private window. */
  'tab.keep': {
    input: {
      readonly tabId: number;
      readonly wish: NewWish;
      readonly coolFor: number | null;
      readonly itemKey: string | null;
    };
    output: Result<SavedWish, StoreProblem>;
  };
  /** Keeps what was pointed at in a tab, as the menu and the shortcut do. Refused in a private window. */
  'tab.save': {
    input: { readonly tabId: number; readonly what: Pointed };
    output: Result<SavedThing, StoreProblem>;
  };
  /** Looks at one tab now: runs the content script there, by `activeTab` or an access already granted. */
  'tab.look': { input: { readonly tabId: number }; output: Result<null, StoreProblem> };
  /**
   * Takes a backup over, the text of the whole file. `invalid` when it is not right in every line: nothing has changed
   * then.
   */
  'data.restore': { input: { readonly text: string }; output: Result<RestoreCounts, StoreProblem> };
  /** Puts links out of a file on the list, those that are not on it yet; they begin to cool now. */
  'data.import': {
    input: { readonly wishes: readonly ImportedWish[] };
    output: Result<ImportCounts, StoreProblem>;
  };
  /** Takes the last of those two back; gives how many records were changed since and stay. */
  'data.takeBack': { input: null; output: Result<number, StoreProblem> };
  /** Throws away what could not be read and was set aside. */
  'data.forgetAside': { input: null; output: Result<null, StoreProblem> };
  /** Turns syncing through the browser's own account on or off, on this machine. Off, all stays where it is. */
  'sync.turn': { input: { readonly on: boolean }; output: Result<null, StoreProblem> };
  /** Removes the synced copy. Only when syncing is off here. */
  'sync.clear': { input: null; output: Result<null, StoreProblem> };
  /** Removes all counts of posts, and what is remembered of creators. */
  'counts.forget': { input: null; output: Result<null, StoreProblem> };
  'everything.erase': { input: null; output: Result<null, StoreProblem> };
}

export interface ToContent {
  /** Asks whether a content script is alive in the tab, and where that is. */
  'page.ping': { input: null; output: { readonly url: string } };
  /** The popup, or the `spot` tool, asks what was spotted. */
  'page.report': { input: null; output: PageReport };
  /** The background says that what applies to the page has changed. */
  'page.context': { input: PageContext; output: null };
  /** The person wants to keep something of the page; null when there is nothing there that has a name. */
  'page.capture': { input: Pointed; output: Captured | null };
}

/** What of a page the person pointed at. */
export type Pointed =
  /** The thing that the page is about. */
  | { readonly kind: 'page' }
  /** What is selected, or has the focus, else the page: for a keyboard. */
  | { readonly kind: 'here' }
  | { readonly kind: 'link'; readonly href: string; readonly text: string | null }
  /** `src` and `href` (of the link around it) are null where there is none, or none short enough to be an address. */
  | { readonly kind: 'image'; readonly src: string | null; readonly href: string | null }
  | { readonly kind: 'selection'; readonly text: string };

/** What a page gives of it. */
export interface Captured {
  readonly wish: NewWish;
  readonly itemKey: string | null;
  /** A small picture as a data address, where the page allows reading one. */
  readonly picture: string | null;
}

/** What a page may have excepted. The site is the background's to say, from the sender's address. */
export interface PageException {
  readonly kind: Extract<RuleKind, 'not-host' | 'not-phrase' | 'not-creator' | 'not-site'>;
  /** The links' host, the words, or the creator; '' for the site as a whole. */
  readonly what: string;
}

/** One post by a creator who is named, as a page shows it. */
export interface MetByCreator {
  readonly creator: string;
  /** A checksum of what names the post; null where its creator's posts are not counted. */
  readonly post: string | null;
  readonly earns: boolean;
  /** It says so, clearly or vaguely. */
  readonly says: boolean;
  /** The products that it shows with a link that pays. */
  readonly items: readonly string[];
}

/** What an opened card adds to what the page says. Plain counts, of this browser alone. */
export interface CardNews {
  /** The person's usual cooling-off period for what costs that much. */
  readonly usual: Milliseconds;
  /** The price in the person's own terms; null when nothing can be said. */
  readonly worth: Worth | null;
  /** The item waits on the list already; `from` is the creator through whom it was met first, where known. */
  readonly cooling: { readonly coolsAt: Instant; readonly from: string | null } | null;
  /** How many creators showed the same product this week. */
  readonly creators: number;
  /** What the met posts of the creator add up to; null when none is remembered. */
  readonly creator: CreatorCounts | null;
}

/** A countdown as a page shows it. */
export interface SeenTimer {
  /** A checksum of the thing it stands by and of the words around it. */
  readonly key: string;
  readonly endsAt: Instant;
}

/** `paused`: its card was put before it lately, and that was all. */
export type ItemMemory = 'not-for-me' | 'go-on' | 'cooling' | 'paused';

/**
 * Why something could not be saved, or an answer not be had; the UI has a sentence for each.
 * `unavailable` is also what the asker gets when nobody answers.
 */
export type StoreProblem =
  | 'private-window'
  /** There is no page or link that could be kept. */
  | 'no-address'
  | 'full'
  | 'unavailable'
  | 'not-found'
  | 'not-allowed-now'
  | 'invalid'
  | 'newer-version';

export interface SavedWish {
  readonly id: WishId;
  readonly coolsAt: Instant;
  /** There when it was cooling off before: nothing was added, and there is nothing to take back. */
  readonly already?: true;
}

/** A saved thing, by its name. */
export interface SavedThing extends SavedWish {
  readonly title: string;
}

/** All that a content script needs to know; nothing of the wishlist. */
export interface PageContext {
  readonly level: Level;
  readonly spotting: Spotting;
  readonly theme: Theme;
  /** ISO 3166-1 alpha-2 or null when unknown: then the strictest rule applies. */
  readonly country: string | null;
  /** The person's own rules, those that hold on the page. */
  readonly rules: readonly CustomRule[];
  /** BCP 47 tag for `Intl` and the overlay's `lang`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The overlay's messages in the chosen language, by key. */
  readonly words: Readonly<Record<string, string>>;
  /** One question for each signal, chosen so that it is not the one asked last, and some for things more is known of. */
  readonly questions: readonly PageQuestion[];
  /** In a private window nothing is stored, and the card says so. */
  readonly privateWindow: boolean;
  /** Where the summary stands; null when there is to be none. */
  readonly summary: SummaryPlace | null;
  /** Buttons that buy are held once. */
  readonly holdBuys: boolean;
  /** The person rests: the level is `off` before this. Null when not. */
  readonly restUntil: Instant | null;
}

export interface PageQuestion {
  readonly id: string;
  readonly signal: string;
  /** With `{price}` where the thing's price belongs. */
  readonly text: string;
  /** Only for a thing of which this is known; absent for every thing. */
  readonly fit?: QuestionFit;
}

/** What was spotted on a page: plain data for the popup and for `spot -- page`. */
export interface PageReport {
  readonly url: string;
  readonly platform: string;
  readonly posts: readonly ReportedPost[];
  readonly links: readonly ReportedLink[];
  readonly labels: readonly { readonly text: string; readonly meaning: LabelMeaning }[];
  readonly product: ReportedProduct | null;
  /** How many marks there would be if the page were scrolled to its end. */
  readonly marks: number;
  /** The platform's own adapter found nothing, though there is plenty to read: spotted by text only. */
  readonly changed: boolean;
  readonly timing: { readonly scanMs: number; readonly longestSliceMs: number };
}

export interface ReportedPost {
  readonly creator: string | null;
  readonly text: string;
  readonly verdict: Verdict;
  readonly links: readonly ReportedLink[];
}

export interface ReportedLink {
  readonly href: string;
  readonly earns: boolean | null;
  readonly strength: Strength | null;
  readonly program: string | null;
}

export interface ReportedProduct {
  readonly title: string;
  readonly price: Price['amount'] | null;
  readonly currency: string | null;
  /** The price is the least of several. */
  readonly from: boolean;
  readonly image: string | null;
  readonly brand: string | null;
  readonly url: string;
}

export type { Decision, Finding, Relation };
