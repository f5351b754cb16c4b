import { foldText } from './characters';

/** What stands between a token and the one before it; bits, several may be set. */
export const Gap = {
  space: 1,
  soft: 2,
  hard: 4,
  line: 8,
  symbol: 16,
  colon: 32,
  bracket: 64,
  quote: 128,
  dash: 256,
  /** Lower case meets upper case: a line break that was lost on the way ("videoSponsored by"). */
  camel: 512,
} as const;

/** Gaps that no phrase reaches across. */
export const BREAK = Gap.hard | Gap.line;
/** Gaps at which a statement or label may begin or end. */
export const EDGE = BREAK | Gap.symbol | Gap.colon | Gap.bracket | Gap.camel;

/** What a token is; bits beside the gap's. */
export const Flag = {
  number: 1 << 12,
  hashtag: 1 << 13,
  mention: 1 << 14,
  link: 1 << 15,
  single: 1 << 16,
  /** A word that ends in a digit and is no number: JADE20. */
  numbered: 1 << 17,
} as const;

/** A link's place in a text. */
export interface LinkRange {
  readonly start: number;
  readonly end: number;
}

/** The tokens of one text, in columns; offsets are UTF-16 offsets of the text itself. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Gap bits before the token, and its flags. */
  readonly infos: Int32Array;
  /** Gap bits after the last token. */
  readonly tail: number;
  /** The bits of all tokens together: what is not in them is nowhere in the text. */
  readonly every: number;
}

/** The hash of nothing, from which the letters of a token are added. */
export const SEED = 7;
/** The bits of a hash that are kept. */
export const MASK = 0x3fffffff;
/** The gap bits of what is known of a token. */
export const GAPS = 0xfff;

/** The hash of a token with one folded UTF-16 unit more. */
export function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash a token of this folded form gets; `#` and `@` included. */
export function hashOf(folded: string): number {
  let hash = SEED;
  for (let at = 0; at < folded.length; at++) hash = step(hash, folded.charCodeAt(at));
  return hash & MASK;
}

/** The folded form of a token, as `hashOf` takes it: "#paid_partnership" is "#paidpartnership". */
export function foldedToken(tokens: Tokens, index: number): string {
  const folded = foldText(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
  return folded.startsWith('#') ? folded.replaceAll('_', '') : folded;
}
