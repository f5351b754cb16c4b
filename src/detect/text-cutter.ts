import { CharClass, characterAt, UNITS, Unit, unitOf } from './characters';
import { Flag, Gap, type LinkRange, MASK, SEED, step, type Tokens } from './tokens';

const SLASH = 47;
const FULL_WIDTH_SLASH = 0xff0f;
const MIDDLE_DOT = 0xb7;
const UNDERSCORE = 95;
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

/** Tokens of a caption; longer texts get columns of their own, which are let go with them. */
const ROOM = 2048;
type Columns = readonly [hashes: Int32Array, starts: Int32Array, ends: Int32Array, infos: Int32Array];
let reused: Columns | null = null;

function columnsOf(room: number): Columns {
  return [new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room)];
}

function grown(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/**
 * Cuts a text into words, single characters (where spaces don't decide), hashtags, mentions and links, in
 * one pass. Nothing is copied: the columns point into the text, so ranges are ranges of the original.
 *
 * @param links ranges to take as one token each, in order, not overlapping.
 */
export function tokenise(text: string, links: readonly LinkRange[] = []): Tokens {
  const columns = columnsOf(Math.min(text.length + 1, ROOM));
  const { count, hashes, starts, ends, infos, ...rest } = cut(text, links, columns);
  return {
    ...rest,
    count,
    hashes: hashes.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    infos: infos.slice(0, count),
  };
}

/**
 * As `tokenise`, in columns that the next call writes over: for a text that is read at once and let go. Making
 * four columns for each of a feed's texts takes longer than filling them.
 */
export function passingTokens(text: string, links: readonly LinkRange[] = []): Tokens {
  reused ??= columnsOf(ROOM);
  return cut(text, links, reused);
}

/** The classes that end a word of letters, as bits; what the others do depends on what is around them. */
const ENDS_WORD = [
  CharClass.single,
  CharClass.hash,
  CharClass.at,
  CharClass.percent,
  CharClass.space,
  CharClass.line,
  CharClass.soft,
  CharClass.hard,
  CharClass.dot,
  CharClass.colon,
  CharClass.bracket,
  CharClass.quote,
  CharClass.dash,
  CharClass.symbol,
].reduce((bits, kind) => bits | (1 << kind), 0);

/** Cuts a text into columns, which are left for longer ones when they are full. */
function cut(text: string, links: readonly LinkRange[], columns: Columns): Tokens {
  // What the loops need for every character is held in variables of this function: elsewhere each look costs anew.
  const units = UNITS;
  const { word, single, ignored, space } = CharClass;
  const { classes, upper, lower, fold } = Unit;
  const { link: isLink, single: isSingle, mention, number, numbered } = Flag;
  let hashes = columns[0];
  let starts = columns[1];
  let ends = columns[2];
  let infos = columns[3];
  let room = hashes.length;
  let count = 0;
  let every = 0;
  let gap: number = Gap.line;
  const length = text.length;
  let nextLink = 0;
  let linkStart = links[0]?.start ?? length;
  let at = 0;
  while (at < length) {
    if (count === room) {
      [hashes, starts, ends, infos] = [grown(hashes), grown(starts), grown(ends), grown(infos)];
      room = hashes.length;
    }
    if (at === linkStart) {
      const link = links[nextLink++] as LinkRange;
      linkStart = links[nextLink]?.start ?? length;
      hashes[count] = 0;
      starts[count] = link.start;
      ends[count] = link.end;
      infos[count++] = isLink | gap;
      every |= isLink | gap;
      gap = 0;
      at = Math.max(link.end, at + 1);
      continue;
    }
    const code = text.charCodeAt(at);
    const first = units[code] || unitOf(code);
    let known = first & classes;
    if (known === space) {
      gap |= Gap.space;
      at++;
      continue;
    }
    let start = at;
    let tagged = 0;
    let hash = SEED;
    let flags = 0;
    const stop = linkStart >= at ? linkStart : length;
    let digits: number = Unit.digit;
    let previous = 0;
    // Nearly all of nearly all words: letters and digits with no capital after the first, and a sign that ends them.
    if (known === word) {
      let unit = first;
      do {
        hash = step(hash, unit >>> fold);
        digits &= unit;
        previous = unit;
        if (++at >= stop) break;
        unit = units[text.charCodeAt(at)] as number;
      } while ((unit & (classes | upper)) === word);
      if (at >= stop || ((ENDS_WORD >>> (unit & classes)) & 1) !== 0) {
        const info = (digits !== 0 ? number : (previous & Unit.digit) !== 0 ? numbered : 0) | gap;
        hashes[count] = hash & MASK;
        starts[count] = start;
        ends[count] = at;
        infos[count++] = info;
        every |= info;
        gap = 0;
        if (at < stop && (unit & classes) === space) {
          gap = Gap.space;
          at++;
        }
        continue;
      }
    } else if (known === CharClass.several || known === CharClass.surrogate) {
      // The characters themselves are looked at below.
    } else if (known === CharClass.hash || known === CharClass.at) {
      tagged = known === CharClass.hash ? Flag.hashtag : mention;
      hash = step(SEED, known === CharClass.hash ? 35 : 64);
      at++;
    } else if (known === single || known === CharClass.percent) {
      hashes[count] = step(SEED, known === CharClass.percent ? 37 : first >>> fold) & MASK;
      starts[count] = at;
      ends[count] = ++at;
      infos[count++] = isSingle | gap;
      every |= isSingle | gap;
      gap = 0;
      continue;
    } else {
      at++;
      if (known === CharClass.dot) {
        // "a.d" and "3.5" go on; "video. Sponsored", "video.Sponsored" and a final dot are the end of a sentence.
        const next = unitOf(at < length ? text.charCodeAt(at) : 32);
        gap |= (next & (classes | upper)) === word ? Gap.soft : Gap.hard;
      } else if (known !== ignored) {
        // "Reklame // …", "Anzeige / …" and "Iklan · …" head what follows; "and/or" and "col·lecció" join.
        // In full width it never joins.
        const joins = code === SLASH || code === MIDDLE_DOT;
        if (code === FULL_WIDTH_SLASH || (joins && (gap & (Gap.space | Gap.soft)) !== 0)) gap |= Gap.symbol;
        gap |= gaps[known] as number;
      }
      continue;
    }

    let end = at;
    let camel = false;
    while (at < stop) {
      const code = text.charCodeAt(at);
      const unit = units[code] || unitOf(code);
      known = unit & classes;
      if (known === word) {
        if ((unit & upper) !== 0 && (previous & lower) !== 0 && tagged === 0) {
          camel = true;
          break;
        }
        hash = step(hash, unit >>> fold);
        digits &= unit;
        previous = unit;
        end = ++at;
        continue;
      }
      if (known === ignored) {
        at++;
        continue;
      }
      if (known === single) {
        if (tagged === 0) break;
        hash = step(hash, unit >>> fold);
        digits = 0;
        end = ++at;
        continue;
      }
      if (known === CharClass.several || known === CharClass.surrogate) {
        const point = text.codePointAt(at) as number;
        const width = point > 0xffff ? 2 : 1;
        const { class: kind, folded } = characterAt(point);
        const several = known === CharClass.several;
        if (!several && kind === ignored) {
          at += width;
          continue;
        }
        if (!several && kind === single && tagged === 0) {
          if (end > start) break;
          flags = isSingle;
        } else if (!several && kind !== word && kind !== CharClass.several && kind !== single) {
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
          if (unitFolded < 48 || unitFolded > 57) digits = 0;
        }
        previous = 0;
        at += width;
        end = at;
        if (flags !== 0) break;
        continue;
      }
      if (tagged !== 0 && code === UNDERSCORE) {
        // "#paid_partnership" is "#paidpartnership".
        end = ++at;
        continue;
      }
      if (tagged !== mention || known !== CharClass.dot) break;
      const next = at + 1 < length ? unitOf(text.charCodeAt(at + 1)) & classes : space;
      if (next !== word) break;
      end = ++at;
    }
    if (end <= start) continue;
    if (tagged !== 0) flags = tagged;
    else if (flags === 0) flags = digits !== 0 ? number : (previous & Unit.digit) !== 0 ? numbered : 0;
    hashes[count] = hash & MASK;
    starts[count] = start;
    ends[count] = end;
    infos[count++] = flags | gap;
    every |= flags | gap;
    gap = camel ? Gap.camel : 0;
  }
  return { text, count, hashes, starts, ends, infos, tail: gap | Gap.line, every };
}
