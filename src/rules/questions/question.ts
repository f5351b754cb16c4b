/** What a question speaks to. */
export const QUESTION_SIGNALS = [
  /** a link that can pay the person sharing it */
  'affiliate_link',
  /** a label or notice of a paid partnership */
  'paid_partnership',
  /** the thing was given or lent for free */
  'gifted',
  /** a personal discount code */
  'discount_code',
  /** a countdown, low stock or other hurry */
  'scarcity',
  /** a "don't buy" post that sells */
  'deinfluence_sells',
  /** a product page without a recommendation */
  'product_page',
] as const;
export type QuestionSignal = (typeof QUESTION_SIGNALS)[number];

/** When a question may be asked: in the page, while saving, or when the cooling-off period is over. */
export type QuestionStage = 'overlay' | 'saving' | 'expiry';

/** What has to be known of the thing for a question to fit it better than one for every thing. */
export type QuestionFit = 'price' | 'mended' | 'lent';

/** One question a kind friend might ask. At most 90 characters; nothing in it judges. */
export interface Question {
  /** Stable: it is what "asked lately" remembers. */
  readonly id: string;
  readonly text: string;
  readonly signals: readonly QuestionSignal[];
  readonly stages: readonly QuestionStage[];
  /** Names in `{braces}` that must be known for it to be asked. */
  readonly params: readonly string[];
  /** Things that it fits best: those that are mended often, or lent by libraries of things. It suits others too. */
  readonly fits?: Exclude<QuestionFit, 'price'>;
  /** The person wrote it. */
  readonly own?: true;
}

/** A translation of the bank: question id to text. An id without a text is not asked in that language. */
export type QuestionTexts = Readonly<Record<string, string>>;
