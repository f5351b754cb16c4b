/** Plain data that an adapter took from one post. No DOM in it, so it can be stored, sent and tested. */
export interface Reading {
  /** Id of the platform, `web` for any other page. */
  readonly platform: string;
  /** Address of the post if it has one, else of the page. */
  readonly url: string;
  /** BCP 47 tag the page or post declares, else null. */
  readonly lang: string | null;
  /** Who recommends, as the platform names them; null when unknown. */
  readonly creator: string | null;
  /** The author's own words: title, then caption or body. */
  readonly text: string;
  /**
   * UTF-16 offset in `text` from which the words are hidden behind "more"; null when all are shown
   * or when that could not be told.
   */
  readonly fold: number | null;
  readonly links: readonly ReadingLink[];
  readonly labels: readonly ReadingLabel[];
  /**
   * What is said in the video, as far as its captions were on screen. An adapter gives the caption of the
   * moment; of those only what discloses something is kept. Absent where there are no captions.
   */
  readonly spoken?: readonly Spoken[];
}

/** Words of a video's caption. */
export interface Spoken {
  readonly text: string;
  /** Where in the video they were on screen, in whole seconds from its beginning. */
  readonly at: number;
}

/** One link of a post. */
export interface ReadingLink {
  /** Absolute address, as `HTMLAnchorElement.href` gives it. */
  readonly href: string;
  /** The words of the link. */
  readonly text: string;
  /** The `rel` tokens in lower case, separated by single spaces; `''` when there are none. */
  readonly rel: string;
}

/** What a label that the platform itself draws stands for. */
export type LabelMeaning = 'paid' | 'affiliate' | 'platform-ad' | 'gifted' | 'shop' | 'own-brand';

/** A label drawn by the platform, not written by the author. */
export interface ReadingLabel {
  /** The label's whole text, trimmed. */
  readonly text: string;
  readonly meaning: LabelMeaning;
}
