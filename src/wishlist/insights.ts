import { DAY, type Milliseconds } from '../shared/clock';
import {
  type Day,
  dayAfter,
  dayOf,
  type MetCounts,
  type Month,
  type MonthMet,
  monthBefore,
  monthOf,
  NOTHING_MET,
  together,
  weekOf,
} from './posts-met';
import type { CheckIn, Wish } from './wish';

/**
 * From so many answers on, something is said of a platform, a creator, or how long wants lived. Five alike are the
 * fewest that chance alone gives less than one time in twenty (one in 32, by the throw of a coin); below that a single
 * answer moves the share by more than a fifth.
 */
export const ENOUGH = 5;

/** Weeks and months that are shown at most: a year, and the one that has begun. */
const MOST_WEEKS = 53;
const MOST_MONTHS = 13;

/** What was met on one site on one day. */
export interface SiteDay extends MetCounts {
  readonly day: Day;
  readonly site: string;
}

/** The counts of some months, one for each day and site; what lies after today is a clock that was wrong. */
export function siteDays(months: ReadonlyMap<Month, MonthMet>, today: Day): readonly SiteDay[] {
  return [...months].flatMap(([month, dates]) =>
    Object.entries(dates).flatMap(([date, sites]) => {
      const day = `${month}-${date}`;
      if (day > today) return [];
      return Object.entries(sites).map(([site, counts]) => ({ ...counts, day, site }));
    }),
  );
}

/** The sum of all. */
export function metInAll(days: readonly SiteDay[]): MetCounts {
  return days.reduce(together, NOTHING_MET);
}

/** How many posts of these earned. */
export function earning({ clear, vague, none }: MetCounts): number {
  return clear + vague + none;
}

/** By week, from the first that has any to this one; `from` is its Monday. Weeks without any are there too. */
export function metByWeek(
  days: readonly SiteDay[],
  today: Day,
): readonly (MetCounts & { readonly from: Day })[] {
  const last = weekOf(today);
  const byWeek = sums(days, ({ day }) => weekOf(day));
  const first = earliest([...byWeek.keys(), last]);
  const weeks: (MetCounts & { readonly from: Day })[] = [];
  for (let from = last; from >= first && weeks.length < MOST_WEEKS; from = dayAfter(from, -7))
    weeks.unshift({ ...NOTHING_MET, ...byWeek.get(from), from });
  return weeks;
}

/** By platform, the one with the most that earned first. `nameOf` gives several sites of a platform one name. */
export function metByPlatform(
  days: readonly SiteDay[],
  nameOf: (site: string) => string,
): readonly (MetCounts & { readonly name: string })[] {
  return [...sums(days, ({ site }) => nameOf(site))]
    .map(([name, counts]) => ({ ...counts, name }))
    .sort((a, b) => earning(b) - earning(a) || (a.name < b.name ? -1 : 1));
}

/** The first of days, or of months. */
function earliest(dates: readonly string[]): string {
  return [...dates].sort()[0] ?? '';
}

function sums(days: readonly SiteDay[], keyOf: (day: SiteDay) => string): Map<string, MetCounts> {
  const byKey = new Map<string, MetCounts>();
  for (const day of days) {
    const key = keyOf(day);
    byKey.set(key, together(byKey.get(key) ?? NOTHING_MET, day));
  }
  return byKey;
}

/** What became of wishes. A thing that in the end was not bought was not bought. */
export interface Outcomes {
  readonly waiting: readonly Wish[];
  readonly letGo: readonly Wish[];
  readonly bought: readonly Wish[];
}

/** Sorts wishes by what became of them. */
export function outcomesOf(wishes: readonly Wish[]): Outcomes {
  return {
    waiting: wishes.filter(({ state }) => state.name === 'cooling'),
    letGo: wishes.filter(({ state }) => state.name === 'let-go'),
    bought: wishes.filter(({ state }) => state.name === 'bought' && state.checkIn?.answer !== 'did-not-buy'),
  };
}

/** Decisions by the month they were made in, from the first that has any to this one. */
export function decidedByMonth(
  { letGo, bought }: Outcomes,
  today: Day,
): readonly { readonly month: Month; readonly letGo: number; readonly bought: number }[] {
  const monthsOf = (wishes: readonly Wish[]) =>
    wishes.flatMap(({ state }) => (state.name === 'cooling' ? [] : [monthOf(dayOf(state.at))]));
  const [gone, got] = [monthsOf(letGo), monthsOf(bought)];
  const last = monthOf(today);
  const first = earliest([...gone, ...got, last]);
  const months = [];
  for (let month = last; month >= first && months.length < MOST_MONTHS; month = monthBefore(month, 1))
    months.unshift({
      month,
      letGo: gone.filter((one) => one === month).length,
      bought: got.filter((one) => one === month).length,
    });
  return months;
}

/** Where the spans begin that wants are sorted into, in days. */
export const SPANS = [0, 1, 3, 7, 30, 90] as const;

/** How long wants lived: from saving to deciding. */
export interface Lives {
  /** How many lived so long, in the order of `SPANS`. */
  readonly letGo: readonly number[];
  readonly bought: readonly number[];
  /** Half lived longer; null below `ENOUGH`. */
  readonly medianLetGo: Milliseconds | null;
  readonly medianBought: Milliseconds | null;
}

/** How long those lived that were let go, and those that were bought. */
export function livesOf({ letGo, bought }: Outcomes): Lives {
  const lives = (wishes: readonly Wish[]) =>
    wishes.flatMap(({ state, savedAt }) =>
      state.name === 'cooling' ? [] : [Math.max(0, state.at - savedAt)],
    );
  const [gone, got] = [lives(letGo), lives(bought)];
  const sorted = (all: readonly Milliseconds[]) =>
    SPANS.map((from, index) => {
      const to = SPANS[index + 1] ?? Number.POSITIVE_INFINITY;
      return all.filter((life) => life >= from * DAY && life < to * DAY).length;
    });
  return {
    letGo: sorted(gone),
    bought: sorted(got),
    medianLetGo: gone.length < ENOUGH ? null : median(gone),
    medianBought: got.length < ENOUGH ? null : median(got),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? 0) + upper) / 2;
}

/** How bought things turned out. */
export type Turnout = Readonly<Record<Exclude<CheckIn, 'did-not-buy'>, number>>;

/** How bought things turned out, for those names that have `ENOUGH` answers. */
export interface Turnouts {
  /** In no order: this is no ranking. */
  readonly groups: readonly (Turnout & { readonly name: string })[];
  /** How many names have some answers, but not enough. */
  readonly tooFew: number;
}

/**
 * How bought things turned out, by a name that wishes share. Only what was answered counts.
 * @param nameOf null: the wish has no such name and is left out
 */
export function turnoutsBy(wishes: readonly Wish[], nameOf: (wish: Wish) => string | null): Turnouts {
  const byName = new Map<string, Turnout>();
  for (const wish of wishes) {
    const answer = answerOf(wish);
    const name = answer === null ? null : nameOf(wish);
    if (answer === null || name === null) continue;
    const before = byName.get(name) ?? NO_ANSWER;
    byName.set(name, { ...before, [answer]: before[answer] + 1 });
  }
  const all = [...byName].map(([name, turnout]) => ({ ...turnout, name }));
  const groups = all.filter((one) => answersOf(one) >= ENOUGH);
  return { groups, tooFew: all.length - groups.length };
}

/** How many answers there are. */
export function answersOf({ glad, fine, regret }: Turnout): number {
  return glad + fine + regret;
}

const NO_ANSWER: Turnout = { glad: 0, fine: 0, regret: 0 };

function answerOf({ state }: Wish): keyof Turnout | null {
  if (state.name !== 'bought' || state.checkIn === null) return null;
  const { answer } = state.checkIn;
  return answer === 'skipped' || answer === 'did-not-buy' ? null : answer;
}
