import { CharClass, classifyPair, Unit, unitOf } from './characters';

/** What stands between a token and the one before it; bits, several may be set. */
export const Gap = {
  space: 1,
  soft: 2,
  hard: 4,
  line: 8,
  symbol: 16,
  colon: 32,
  bracket: 64,
  quote: 128,
  dash: 256,
  /** Lower case meets upper case: a line break that was lost on the way ("videoSponsored by"). */
  camel: 512,
} as const;

/** Gaps that no phrase reaches across. */
export const BREAK = Gap.hard | Gap.line;
/** Gaps at which a statement or label may begin or end. */
export const EDGE = BREAK | Gap.symbol | Gap.colon | Gap.bracket | Gap.camel;

/** What a token is; bits beside the gap's. */
export const Flag = {
  number: 1 << 12,
  hashtag: 1 << 13,
  mention: 1 << 14,
  link: 1 << 15,
  single: 1 << 16,
} as const;

/** A link's place in a text. */
export interface LinkRange {
  readonly start: number;
  readonly end: number;
}

/** The tokens of one text, in columns; offsets are UTF-16 offsets of the text itself. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Gap bits before the token, and its flags. */
  readonly infos: Int32Array;
  /** Gap bits after the last token. */
  readonly tail: number;
}

const SEED = 7;
const SLASH = 47;
const FULL_WIDTH_SLASH = 0xff0f;
const MASK = 0x3fffffff;
const GAP_OF: Readonly<Record<number, number>> = {
  [CharClass.space]: Gap.space,
  [CharClass.line]: Gap.line,
  [CharClass.soft]: Gap.soft,
  [CharClass.hard]: Gap.hard,
  [CharClass.colon]: Gap.colon,
  [CharClass.bracket]: Gap.bracket,
  [CharClass.quote]: Gap.quote,
  [CharClass.dash]: Gap.dash,
  [CharClass.symbol]: Gap.symbol,
};
const gaps = Int32Array.from({ length: 32 }, (_, index) => GAP_OF[index] ?? 0);

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash a token of this folded form gets; `#` and `@` included. */
export function hashOf(folded: string): number {
  let hash = SEED;
  for (let at = 0; at < folded.length; at++) hash = step(hash, folded.charCodeAt(at));
  return hash & MASK;
}

/**
 * Cuts a text into words, single characters (where spaces don't decide), hashtags, mentions and links, in
 * one pass. Nothing is copied: the columns point into the text, so ranges are ranges of the original.
 *
 * @param links ranges to take as one token each, in order, not overlapping.
 */
export function tokenise(text: string, links: readonly LinkRange[] = []): Tokens {
  let room = 16 + (text.length >> 2);
  let hashes = new Int32Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let infos = new Int32Array(room);
  let count = 0;
  let gap = Gap.line as number;
  const length = text.length;

  const push = (hash: number, start: number, end: number, flags: number) => {
    if (count === room) {
      room *= 2;
      const grow = (from: Int32Array) => {
        const to = new Int32Array(room);
        to.set(from);
        return to;
      };
      hashes = grow(hashes);
      starts = grow(starts);
      ends = grow(ends);
      infos = grow(infos);
    }
    hashes[count] = hash & MASK;
    starts[count] = start;
    ends[count] = end;
    infos[count] = flags | gap;
    count++;
    gap = 0;
  };

  let nextLink = 0;
  let linkStart = links[0]?.start ?? length;
  let at = 0;
  while (at < length) {
    if (at === linkStart) {
      const link = links[nextLink++] as LinkRange;
      linkStart = links[nextLink]?.start ?? length;
      push(0, link.start, link.end, Flag.link);
      at = Math.max(link.end, at + 1);
      continue;
    }
    const code = text.charCodeAt(at);
    const first = unitOf(code);
    let known = first & Unit.classes;
    let tagged = 0;
    let start = at;
    let hash = SEED;
    if (known === CharClass.hash || known === CharClass.at) {
      tagged = known === CharClass.hash ? Flag.hashtag : Flag.mention;
      hash = step(SEED, known === CharClass.hash ? 35 : 64);
      at++;
    } else if (known === CharClass.single) {
      push(step(SEED, first >>> Unit.fold), at, at + 1, Flag.single);
      at++;
      continue;
    } else if (known === CharClass.percent) {
      push(step(SEED, 37), at, at + 1, Flag.single);
      at++;
      continue;
    } else if (known === CharClass.ignored) {
      at++;
      continue;
    } else if (known === CharClass.dot) {
      // "a.d" and "3.5" go on; "video. Sponsored", "video.Sponsored" and a final dot are the end of a sentence.
      const next = unitOf(at + 1 < length ? text.charCodeAt(at + 1) : 32);
      gap |= (next & (Unit.classes | Unit.upper)) === CharClass.word ? Gap.soft : Gap.hard;
      at++;
      continue;
    } else if (known !== CharClass.word && known !== CharClass.several && known !== CharClass.surrogate) {
      // "Reklame // …" and "Anzeige / …" head what follows; "and/or" joins.
      // In full width it never joins.
      if (code === FULL_WIDTH_SLASH || (code === SLASH && (gap & (Gap.space | Gap.soft)) !== 0))
        gap |= Gap.symbol;
      gap |= gaps[known] as number;
      at++;
      continue;
    }

    let numeric = true;
    let end = at;
    let previousLower = false;
    let single = false;
    let camel = false;
    while (at < length && at !== linkStart) {
      const code = text.charCodeAt(at);
      const unit = unitOf(code);
      known = unit & Unit.classes;
      let width = 1;
      if (known === CharClass.word) {
        if (tagged === 0 && previousLower && (unit & Unit.upper) !== 0) {
          camel = true;
          break;
        }
        const folded = unit >>> Unit.fold;
        hash = step(hash, folded);
        if (folded < 48 || folded > 57) numeric = false;
        previousLower = !numeric && (unit & Unit.lower) !== 0;
      } else if (known === CharClass.ignored) {
        at++;
        continue;
      } else if (known === CharClass.single) {
        if (tagged === 0) break;
        hash = step(hash, unit >>> Unit.fold);
        numeric = false;
      } else if (known === CharClass.several || known === CharClass.surrogate) {
        const pair = String.fromCodePoint(text.codePointAt(at) as number);
        width = pair.length;
        const character = width === 2 || known === CharClass.surrogate ? classifyPair(pair) : null;
        const kind = character?.class ?? CharClass.several;
        const folded = character?.folded ?? classifyPair(pair).folded;
        if (kind === CharClass.single && tagged === 0) {
          if (end > start) break;
          single = true;
        } else if (kind === CharClass.ignored) {
          at += width;
          continue;
        } else if (kind !== CharClass.word && kind !== CharClass.several && kind !== CharClass.single) {
          if (end === start && tagged === 0) {
            // Nothing collected yet: an emoji or a stray half of a pair is a sign between words.
            gap |= gaps[kind] || Gap.symbol;
            at += width;
            start = at;
          }
          break;
        }
        for (let part = 0; part < folded.length; part++) {
          const unitFolded = folded.charCodeAt(part);
          hash = step(hash, unitFolded);
          if (unitFolded < 48 || unitFolded > 57) numeric = false;
        }
        previousLower = false;
      } else if (tagged !== 0 && code === 95) {
        // "#paid_partnership" is "#paidpartnership".
        at++;
        end = at;
        continue;
      } else if (tagged === Flag.mention && known === CharClass.dot && end > start) {
        const next = at + 1 < length ? unitOf(text.charCodeAt(at + 1)) & Unit.classes : CharClass.space;
        if (next !== CharClass.word) break;
      } else {
        break;
      }
      at += width;
      end = at;
      if (single) break;
    }
    if (end <= start) {
      if (tagged !== 0) gap |= Gap.symbol;
      continue;
    }
    if (tagged === 0) push(hash, start, end, single ? Flag.single : numeric ? Flag.number : 0);
    else push(hash, start, end, tagged);
    if (camel) gap |= Gap.camel;
  }
  return { text, count, hashes, starts, ends, infos, tail: gap | Gap.line };
}
