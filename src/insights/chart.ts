/** How a part of a bar is drawn. No two of one chart differ by colour alone. */
export type Tone = 'accent' | 'amber' | 'amber-striped' | 'grey' | 'grey-striped';

/** What the parts of each bar stand for. */
export interface Series {
  readonly label: string;
  readonly tone: Tone;
}

/** One bar, and one row of the table. */
export interface Bar {
  /** In full, for the table. */
  readonly label: string;
  /** Where there is little room; the label where this is left out. */
  readonly short?: string;
  /** One for each of the series. */
  readonly values: readonly number[];
  /** What else the table says of it: one for each of the chart's `also`. */
  readonly also?: readonly number[];
}

/** A chart and its table. */
export interface ChartData {
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
  /** What the bars stand for: the table's first heading. */
  readonly of: string;
  /** Headings of further numbers that only the table has. */
  readonly also?: readonly string[];
}

/** All of a bar. */
export function lengthOf({ values }: Bar): number {
  return values.reduce((sum, value) => sum + value, 0);
}
