import type { ShownTimer } from '../detect/countdown';
import type { LinkVerdict } from '../detect/link';
import type { LinkPart } from '../detect/link-explanation';
import type { MoneyPath } from '../detect/money-path';
import type { Verdict } from '../detect/verdict';
import type {
  CardNews,
  ItemMemory,
  PageContext,
  PageException,
  PageQuestion,
  SavedWish,
  StoreProblem,
} from '../messages/protocol';
import type { SummaryPlace } from '../settings/applies';
import type { Result } from '../shared/result';
import type { Price, WishId } from '../wishlist/wish';

/** One thing to be marked: a post, or a group of links to the same place. */
export interface MarkSubject {
  /** Unique among the marks that are shown; the same id again replaces the mark. */
  readonly id: string;
  /** What the mark is placed beside. */
  readonly anchor: Element;
  /** The post that is marked: its mark stays inside, where the post has room. */
  readonly container: Element;
  /** False where no mark is drawn and only resting on (or focusing) one of `links` opens the card. */
  readonly chip: boolean;
  /** Flagged links: resting on or focusing one opens the card, as the mark does. */
  readonly links: readonly HTMLAnchorElement[];
  readonly verdict: Verdict;
  readonly creator: string | null;
  readonly platform: string;
  /** Address of the post or page where it was seen. */
  readonly url: string;
  /** The strongest link of the subject, if its evidence is a link. */
  readonly link: (LinkVerdict & { readonly href: string }) | null;
  /** The part of the link that gives it away, as a UTF-16 range; null where that is all of it. */
  readonly telling?: LinkPart | null;
  /** Through whom the link leads; null where it doesn't say. */
  readonly path?: MoneyPath | null;
  /** For the product of a page: the button that buys it, where a press goes to one. */
  readonly buyControl?: (target: Element) => HTMLElement | null;
  /** What a wish for it would be called. */
  readonly title: string;
  /** What it costs, where the page sells it. */
  readonly price?: Price | null;
  /** Countdowns that were seen to tick beside it. */
  readonly timers?: readonly ShownTimer[];
  /** The post's text, so that ranges of findings can be shown in place. */
  readonly text: string;
  /** Names the thing across pages, for "not asked again"; see `wishlist/item.ts`. */
  readonly itemKey: string;
  /** The person has said no or yes to it, it is cooling, or it was paused at; null when not, or not known. */
  readonly memory: ItemMemory | null;
}

/** What the card can ask for. The overlay itself stores and sends nothing. */
export interface OverlayActions {
  /** @param question the one that was on the card, in words; null when there was none */
  keep(
    subject: MarkSubject,
    coolForMs: number | null,
    question: string | null,
  ): Promise<Result<SavedWish, StoreProblem>>;
  unkeep(subject: MarkSubject, id: WishId): Promise<Result<null, StoreProblem>>;
  /** The person opened a card: what else is known of its thing and creator; null when nobody answers. */
  opened(subject: MarkSubject): Promise<CardNews | null>;
  /** The card was put before a link or button of the subject. */
  paused(subject: MarkSubject): Promise<unknown>;
  /** The summary was moved, folded or turned off. */
  moveSummary(change: Partial<SummaryPlace & { on: boolean }>): Promise<unknown>;
  /** *Not today*: all is quiet until tomorrow. */
  rest(): Promise<Result<unknown, StoreProblem>>;
  /** *Not for me* and *Go on*; null takes the answer back. */
  remember(subject: MarkSubject, answer: 'not-for-me' | 'go-on' | null): Promise<Result<null, StoreProblem>>;
  /**
   * A question was shown, so that it is not shown again soon. Gives the questions to show from now on, or
   * null when that could not be noted; then those at hand stay.
   */
  asked(question: PageQuestion): Promise<readonly PageQuestion[] | null>;
  /**
   * *This is wrong*: the mark goes for this page view, and what is wrong is excepted from now on; null
   * excepts nothing. Gives the exception's number, null when none was kept.
   */
  dispute(
    subject: MarkSubject,
    exception: PageException | null,
  ): Promise<Result<number | null, StoreProblem>>;
  /** Takes that back: the mark comes again, and the exception with this number goes. */
  undispute(subject: MarkSubject, id: number | null): Promise<Result<null, StoreProblem>>;
}

/** The marks and the card, in a closed shadow root of their own. Mounted on the first `put`. */
export interface Overlay {
  /** Shows a mark, or updates it when one with this id is there. */
  put(subject: MarkSubject): void;
  /** Takes a mark away; unknown ids are ignored. */
  drop(id: string): void;
  /** Language, theme, level or questions have changed. */
  setContext(context: PageContext): void;
  /** Takes everything away and stops all listeners. */
  dispose(): void;
}
