import type { Finding } from '../detect/finding';
import type { Reading, Spoken } from '../detect/reading';

/** The disclosures in words that were said, with ranges in these words. */
export type Listen = (words: string) => readonly Finding[];

/** What was heard of one video: the lines that disclose something, and the last words for those cut in two. */
export interface Hearing {
  readonly kept: readonly Heard[];
  readonly last: Last | null;
}

/** The last words, and the caption they ended with. */
interface Last extends Spoken {
  readonly caption: string;
}

interface Heard extends Spoken {
  /** Which relations are disclosed in it. */
  readonly kinds: readonly string[];
}

export const NOTHING_HEARD: Hearing = { kept: [], last: null };

/** Lines kept of one video; a sixth says nothing new. */
const KEPT_MAX = 5;
/** Characters remembered of the words before, to find a sentence that two captions share. */
const LAST_MAX = 200;
/** Captions further apart than this are no one sentence. In seconds. */
const APART = 8;
/** The same disclosure again within this time is the same sentence, which has grown. In seconds. */
const AGAIN = 15;
/** Fewer characters at the end of one caption and the beginning of the next may be the same by chance. */
const LIKE_BY_CHANCE = 6;
/** Characters kept on each side of a disclosure. */
const CONTEXT = 60;

/**
 * Listens on: takes the caption of the moment, keeps it only if it discloses something, and forgets the rest.
 * @param now the caption on screen, a list of one or empty
 */
export function hear(before: Hearing, now: readonly Spoken[], listen: Listen): Hearing {
  const [line] = now;
  if (line === undefined || line.text === before.last?.caption) return before;
  const { last } = before;
  const follows = last !== null && line.at >= last.at && line.at - last.at <= APART;
  const words = follows ? joined(last.text, line.text) : line.text;
  const kept = [...before.kept];
  for (const { kind, start, end } of listen(words)) {
    const known = kept.some(({ kinds, at }) => kinds.includes(kind) && Math.abs(at - line.at) <= AGAIN);
    if (known || kept.length >= KEPT_MAX || start === null || end === null) continue;
    kept.push({ text: excerpt(words, start, end), at: line.at, kinds: [kind] });
  }
  return {
    kept: kept.length === before.kept.length ? before.kept : kept,
    last: { text: words.slice(-LAST_MAX), at: line.at, caption: line.text },
  };
}

/** The reading with what was heard so far in place of the caption of the moment. */
export function withSpoken(reading: Reading, { kept }: Hearing): Reading {
  if (reading.spoken === undefined && kept.length === 0) return reading;
  return { ...reading, spoken: kept.map(({ text, at }) => ({ text, at })) };
}

/** Captions roll: the later one often begins with words of the earlier one. */
function joined(earlier: string, later: string): string {
  if (later.includes(earlier)) return later;
  for (let length = Math.min(earlier.length, later.length); length > 0; length -= 1) {
    if (!earlier.endsWith(later.slice(0, length))) continue;
    // A letter or two may be the same by chance.
    const wholeWords = isGap(earlier[earlier.length - length - 1]) && isGap(later[length]);
    if (wholeWords || length >= LIKE_BY_CHANCE) return earlier + later.slice(length);
  }
  return `${earlier} ${later}`;
}

function isGap(character: string | undefined): boolean {
  return character === undefined || character === ' ';
}

/** The words from `start` to `end` with some around them, cut between words. */
function excerpt(words: string, start: number, end: number): string {
  const from = start <= CONTEXT ? 0 : words.indexOf(' ', start - CONTEXT) + 1;
  const to = words.length - end <= CONTEXT ? words.length : words.lastIndexOf(' ', end + CONTEXT);
  return words.slice(Math.min(from, start), Math.max(to, end)).trim();
}
