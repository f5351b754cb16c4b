/** Bars side by side: where each begins, how wide it is, and how far it is from one to the next, in pixels. */
export interface Bands {
  readonly at: (index: number) => number;
  readonly width: number;
  readonly step: number;
}

/** The room between two bars, and before the first and after the last, as a part of a step. */
const GAP = 0.22;

/** Lays `count` bars of equal width out from `from` to `to`; with `to` before `from`, the first is on the right. */
export function bandsBetween(from: number, to: number, count: number): Bands {
  const step = Math.abs(to - from) / Math.max(1, count + GAP);
  const width = step * (1 - GAP);
  const before = (index: number) => step * (GAP + index);
  return { at: (index) => (to < from ? from - before(index) - width : from + before(index)), width, step };
}

/** At most so many steps are on an axis. */
const MOST_STEPS = 5;

/**
 * The numbers beside an axis of counts: from nought in equal steps of 1, 2 or 5 with noughts, until none of the counts is
 * above the last.
 * @param most the largest of the counts; less than one is taken for one
 */
export function ticksUpTo(most: number): readonly number[] {
  const end = Math.max(1, most);
  const tens = 10 ** Math.max(0, Math.floor(Math.log10(end / MOST_STEPS)));
  const step =
    [1, 2, 5, 10].map((times) => times * tens).find((size) => end / size <= MOST_STEPS) ?? 10 * tens;
  return Array.from({ length: Math.ceil(end / step) + 1 }, (_, index) => index * step);
}

/** Where each part of a bar begins and ends when they stand on one another. */
export function stacked(values: readonly number[]): readonly (readonly [from: number, to: number])[] {
  let sum = 0;
  return values.map((value) => {
    const from = sum;
    sum += value;
    return [from, sum];
  });
}
