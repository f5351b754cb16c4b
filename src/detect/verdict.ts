import type { Finding, Relation } from './finding';

/** How well the post says who pays, by the regulator's standard; see `docs/DETECTION.md`. */
export type Disclosure = 'clear' | 'vague' | 'none' | 'not-applicable';

/** What the findings of one post add up to. */
export interface Verdict {
  /** True exactly when a relation is affiliate, paid, code or gifted. */
  readonly earns: boolean;
  /** In the order of `RELATIONS`, each once. */
  readonly relations: readonly Relation[];
  readonly disclosure: Disclosure;
  /** The post says that it is unpaid. With `earns` that is a contradiction worth showing. */
  readonly saysUnpaid: boolean;
  /** The post warns against buying. */
  readonly deinfluencing: boolean;
  /** `deinfluencing` together with `earns` or own-brand. */
  readonly sheepsClothing: boolean;
  readonly pressure: boolean;
  /** Sorted by start, end, rule; evidence outside the text last. */
  readonly findings: readonly Finding[];
}
