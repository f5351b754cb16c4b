/** What a UTF-16 code unit does to the words around it. */
export const CharClass = {
  unknown: 0,
  /** Part of a word: letters, digits and their marks in scripts that separate words. */
  word: 1,
  /** A word by itself: Han, kana, Hangul, Thai and other scripts in which spaces don't decide. */
  single: 2,
  /** Not there: zero-width and bidi characters, soft hyphens, apostrophes, accents. */
  ignored: 3,
  hash: 4,
  at: 5,
  percent: 6,
  surrogate: 7,
  space: 8,
  line: 9,
  soft: 10,
  hard: 11,
  dot: 12,
  colon: 13,
  bracket: 14,
  quote: 15,
  dash: 16,
  symbol: 17,
  /** Folds to several characters (a ligature, a squared abbreviation). */
  several: 18,
} as const;

/**
 * What is known of a UTF-16 code unit, in one number: its class, its letter case, what it does to a boundary, and
 * from bit `fold` up its folded code unit. One look-up a character is what reading a text costs.
 */
export const Unit = {
  classes: 31,
  upper: 32,
  lower: 64,
  digit: 128,
  /** A vowel written before its consonant (Thai, Lao): no word ends behind it. */
  leadingVowel: 256,
  /** A vowel or mark written after, over or under a consonant (Thai, Lao): no word begins with it. */
  trailingSign: 512,
  katakana: 1024,
  fold: 15,
} as const;

/** What is known of each code unit; 0: not looked at yet, see `unitOf`. */
export const UNITS = new Int32Array(65_536);

const SINGLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〇]/u;
const IGNORED_RANGES: readonly (readonly [number, number])[] = [
  [0x27, 0x27],
  [0x60, 0x60],
  [0xad, 0xad],
  [0xb4, 0xb4],
  [0x2bc, 0x2bc],
  // Accents; in Devanagari, Thai and their like, marks are letters and stay, save the nukta below.
  [0x300, 0x36f],
  [0x5b0, 0x5bd],
  [0x5bf, 0x5c7],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  // Nukta (ज़ for ज), which half of all writers of Hindi, Bengali and Punjabi leave out.
  [0x93c, 0x93c],
  [0x9bc, 0x9bc],
  [0xa3c, 0xa3c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x2018, 0x2019],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff07, 0xff07],
];
const LINE = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const HARD = /[!?;。！？；।॥؟؛…‽]/;
const QUOTE = /["“”„«»‹›「」『』《》〈〉＂]/;
const BRACKET = /[()[\]{}（）［］【】〔〕｛｝]/;
const SOFT = /[,、，،・·_/\\&+^<>／＆＋]/;
const DASH = /[-‐‑‒–—―−－־]/;
/**
 * Letters that Unicode does not take apart, though readers take them for the plain ones: Latin with a stroke or
 * tied, final Arabic letters as they are typed in haste or on a Persian keyboard (هديه, كودى, کود), the Greek final
 * sigma, and the
 * Devanagari moon-dot for which most write the dot.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ς: 'σ',
  '\u0901': '\u0902',
};
/** The zeros of the scripts here that have digits of their own: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const LEADING_VOWEL = /[\u0e40-\u0e44\u0ec0-\u0ec4]/;
const TRAILING_SIGN = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebd\u0ec8-\u0ece]/;
const KATAKANA = /[\u30a1-\u30ff]/;
/** Letters typed for the bar between a label and what it heads: "광고ㅣ…", "广告丨…". */
const BARS: ReadonlySet<string> = new Set(['\u3163', '\u4e28']);
/** Written as one vowel, of which compatibility forms make two characters that nobody types: Thai and Lao am. */
const WHOLE_VOWEL = /^[\u0e33\u0eb3]$/;

/**
 * The form in which two spellings of the same character are equal: lower case, compatibility forms undone
 * (𝐚𝗱, ａｄ), accents dropped. Marks that are letters in their script (Devanagari, Thai) stay.
 */
export function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = takeApart(character);
    if (known.size < MOST_KNOWN) known.set(character, folded);
  }
  return folded;
}

/** More characters than the languages here use; beyond it nothing is remembered. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

function takeApart(character: string): string {
  const digit = digitOf(character);
  if (digit !== null) return digit;
  if (BARS.has(character)) return '|';
  if (WHOLE_VOWEL.test(character)) return character;
  const composed = character.normalize('NFKC');
  if (SINGLE.test(composed)) return composed;
  let folded = '';
  for (const part of composed.toLowerCase().normalize('NFKD')) {
    if (!isIgnored(part)) folded += PLAIN[part] ?? part;
  }
  return folded;
}

/** The ASCII digit for a digit of another script; null for all else. */
function digitOf(character: string): string | null {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? null : String(code - zero);
}

/** Not there for a reader: apostrophes, accents, zero-width and bidi characters, soft hyphens. */
function isIgnored(character: string): boolean {
  const code = character.charCodeAt(0);
  return IGNORED_RANGES.some(([first, last]) => code >= first && code <= last);
}

function classify(character: string, folded: string): number {
  if (LINE.has(character.charCodeAt(0))) return CharClass.line;
  if (isIgnored(character) || folded === '') return CharClass.ignored;
  if (/^\s+$/.test(folded)) return CharClass.space;
  if (folded.length > 1) return /^[\p{L}\p{N}\p{M}]+$/u.test(folded) ? CharClass.several : CharClass.symbol;
  if (folded === '#') return CharClass.hash;
  if (folded === '@') return CharClass.at;
  if (folded === '%') return CharClass.percent;
  if (folded === '.') return CharClass.dot;
  if (folded === ':') return CharClass.colon;
  if (SINGLE.test(folded)) return CharClass.single;
  if (/[\p{L}\p{N}\p{M}]/u.test(folded)) return CharClass.word;
  if (HARD.test(character)) return CharClass.hard;
  if (QUOTE.test(character)) return CharClass.quote;
  if (BRACKET.test(character)) return CharClass.bracket;
  if (DASH.test(character)) return CharClass.dash;
  if (SOFT.test(character) || /\p{Sc}/u.test(character)) return CharClass.soft;
  return CharClass.symbol;
}

function learn(code: number): number {
  const found = code >= 0xd800 && code <= 0xdfff ? CharClass.surrogate : described(String.fromCharCode(code));
  UNITS[code] = found;
  return found;
}

function described(character: string): number {
  const folded = foldCharacter(character);
  let unit = classify(character, folded);
  if (character.toLowerCase() !== character) unit |= Unit.upper;
  else if (character.toUpperCase() !== character) unit |= Unit.lower;
  if (LEADING_VOWEL.test(character)) unit |= Unit.leadingVowel;
  if (TRAILING_SIGN.test(character)) unit |= Unit.trailingSign;
  if (KATAKANA.test(character)) unit |= Unit.katakana;
  if (folded.length !== 1) return unit;
  if (/[0-9]/.test(folded)) unit |= Unit.digit;
  return unit | (folded.charCodeAt(0) << Unit.fold);
}

/** What is known of a code unit (see `Unit`), worked out once per unit that occurs. The class is never 0. */
export function unitOf(code: number): number {
  return UNITS[code] || learn(code);
}

/** A character outside the basic plane, or half of one. */
export interface Character {
  readonly class: number;
  readonly folded: string;
}

const points = new Map<number, Character>();

/** The class and folded form of a character by its code point; for those that one code unit does not tell all of. */
export function characterAt(point: number): Character {
  let found = points.get(point);
  if (found === undefined) {
    found = describedPoint(String.fromCodePoint(point));
    if (points.size < MOST_KNOWN) points.set(point, found);
  }
  return found;
}

function describedPoint(character: string): Character {
  const folded = foldCharacter(character);
  if (folded.length === 1) return { class: unitOf(folded.charCodeAt(0)) & Unit.classes, folded };
  if (SINGLE.test(folded)) return { class: CharClass.single, folded };
  return { class: /^[\p{L}\p{N}]+$/u.test(folded) ? CharClass.several : CharClass.symbol, folded };
}

/** ASCII but for the two characters of it that are taken for accents. */
const PLAIN_ASCII = /^[ -&(-_a-~]*$/;

/** The folded form of a piece of text; see `foldCharacter`. */
export function foldText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}
