import type { IRawProperty } from 'fast-check';

/**
 * A property that is worth trying very often. Every file beside this one exports `soaks`;
 * `npm run soak` tries each `runs` times, `npm test` one time in a hundred.
 */
export interface Soak {
  /** What holds, as a sentence. */
  readonly name: string;
  /** How often a full soak tries it. */
  readonly runs: number;
  /** How often it is tried at least, however small the share; 1 unless said otherwise. */
  readonly least?: number;
  readonly property: IRawProperty<unknown>;
  /** Ends what the property has started, such as a browser. */
  readonly end?: () => Promise<void>;
}
