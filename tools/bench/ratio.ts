/** One line of the report. */
export interface Row {
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio of two times of the same run; `ms` where a person's patience is the measure; `KB` of 1024 bytes. */
  readonly unit: '×' | 'ms' | 'µs' | 'KB' | 'MB' | '%' | '';
  /** The most it may be. */
  readonly budget: number;
  readonly within: boolean;
  /** What it means and how it is measured. */
  readonly how: string;
  /** Where it tells how a cost grows: that cost, few things first. */
  readonly growth?: Growth;
}

/** A cost by the number of things that it was measured with. */
export interface Growth {
  /** What costs that much, and what is counted: words for the picture. */
  readonly cost: string;
  readonly things: string;
  readonly unit: Row['unit'];
  readonly points: readonly Point[];
}

export interface Point {
  /** How many things there were. */
  readonly at: number;
  readonly value: number;
}

/**
 * Milliseconds of processor time that a piece of work took. By the clock a long piece waits for others on a busy machine,
 * while a short one, as its floor is, is mostly done before its turn ends: of two runs one told three times the ratio of the other.
 */
export function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times as long each piece of work takes as the floor, at the median of the rounds.
 *
 * The pieces take turns within a round and each is divided by the floor of its own round, so that a busy
 * machine slows both sides; the first rounds, in which the engine still compiles, are not counted.
 * @returns by name, in the order given
 */
export function ratios(
  floor: () => void,
  works: Readonly<Record<string, () => void>>,
  rounds = 7,
  warmUp = 2,
): Record<string, number> {
  const found: Record<string, number[]> = {};
  for (let round = 0; round < rounds + warmUp; round++) {
    const base = time(floor);
    for (const [name, work] of Object.entries(works)) {
      const took = time(work);
      if (round < warmUp) continue;
      found[name] = [...(found[name] ?? []), took / base];
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, median(values)]));
}

/** The middle one of `values`, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** A line of the report, with whether it is within its budget. */
export function row(name: string, value: number, budget: number, how: string, unit: Row['unit'] = '×'): Row {
  return { name, value: Math.round(value * 100) / 100, unit, budget, within: value <= budget, how };
}
