import { UNITS, Unit, unitOf } from './characters';
import type { Phrase } from './known-phrase';
import { spellingOf } from './phrase-notation';
import { CODE_WORD, isNoCode, namesPerson } from './promo-code';
import { EDGE, Flag, foldedToken, GAPS, Gap, type Tokens } from './tokens';

/**
 * Whether a phrase whose words stand at tokens `from` to `to` is really there: its edges are, katakana words and
 * Thai syllables are whole, accents are right where they matter, and a lone word is the word itself, not one of the
 * same hash.
 */
export function fits(tokens: Tokens, phrase: Phrase, from: number, to: number): boolean {
  const gapBefore = tokens.infos[from] as number;
  const gapAfter = to < tokens.count ? (tokens.infos[to] as number) : tokens.tail;
  const linkAfter = to < tokens.count && (gapAfter & Flag.link) !== 0;
  if (phrase.edgeBefore && (gapBefore & (EDGE | Gap.dash)) === 0) return false;
  if (
    phrase.edgeAfter &&
    (gapAfter & (EDGE | Gap.dash)) === 0 &&
    !linkAfter &&
    !standsOut(tokens, phrase, from, to)
  )
    return false;
  if (phrase.mute && crossesSign(tokens, from, to)) return false;
  if (from > 0 && (gapBefore & GAPS) === 0 && cutsWord(tokens, from)) return false;
  if (to < tokens.count && (gapAfter & GAPS) === 0 && cutsWord(tokens, to)) return false;
  if (to - from === 1 && !isLoneWord(tokens, phrase, from)) return false;
  return phrase.spellings === null || isSpelt(tokens, from, to, phrase.spellings, phrase.hasSlot);
}

/** Letters of the shortest label that capitals alone set apart: "AD" may be half of a name. */
const SHORTEST_LABEL = 5;

/** True for a label in capitals at the beginning of a text that goes on without them: "WERBUNG Kein neues Handy". */
function standsOut(tokens: Tokens, phrase: Phrase, from: number, to: number): boolean {
  if (from !== 0 || phrase.group.label !== true || to >= tokens.count) return false;
  const written = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  if (written.length < SHORTEST_LABEL || !isUpper(written)) return false;
  const next = tokens.text.slice(tokens.starts[to], tokens.ends[to]);
  // One letter ("I", "À") is a capital in any sentence.
  return next.length === 1 || !isUpper(next);
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** True when an emoji, a star, a colon or a bracket stands between the tokens: what follows it is a statement of its own. */
function crossesSign(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (((tokens.infos[at] as number) & (Gap.symbol | Gap.colon | Gap.bracket)) !== 0) return true;
  }
  return false;
}

/** True when the characters on both sides of a boundary are parts of one katakana word or one Thai syllable. */
function cutsWord(tokens: Tokens, boundary: number): boolean {
  const before = unitOf(tokens.text.charCodeAt(tokens.starts[boundary - 1] as number));
  const after = unitOf(tokens.text.charCodeAt(tokens.starts[boundary] as number));
  return (
    (before & Unit.leadingVowel) !== 0 ||
    (after & Unit.trailingSign) !== 0 ||
    (before & after & Unit.katakana) !== 0
  );
}

function isLoneWord(tokens: Tokens, phrase: Phrase, at: number): boolean {
  for (const word of phrase.loneWords) {
    if (word.charCodeAt(0) === OPEN_BRACE || isWord(tokens, at, word)) return true;
  }
  return false;
}

const OPEN_BRACE = 123;

/** True when the token's folded form is the word: letter by letter as long as one unit folds to one. */
function isWord(tokens: Tokens, at: number, word: string): boolean {
  const { text } = tokens;
  const start = tokens.starts[at] as number;
  const length = (tokens.ends[at] as number) - start;
  for (let index = 0; index < length; index++) {
    const unit = UNITS[text.charCodeAt(start + index)] as number;
    const folded = unit >>> Unit.fold;
    if (folded === 0 || folded === UNDERSCORE) return foldedToken(tokens, at) === word;
    if (folded !== word.charCodeAt(index)) return false;
  }
  return length === word.length;
}

const UNDERSCORE = 95;

/** How many words around a match show whether a text writes accents at all. */
const WORDS_AROUND = 8;

/** True when the words of a match are spelt as in the phrase, or neither they nor the words around have any accent. */
function isSpelt(
  tokens: Tokens,
  from: number,
  to: number,
  spellings: ReadonlyMap<string, ReadonlySet<string>>,
  hasSlot: boolean,
): boolean {
  for (let index = from; index < to; index++) {
    // A slot may hold any word, one that looks like the phrase's too: there its first and last words decide.
    if (hasSlot && index > from && index < to - 1) continue;
    const known = spellings.get(foldedToken(tokens, index));
    if (known !== undefined && !known.has(writtenSpelling(tokens, index)))
      return !hasAccents(tokens, from, to);
  }
  return true;
}

function hasAccents(tokens: Tokens, from: number, to: number): boolean {
  const last = Math.min(tokens.count, to + WORDS_AROUND);
  for (let index = Math.max(0, from - WORDS_AROUND); index < last; index++) {
    const link = ((tokens.infos[index] as number) & Flag.link) !== 0;
    if (!link && writtenSpelling(tokens, index) !== foldedToken(tokens, index)) return true;
  }
  return false;
}

function writtenSpelling(tokens: Tokens, index: number): string {
  return spellingOf(tokens.text.slice(tokens.starts[index], tokens.ends[index])).replaceAll('_', '');
}

/** Tokens that are never part of a word written in several: "HoneyBee", "SAVE-10". */
const WHOLE = Flag.link | Flag.hashtag | Flag.mention | Flag.single;
const JOINS = Gap.camel | Gap.dash | Gap.soft;
const LONGEST_RUN = 6;

/** The end of the tokens written as one word: "HoneyBee", "SAVE-10"; `from` itself where it is no word. */
export function endOfRun(tokens: Tokens, from: number): number {
  if (((tokens.infos[from] as number) & WHOLE) !== 0) return from;
  let end = from + 1;
  while (end < tokens.count && end < from + LONGEST_RUN) {
    const info = tokens.infos[end] as number;
    if ((info & WHOLE) !== 0 || (info & GAPS & ~JOINS) !== 0) break;
    const between = tokens.text.slice(tokens.ends[end - 1], tokens.starts[end]);
    if (between !== '' && between !== '-' && between !== '_') break;
    end++;
  }
  return end;
}

/** True when the token goes on with the one before it, so that `endOfRun` may reach over it. */
export function mayGoOn(info: number): boolean {
  return (info & JOINS) !== 0;
}

/** UTF-16 units of a code. */
const SHORTEST_CODE = 3;
const LONGEST_CODE = 24;

/** What a promo code looks like: capitals, or letters with digits, or in quotes, or announced; not a bare number. */
export function isCode(tokens: Tokens, from: number, to: number): boolean {
  const { text } = tokens;
  const start = tokens.starts[from] as number;
  const end = tokens.ends[to - 1] as number;
  let kinds = 0;
  for (let at = start; at < end; at++) kinds |= kindOf(text.charCodeAt(at));
  if (kinds >= Kind.other) return isUnusualCode(tokens, from, to);
  if (end - start < SHORTEST_CODE || end - start > LONGEST_CODE || kinds === Kind.digit) return false;
  if ((kinds & Kind.digit) !== 0) return true;
  // Two words in capitals are a name of something: JSON-LD.
  if ((kinds & Kind.joint) !== 0) return false;
  if ((kinds & Kind.small) === 0 || isQuoted(text, start, end)) return true;
  return isAnnounced(tokens, from, to, text.slice(start, end));
}

/** What stands in a code, as bits. */
const Kind = { digit: 1, capital: 2, small: 4, joint: 8, other: 16 } as const;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return Kind.small;
  if (code >= 65 && code <= 90) return Kind.capital;
  if (code >= 48 && code <= 57) return Kind.digit;
  return code === 45 || code === UNDERSCORE ? Kind.joint : Kind.other;
}

/** The same for what is not written in ASCII letters and digits alone. */
function isUnusualCode(tokens: Tokens, from: number, to: number): boolean {
  const { text } = tokens;
  const start = tokens.starts[from] as number;
  const end = tokens.ends[to - 1] as number;
  const written = foldStyle(text.slice(start, end));
  if (written.length < SHORTEST_CODE || written.length > LONGEST_CODE || /^\d+$/.test(written)) return false;
  if (!/^[\p{L}\p{N}_-]+$/u.test(written)) return false;
  if (/\d/.test(written)) return true;
  if (/[-_]/.test(written)) return false;
  return isUpper(written) || isQuoted(text, start, end) || isAnnounced(tokens, from, to, written);
}

function isQuoted(text: string, start: number, end: number): boolean {
  const before = start > 0 ? (text[start - 1] as string) : '';
  const after = text[end] ?? '';
  return /["'“”‘’「『«„]/.test(before) && /["'“”‘’」』»]/.test(after);
}

/** Letters of the shortest name that is no common word as well ("will", "may"). */
const SHORTEST_NAME = 5;

/**
 * True for a code in small letters that the words before it call one: "Discount code: noragrace (15% off)", "with code
 * noragrace". After a colon it stands alone or before its offer, where "see below" goes on; without, it is a name.
 */
function isAnnounced(tokens: Tokens, from: number, to: number, written: string): boolean {
  if (from === 0 || written.length < SHORTEST_NAME || !/^\p{L}+$/u.test(written)) return false;
  if (!CODE_WORD.test(tokens.text.slice(tokens.starts[from - 1], tokens.ends[from - 1]))) return false;
  if (namesPerson(written)) return true;
  if (((tokens.infos[from] as number) & Gap.colon) === 0) return false;
  const next = to < tokens.count ? (tokens.infos[to] as number) : tokens.tail;
  return (next & (EDGE | Gap.dash | Flag.number)) !== 0 && !isNoCode(written);
}

function foldStyle(text: string): string {
  return text.normalize('NFKC').replace(/[\u200b-\u200f\u2060\u00ad\ufeff]/g, '');
}
