/**
 * How sure a rule is.
 * - `certain`: the pattern has no other meaning (a network's click path with a publisher id).
 * - `likely`: other readings exist and are rare.
 * - `hint`: worth knowing, never enough to say that anybody earns.
 */
export type Strength = 'certain' | 'likely' | 'hint';

/** The material connections a post can show, in the order in which they are reported. */
export const RELATIONS = [
  'affiliate',
  'paid',
  'code',
  'gifted',
  'own-brand',
  'brand-channel',
  'platform-ad',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What one piece of evidence says: a material connection, or something about the post's manner. */
export type FindingKind =
  | Relation
  /** "not sponsored", "bought it myself" */
  | 'unpaid'
  /** an anti-buying frame: "don't buy this", #antihaul */
  | 'anti-frame'
  /** "buy this instead", "dupe for" */
  | 'replacement'
  /** countdown, low stock, "run, don't walk" */
  | 'pressure';

/** Where the evidence was seen. */
export type EvidenceSource = 'text' | 'link' | 'label' | 'captions';

/** One piece of evidence. It carries codes and ranges; only the UI turns them into words. */
export interface Finding {
  readonly kind: FindingKind;
  readonly strength: Strength;
  /** Stable id such as `disclosure:de:anzeige` or `program:awin`. */
  readonly rule: string;
  readonly source: EvidenceSource;
  /** UTF-16 range in the reading's `text`, half-open; null when the evidence is not in the text. */
  readonly start: number | null;
  readonly end: number | null;
  /** The exact words, label or link that is the evidence. */
  readonly text: string;
  /**
   * For a disclosure: whether its words are clear by the standard of the country asked about.
   * Absent for evidence that discloses nothing (a link, a pressure cue).
   */
  readonly clear?: boolean;
  /** For what was said in a video: when, in whole seconds from its beginning. */
  readonly at?: number;
}
