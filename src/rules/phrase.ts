/**
 * What a phrase says when an author writes it.
 * The first nine are evidence; `mute` phrases look like evidence and are not ("ad blocker", "code source"):
 * they silence whatever they overlap. `shopping` phrases show that the talk is about buying, which a weak
 * pressure cue needs beside it.
 */
export type PhraseKind =
  | 'affiliate'
  | 'paid'
  | 'code'
  | 'gifted'
  | 'own-brand'
  | 'unpaid'
  | 'anti-frame'
  | 'replacement'
  | 'pressure'
  | 'mute'
  | 'shopping';

/**
 * Phrases that mean the same thing.
 *
 * A phrase is matched word by word, without regard to case, accents, apostrophes or letter style;
 * scripts without spaces are matched character by character. In a phrase
 * - `(a|b|)` stands for alternatives, an empty one makes it optional;
 * - `#word` is a whole hashtag;
 * - `{x}` is one to six words (a brand), `{who}` a mention, `{n}` a number, `{name}` one word, `{code}` a word
 *   that looks like a promo code;
 * - a leading `^` and a trailing `$` ask for the edge of a statement (line, sentence, bracket, colon, emoji).
 */
export interface PhraseGroup {
  readonly kind: PhraseKind;
  /** `hint` is context at most: it never decides anything on its own. */
  readonly strength: 'certain' | 'likely' | 'hint';
  /**
   * Where a disclosure in these words is clear by the regulator's standard: country codes separated by
   * spaces, `*` for every country. Left out for words that disclose nothing, `''` for words that disclose vaguely.
   */
  readonly clear?: string;
  /** True when the words mean something else in other languages: they count only in a text of this one. */
  readonly onlyInLanguage?: true;
  /** True for one-word labels and tags, which on an ordinary web page belong to its advertisements. */
  readonly label?: true;
  /**
   * True for words that in a caption are the author's and in an article may be said of anybody ("earns a
   * commission on every sale", "in partnership with"): on an ordinary web page they are a hint.
   */
  readonly ofAnybody?: true;
  readonly phrases: readonly string[];
}

/** One language's phrases of one file. */
export interface PhraseTable {
  /** BCP 47: `de`, `zh-CN`. */
  readonly lang: string;
  /**
   * True for a language whose accents make different words (Vietnamese `mua` "buy", `mưa` "rain"): where a text
   * writes them they must be the phrase's; a text without any is matched as it is.
   */
  readonly accentsMatter?: true;
  /** Words that turn a disclosure round when they stand shortly before it. */
  readonly negators?: readonly string[];
  /** Words that turn a disclosure round when they stand shortly after it. */
  readonly negatorsAfter?: readonly string[];
  readonly groups: readonly PhraseGroup[];
}

/** A text in which a phrase of the kind must be found. */
export interface MatchExample {
  readonly text: string;
  readonly kind: PhraseKind;
}

/** Examples beside every table; the contract test runs them all. */
export interface PhraseExamples {
  readonly match: readonly MatchExample[];
  /** Texts of which no finding may be made. */
  readonly ignore: readonly string[];
  /** Wordings that were considered and left out, with the reason. */
  readonly rejected?: Readonly<Record<string, string>>;
}
