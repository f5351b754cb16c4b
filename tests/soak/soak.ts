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
  readonly property: IRawProperty<unknown>;
}
