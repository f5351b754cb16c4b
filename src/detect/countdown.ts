import { OFFER_ENDS, OTHER_COUNTDOWNS, TIME_UNITS } from '../rules/countdown';
import { DAY, HOUR, type Instant, MINUTE, type Milliseconds, SECOND } from '../shared/clock';

/** A span of time as a countdown shows it. */
export interface Remaining {
  readonly left: Milliseconds;
  /** The smallest unit shown: a second or a minute. */
  readonly step: Milliseconds;
}

const UNIT_MS = { day: DAY, hour: HOUR, minute: MINUTE, second: SECOND } as const;
type Unit = keyof typeof UNIT_MS;

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(UNIT_MS) as Unit[]).flatMap((unit) => TIME_UNITS[unit].map((word) => [word, unit] as const)),
);

const LONGEST = 90;
/** No sale counts down for longer; a bigger number is something else. */
const MOST_LEFT = 60 * DAY;

/** Digits of other scripts as ASCII: a shop that writes in Arabic counts in its digits. */
function ascii(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
}

/**
 * Reads what is nothing but a countdown: "02:14:59", "1 day 02:14:59", "02 Days 11 Hrs 34 Min 05 Sec", "Std 02 Min 14
 * Sek 59", "2天 11:34:05". Null for everything with other words in it, and for times that no clock counts.
 */
export function readRemaining(written: string): Remaining | null {
  if (written.length > LONGEST || !/\p{Nd}/u.test(written)) return null;
  const text = ascii(written).toLowerCase().replace(/\s+/g, ' ').trim();
  const tokens = text.match(/\d{1,3}|[\p{L}\p{M}]{1,14}|[^\s\d\p{L}\p{M}]/gu) ?? [];
  if (tokens.length > 24) return null;
  const numbers: { value: number; unit: Unit | null }[] = [];
  let words = 0;
  let pending: Unit | null = null;
  const labelsFirst = !/^\d/.test(tokens[0] ?? '');
  let colons = 0;
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      numbers.push({ value: Number(token), unit: labelsFirst ? pending : null });
      pending = null;
    } else if (/^\p{L}/u.test(token)) {
      const unit = UNITS.get(token);
      if (unit === undefined) return null;
      words += 1;
      if (labelsFirst) pending = unit;
      else {
        const last = numbers.at(-1);
        if (last === undefined || last.unit !== null) return null;
        last.unit = unit;
      }
    } else if (token === ':' || token === '∶') colons += 1;
    // What else may stand between the parts.
    else if (!/^[.,·•|/\-–()]$/u.test(token)) return null;
  }
  if (labelsFirst && pending !== null) return null;
  return words === 0 ? fromColons(numbers, colons) : fromUnits(numbers);
}

/** Beginnings and ends that are tried in a sentence; more numbers than this are no countdown's. */
const TRIES = 8;

/** The countdown in a short sentence ("Offer ends in 02:14:59"), the longest that can be read; null when there is none. */
export function findRemaining(sentence: string): (Remaining & { readonly written: string }) | null {
  if (sentence.length > LONGEST || !/\p{Nd}/u.test(sentence)) return null;
  const words = [...sentence.matchAll(/[\p{L}\p{M}]{1,40}|\p{Nd}{1,4}/gu)];
  const starts = words.filter(([word]) => /^\p{Nd}/u.test(word)).slice(0, TRIES);
  for (const { index: start } of starts) {
    const ends = words.filter(({ index }) => index > start).slice(0, 2 * TRIES);
    for (const { 0: word, index } of ends.toReversed()) {
      const written = sentence.slice(start, index + word.length);
      const remaining = readRemaining(written);
      if (remaining !== null) return { ...remaining, written };
    }
  }
  return null;
}

function fromColons(numbers: readonly { readonly value: number }[], colons: number): Remaining | null {
  const values = numbers.map(({ value }) => value);
  if (values.length < 2 || values.length > 4 || colons !== values.length - 1) return null;
  const [second = 0, minute = 0, hour = 0, day = 0] = values.toReversed();
  if (second > 59 || minute > 59 || (values.length === 4 && hour > 23)) return null;
  return bounded(day * DAY + hour * HOUR + minute * MINUTE + second * SECOND, SECOND);
}

/** Numbers with units, and after the last unit those of a clock ("2 days 11:34:05"). */
function fromUnits(
  numbers: readonly { readonly value: number; readonly unit: Unit | null }[],
): Remaining | null {
  const named = numbers.filter(({ unit }) => unit !== null);
  const bare = numbers.filter(({ unit }) => unit === null).map(({ value }) => value);
  const order = named.map(({ unit }) => UNIT_MS[unit ?? 'second']);
  if (order.some((size, index) => index > 0 && size >= (order[index - 1] ?? 0))) return null;
  let left = named.reduce((sum, { value, unit }) => sum + value * UNIT_MS[unit ?? 'second'], 0);
  let step = order.at(-1) ?? DAY;
  if (bare.length > 0) {
    if (bare.length !== 3 || order.length !== 1 || order[0] !== DAY) return null;
    const clock = fromColons(
      bare.map((value) => ({ value })),
      2,
    );
    if (clock === null) return null;
    left += clock.left;
    step = SECOND;
  }
  // A single number with a unit is a duration ("60 min"); so are days and hours alone.
  if (named.length + bare.length < 2 || step > MINUTE) return null;
  return bounded(left, step);
}

function bounded(left: Milliseconds, step: Milliseconds): Remaining | null {
  return left <= MOST_LEFT ? { left, step } : null;
}

/**
 * Whether a countdown was seen to tick: between two looks it lost what the time between them took. A clock or a
 * video counts up, a date stands still, a score jumps.
 */
export function hasTicked(before: Remaining, after: Remaining, elapsed: Milliseconds): boolean {
  if (before.step !== after.step || elapsed < before.step) return false;
  const lost = before.left - after.left;
  return lost > 0 && Math.abs(lost - elapsed) <= before.step + elapsed * 0.1;
}

/** Scripts without spaces between words: there a word may begin anywhere. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Words near a countdown that are said of offers, and none that are said of deliveries, auctions or ovens. */
export function isAboutOffer(words: string, names: string): boolean {
  const said = ` ${words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const says = (word: string) => said.includes(DENSE.test(word) ? word : ` ${word}`);
  if (OTHER_COUNTDOWNS.some(says)) return false;
  if (/(?:auction|bid|delivery|shipping|player|video|score|match|session)/i.test(names)) return false;
  if (
    /count[-_]?down|flash[-_]?(?:sale|deal)|lightning|deal[-_]?(?:timer|end)|offer[-_]?(?:timer|end)/i.test(
      names,
    )
  ) {
    return true;
  }
  return Object.values(OFFER_ENDS).some((list) => list.some(says));
}

/**
 * A checksum that tells countdowns apart without saying where they were seen: two FNV-1a of 32 bit, base 36.
 * Only the first characters count, so that a page cannot make it cost anything.
 */
export function timerKey(...parts: readonly string[]): string {
  const text = parts.map((part) => part.slice(0, 1000)).join('\n');
  return [0x811c9dc5, 0x1b873593]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      }
      return (hash >>> 0).toString(36);
    })
    .join('');
}

/** A countdown as it was seen once. */
export interface TimerSighting {
  /** When it was seen. */
  readonly seenAt: Instant;
  /** When it was to end, by what it showed then. */
  readonly endsAt: Instant;
}

/** What is remembered of one countdown. */
export interface TimerMemory extends TimerSighting {
  /** The first sighting of a countdown in the same place that has started again since; null when none has. */
  readonly earlier: TimerSighting | null;
}

/** Countdowns are remembered for so long after they were seen last. */
export const TIMER_REMEMBERED: Milliseconds = 30 * DAY;

/** Ends that lie closer together are one: pages round, and take a moment to load. */
const SAME_END: Milliseconds = 2 * MINUTE;

/**
 * What is to be remembered of a countdown that is seen now, given what was remembered of it.
 *
 * It has started again when its end lies later than the end it had: then the earlier sighting is kept, the first
 * one when it happens again and again. What is older than `TIMER_REMEMBERED` is forgotten.
 */
export function rememberTimer(before: TimerMemory | null, now: TimerSighting): TimerMemory {
  const fresh = (one: TimerSighting | null) =>
    one !== null && now.seenAt - one.seenAt < TIMER_REMEMBERED ? one : null;
  if (before === null || fresh(before) === null) return { ...now, earlier: null };
  const earlier = fresh(before.earlier);
  if (now.endsAt - before.endsAt > SAME_END) {
    const { seenAt, endsAt } = before;
    return { ...now, earlier: earlier ?? { seenAt, endsAt } };
  }
  return { ...before, earlier };
}

/** What can be said of a countdown's past. `null`: nothing, it was not seen before or is the same one. */
export type TimerNews =
  /** It had run out, or should have, and runs again. */
  | { readonly kind: 'started-again'; readonly seenAt: Instant; readonly endedAt: Instant }
  /** It still ran, and its end was put off. */
  | { readonly kind: 'put-off'; readonly seenAt: Instant; readonly by: Milliseconds }
  | null;

/** A countdown that was seen to tick, and what can be said of its past. */
export interface ShownTimer {
  readonly endsAt: Instant;
  readonly news: TimerNews;
}

/** @param at the moment at which it is said */
export function timerNews({ endsAt, earlier }: TimerMemory, at: Instant): TimerNews {
  if (earlier === null) return null;
  const { seenAt } = earlier;
  if (earlier.endsAt <= at) return { kind: 'started-again', seenAt, endedAt: earlier.endsAt };
  return { kind: 'put-off', seenAt, by: endsAt - earlier.endsAt };
}
