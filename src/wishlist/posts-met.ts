import { DAY, type Instant } from '../shared/clock';

/** A day where the person is: `2026-11-21`. */
export type Day = string;

/** A month where the person is: `2026-11`. */
export type Month = string;

/** How many posts were met, and how many of them earned and said so clearly, vaguely, or not at all. */
export interface MetCounts {
  /** All of them, those that earned too. */
  readonly posts: number;
  readonly clear: number;
  readonly vague: number;
  readonly none: number;
}

/** The counts of one month: by day of the month (`01`), then by site. */
export type MonthMet = Readonly<Record<string, Readonly<Record<string, MetCounts>>>>;

/** More posts than this are told of in several messages. */
export const MOST_AT_ONCE = 500;

/** Sites that a day is counted by; what is met on others goes to `OTHER_SITES`. */
export const MOST_SITES_A_DAY = 40;

/** Stands for the sites that are too many to be counted each. No site is called so. */
export const OTHER_SITES = '';

/** Nobody meets more on one site in one day: a page that counts on stops here. */
export const MOST_A_DAY = 50_000;

/** This month and the twelve before it: a year, whatever day it is. */
const MONTHS_BEFORE = 12;

export const NOTHING_MET: MetCounts = { posts: 0, clear: 0, vague: 0, none: 0 };

/** The day of a moment, by the clock of the machine. */
export function dayOf(at: Instant): Day {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month `count` months before another. */
export function monthBefore(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 - count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The day `count` days after another, before it where `count` is negative. */
export function dayAfter(day: Day, count: number): Day {
  return new Date(utc(day) + count * DAY).toISOString().slice(0, 10);
}

/** The Monday of a day's week: ISO 8601. */
export function weekOf(day: Day): Day {
  return dayAfter(day, -((new Date(utc(day)).getUTCDay() + 6) % 7));
}

/** A day as a moment that only serves to reckon with days: no daylight saving comes in between. */
function utc(day: Day): Instant {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The sum of two counts. */
export function together(one: MetCounts, other: MetCounts): MetCounts {
  return each(one, other, (a, b) => a + b);
}

/** Whether counts can be true: what earned was met, too. */
export function addsUp({ posts, clear, vague, none }: MetCounts): boolean {
  return clear + vague + none <= posts;
}

/** A month with what was met on a site that day. */
export function addMet(month: MonthMet, day: Day, site: string, counts: MetCounts): MonthMet {
  const date = day.slice(8);
  const sites = month[date] ?? {};
  const hasRoom = Object.hasOwn(sites, site) || Object.keys(sites).length < MOST_SITES_A_DAY;
  const name = hasRoom ? site : OTHER_SITES;
  const before = Object.hasOwn(sites, name) ? (sites[name] ?? NOTHING_MET) : NOTHING_MET;
  const after = together(before, counts);
  if (after.posts > MOST_A_DAY) return month;
  return { ...month, [date]: { ...sites, [name]: after } };
}

/**
 * A month that two backups, or a backup and the store, both know: the larger of both counts each, because one is an
 * earlier state of the other. Taken over a second time, the same counts change nothing.
 */
export function mergeMonth(one: MonthMet, other: MonthMet): MonthMet {
  const dates = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...dates].map((date) => {
      const [mine, theirs] = [one[date] ?? {}, other[date] ?? {}];
      const sites = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
      const larger = [...sites].map((site) => {
        const counts = each(mine[site] ?? NOTHING_MET, theirs[site] ?? NOTHING_MET, Math.max);
        const earned = counts.clear + counts.vague + counts.none;
        return [site, { ...counts, posts: Math.max(counts.posts, earned) }] as const;
      });
      return [date, Object.fromEntries(larger)];
    }),
  );
}

/** Whether a month is over for so long that its counts are forgotten. */
export function isOver(month: Month, today: Day): boolean {
  return month < monthBefore(monthOf(today), MONTHS_BEFORE);
}

function each(one: MetCounts, other: MetCounts, of: (a: number, b: number) => number): MetCounts {
  return {
    posts: of(one.posts, other.posts),
    clear: of(one.clear, other.clear),
    vague: of(one.vague, other.vague),
    none: of(one.none, other.none),
  };
}
