import type { Relation } from '../detect/finding';
import type { Disclosure } from '../detect/verdict';
import type { Brand } from '../shared/brand';
import type { Instant, Milliseconds } from '../shared/clock';

export type WishId = Brand<'WishId'>;

export interface Price {
  /** In units of the currency, not cents. */
  readonly amount: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
}

/** Where and how the person met the thing. */
export interface Provenance {
  /** Address of the page or post; null when it had none worth keeping. */
  readonly url: string | null;
  readonly platform: string;
  readonly creator: string | null;
  readonly relations: readonly Relation[];
  readonly disclosure: Disclosure;
  readonly sheepsClothing: boolean;
  /** Id of the program in the link, if one was recognised. */
  readonly program: string | null;
  readonly payee: string | null;
}

/** What a person asks to be kept, before it has an id and a time. */
export interface NewWish {
  readonly title: string;
  /** The clean link: http(s) only, without affiliate identifiers. Null when none is known. */
  readonly url: string | null;
  readonly price: Price | null;
  readonly provenance: Provenance;
  /** The question that was on the card when it was saved, in the person's language; absent when there was none. */
  readonly question?: string;
}

/** How a bought thing turned out, asked 30 days later. */
export type CheckIn = 'glad' | 'fine' | 'regret' | 'did-not-buy';

/**
 * A saved thing that cools off.
 *
 * `ready` and `check-in due` are never stored: `phaseOf(wish, now)` derives them, so a lost alarm
 * can't lose a state.
 */
export interface Wish extends NewWish {
  readonly id: WishId;
  readonly savedAt: Instant;
  readonly state: WishState;
  readonly note: string;
}

export type WishState =
  | {
      readonly name: 'cooling';
      readonly coolsAt: Instant;
      /** The person followed *Buy it* and hasn't said yet whether they bought it; absent otherwise. */
      readonly leftToBuy?: { readonly at: Instant; readonly earlyBecause: string | null };
    }
  | { readonly name: 'let-go'; readonly at: Instant; readonly coolsAt: Instant }
  | {
      readonly name: 'bought';
      readonly at: Instant;
      readonly coolsAt: Instant;
      /** Why it was bought before it had cooled off, in the person's words; null otherwise. */
      readonly earlyBecause: string | null;
      readonly checkIn: { readonly answer: CheckIn | 'skipped'; readonly at: Instant } | null;
    };

/** What a wish is right now. */
export type WishPhase = 'cooling' | 'ready' | 'let-go' | 'bought' | 'check-in-due' | 'settled';

/** What a person can decide about a wish on the list. */
export type Decision =
  | { readonly name: 'let-go' }
  /** `coolFor` null: the person's usual cooling-off period. */
  | { readonly name: 'keep-waiting'; readonly coolFor: Milliseconds | null }
  /** *Buy it* opened the shop. Nothing is bought yet: the popup asks, and keeps asking after it was closed. */
  | { readonly name: 'left-to-buy'; readonly earlyBecause: string | null }
  /** "Not yet", said to that question: the wish is as it was before. */
  | { readonly name: 'not-bought' }
  /** Confirmed. Before the wish is ready only with a reason, given now or when leaving to buy. */
  | { readonly name: 'bought'; readonly earlyBecause: string | null }
  | { readonly name: 'restore' }
  | { readonly name: 'check-in'; readonly answer: CheckIn | 'skipped' };

/** What can be decided about several wishes at once. */
export type SharedDecision = Extract<Decision, { readonly name: 'let-go' | 'keep-waiting' }>;

/** Why a decision was not carried out: the wish is in another phase, or the decision lacks something. */
export type Refusal = 'not-allowed-now' | 'invalid';
