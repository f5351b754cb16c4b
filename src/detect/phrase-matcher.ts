import { NUMBER_WORDS } from '../rules/number-words';
import type { PhraseGroup, PhraseTable } from '../rules/phrase';
import { foldCharacter } from './characters';
import { BREAK, EDGE, Flag, Gap, hashOf, type Tokens, tokenise } from './tokens';

/** One phrase of a table, as the matcher knows it. */
export interface Phrase {
  readonly table: PhraseTable;
  readonly group: PhraseGroup;
  /** Its first wording without what may be left out, slots as `{x}`: the stable part of the rule's id. */
  readonly words: readonly string[];
  /** The wordings of one word, to compare letter by letter; a hash alone could be another word's. */
  readonly loneWords: readonly string[];
  /** Where accents matter: the accented spellings of its words by folded word; null elsewhere. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>> | null;
  /** True when words that are not the phrase's own may stand between its words. */
  readonly hasSlot: boolean;
  readonly edgeBefore: boolean;
  readonly edgeAfter: boolean;
}

/** A phrase found in a text: tokens `from` to `to`, the latter exclusive. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

const SLOTS = ['{n}', '{name}', '{code}', '{x}', '{who}'] as const;
const SLOT_WIDTH = SLOTS.length;
/** What goes on from a state: bits 0 to 4 for the slots in their order, and these. */
const ANY_SLOT = (1 << SLOT_WIDTH) - 1;
const NUMBER_SLOT = 1;
const WORDS = 1 << SLOT_WIDTH;
const ENDS = 2 << SLOT_WIDTH;
/** How far `{x}` reaches: words, or characters in scripts that are read character by character. */
const LONGEST_BRAND = 6;
const LONGEST_BRAND_SINGLE = 14;
/** The same where nothing of the phrase follows: what comes next may already be said of something else. */
const LONGEST_LAST_BRAND = 3;
const LONGEST_LAST_BRAND_SINGLE = 8;
/** A name does not go on behind these; before its first word one may stand ("sponsored by 🎧 …"). */
const END_OF_BRAND = BREAK | Gap.symbol | Gap.colon;
/** A phrase repeated more often than this says nothing new; keeps hostile texts cheap. */
const MOST_REPEATS = 16;
/** How many places of the table are looked through in one step of building. */
const PLACES_A_STEP = 4096;
const NOTHING: readonly number[] = [];
/** Up to so many states behind one place are kept apart. */
const FEW = 12;

/** One place of a phrase: the wordings it may have, each a list of words and slots. */
type Place = readonly (readonly string[])[];

/** `use (my|the|) code {x}` as places, in order. */
function placesOf(phrase: string): Place[] {
  return phrase
    .split(/\(([^()]*)\)/)
    .map((part, index) => (index % 2 === 1 ? part.split('|').map(wordsOf) : [wordsOf(part)]))
    .filter((place) => place.some((words) => words.length > 0));
}

/** The folded form of a piece of text; see `foldCharacter`. */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

function foldedToken(tokens: Tokens, index: number): string {
  const folded = foldText(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
  return folded.startsWith('#') ? folded.replaceAll('_', '') : folded;
}

/** Words that are their own folded form; most of most phrases. */
const PLAIN = /^[a-z ]*$/;
/** Words, or one tag, between which nothing but spaces decides; cutting them is much of the time that learning takes. */
const LATIN = /^(?:#\p{L}+|[a-z\u00df-\u00f6\u00f8-\u024f ]+)$/u;

function wordsOf(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ').filter((word) => word !== '');
  if (LATIN.test(phrase))
    return foldText(phrase)
      .split(' ')
      .filter((word) => word !== '');
  return phrase.split(/(\{(?:n|name|code|x|who)\})/).flatMap((part) => {
    if ((SLOTS as readonly string[]).includes(part)) return [part];
    const tokens = tokenise(part);
    return Array.from({ length: tokens.count }, (_, index) => foldedToken(tokens, index));
  });
}

/** The hashes of number words, by language; and of all of them together, thinned to 16 bits. */
const numberWords = new Map<string, ReadonlySet<number>>();
const mayBeNumber = new Uint8Array(1 << 16);
for (const [lang, list] of Object.entries(NUMBER_WORDS)) {
  const hashes = new Set(list.split(' ').map((word) => hashOf(foldText(word))));
  numberWords.set(lang, hashes);
  for (const hash of hashes) mayBeNumber[hash & 0xffff] = 1;
}

function hasNumberWord(tokens: Tokens, lang: string, from: number, to: number): boolean {
  const words = numberWords.get(lang);
  if (words === undefined) return false;
  for (let at = from; at < to; at++) if (words.has(tokens.hashes[at] as number)) return true;
  return false;
}

/** What stays the same while one token after the other is followed. */
interface Walk {
  readonly tokens: Tokens;
  from: number;
  readonly found: PhraseMatch[];
  /** By phrase: how often it was found. */
  readonly repeats: Map<number, number>;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) & 0x3ffff;
}

const PRINTED_ASCII = /^[ -~]*$/;
const KATAKANA = /[\u30a1-\u30ff]/;

/**
 * Phrases of any number of languages as one automaton over tokens. It can learn more at any time; matching is one
 * pass over the tokens, and what happens at a token is bounded by the longest phrase.
 */
export class PhraseMatcher {
  readonly #phrases: Phrase[] = [];
  /** So many of them have been learned to the end; those after them are not found yet. */
  #learned = 0;
  /** Open addressing: (state, token hash) → state; a pair may be there more than once. */
  #slots = 1 << 17;
  #keyState = new Int32Array(this.#slots).fill(-1);
  #keyHash = new Int32Array(this.#slots);
  #next = new Int32Array(this.#slots);
  #used = 0;
  #states = 1;
  /** By state: what goes on from it, so that most of it need not be asked for. */
  #goesOn = new Uint8Array(1 << 14);
  /** By state × slot kind: the states behind the slot. */
  readonly #behindSlot: (number[] | undefined)[] = [];
  /** By state: the phrases that end there. */
  readonly #ends: (number[] | undefined)[] = [];
  /** States reached by several wordings of one phrase: no other phrase may go on from them. */
  readonly #joins = new Set<number>();
  /** Which token hashes begin a phrase, thinned to 16 bits: most words of a text stop here. */
  readonly #begins = new Uint8Array(1 << 16);
  /** Which of them need no particular token after them. */
  readonly #alone = new Uint8Array(1 << 16);
  /** Which pairs of tokens begin a phrase, thinned to 18 bits. */
  readonly #pairs = new Uint8Array(1 << 18);
  /** Which tokens stand behind a slot that begins a phrase. */
  readonly #behindFirstSlot = new Uint8Array(1 << 16);
  #slotFirst = false;

  constructor(tables: Iterable<PhraseTable> = []) {
    for (const _step of this.learn(tables));
  }

  /**
   * Learns phrase by phrase, so that whoever has little time at once can stop in between. Nothing of the tables is
   * found before the last step.
   */
  *learn(tables: Iterable<PhraseTable>): Generator<void> {
    for (const table of tables) {
      for (const group of table.groups) {
        for (const source of group.phrases) {
          this.#add(table, group, source);
          yield;
        }
      }
    }
    yield* this.#learnBeginnings();
    this.#learned = this.#phrases.length;
  }

  #add(table: PhraseTable, group: PhraseGroup, source: string): void {
    const edgeBefore = source.startsWith('^');
    const edgeAfter = source.endsWith('$');
    const places = placesOf(source.slice(edgeBefore ? 1 : 0, edgeAfter ? -1 : undefined));
    const required = places.filter((place) => place.every((words) => words.length > 0));
    const lone =
      places.length === 1 || required.length <= 1
        ? places
            .flat()
            .filter((words) => words.length === 1)
            .flat()
        : [];
    const id = this.#phrases.push({
      table,
      group,
      words: places.flatMap((place) => (place.some((words) => words.length === 0) ? [] : (place[0] ?? []))),
      loneWords: lone,
      spellings: table.accentsMatter === true ? spellingsOf(source) : null,
      hasSlot: /\{(?:x|name|who)\}/.test(source),
      edgeBefore,
      edgeAfter,
    });
    let states = [0];
    for (const place of places) states = this.#addPlace(states, place);
    for (const state of states) {
      if (state === 0) continue;
      const ends = this.#ends[state];
      if (ends === undefined) this.#ends[state] = [id - 1];
      else ends.push(id - 1);
      this.#mark(state, ENDS);
    }
  }

  /**
   * Adds one place behind each of the states and returns the states after it. A few are kept apart, so that
   * phrases share what they begin with; many are joined in one, so that wordings add up and don't multiply.
   */
  #addPlace(states: readonly number[], place: Place): number[] {
    const after = new Set<number>();
    const join = states.length * place.length > FEW ? this.#newState(true) : null;
    for (const state of states) {
      for (const words of place) {
        let at = state;
        words.forEach((word, index) => {
          at = this.#addWord(at, word, index === words.length - 1 ? join : null);
        });
        after.add(at);
      }
    }
    return [...after];
  }

  /** The state behind a word or slot; `join` makes it this one. */
  #addWord(state: number, word: string, join: number | null): number {
    const slot = (SLOTS as readonly string[]).indexOf(word);
    if (slot >= 0) {
      const place = state * SLOT_WIDTH + slot;
      const behind = this.#behindSlot[place] ?? [];
      this.#behindSlot[place] = behind;
      this.#mark(state, 1 << slot);
      const shared = behind.find((next) => !this.#joins.has(next));
      if (join === null && shared !== undefined) return shared;
      const next = join ?? this.#newState(false);
      if (!behind.includes(next)) behind.push(next);
      return next;
    }
    const hash = hashOf(word);
    let at = this.#home(state, hash);
    while (this.#keyState[at] !== -1) {
      if (this.#keyState[at] === state && this.#keyHash[at] === hash) {
        const next = this.#next[at] as number;
        if (join === null ? !this.#joins.has(next) : next === join) return next;
      }
      at = (at + 1) & (this.#slots - 1);
    }
    if (this.#used * 2 > this.#slots) this.#grow();
    const next = join ?? this.#newState(false);
    this.#place(state, hash, next);
    this.#mark(state, WORDS);
    return next;
  }

  /** Works out which tokens, and which pairs of them, can begin a phrase, so that few others are looked at. */
  *#learnBeginnings(): Generator<void> {
    const firstOf = new Map<number, number[]>();
    for (let at = 0; at < this.#slots; at++) {
      if (at % PLACES_A_STEP === 0) yield;
      if (this.#keyState[at] !== 0) continue;
      const hash = this.#keyHash[at] as number;
      const next = this.#next[at] as number;
      this.#begins[hash & 0xffff] = 1;
      if (((this.#goesOn[next] as number) & (ENDS | ANY_SLOT)) !== 0) this.#alone[hash & 0xffff] = 1;
      const firsts = firstOf.get(next);
      if (firsts === undefined) firstOf.set(next, [hash]);
      else firsts.push(hash);
    }
    const slotStates = new Set(SLOTS.slice(1).flatMap((_slot, slot) => this.#behindSlot[slot + 1] ?? []));
    this.#slotFirst = slotStates.size > 0;
    for (let at = 0; at < this.#slots; at++) {
      if (at % PLACES_A_STEP === 0) yield;
      const state = this.#keyState[at] as number;
      if (state <= 0) continue;
      const hash = this.#keyHash[at] as number;
      for (const first of firstOf.get(state) ?? NOTHING) this.#pairs[pairOf(first, hash)] = 1;
      if (slotStates.has(state)) this.#behindFirstSlot[hash & 0xffff] = 1;
    }
  }

  /** True when the word at `from` is followed by what a phrase beginning with a slot goes on with. */
  #followsSlot(tokens: Tokens, from: number): boolean {
    const next = from + 1;
    if (next >= tokens.count) return false;
    const joined = ((tokens.infos[next] as number) & (Gap.camel | Gap.dash | Gap.soft)) !== 0;
    const end = joined ? endOfRun(tokens, from) : next;
    return end < tokens.count && this.#behindFirstSlot[(tokens.hashes[end] as number) & 0xffff] === 1;
  }

  #mark(state: number, as: number): void {
    this.#goesOn[state] = (this.#goesOn[state] as number) | as;
  }

  #newState(joins: boolean): number {
    const state = this.#states++;
    if (state >= this.#goesOn.length) {
      const more = new Uint8Array(this.#goesOn.length * 2);
      more.set(this.#goesOn);
      this.#goesOn = more;
    }
    if (joins) this.#joins.add(state);
    return state;
  }

  #home(state: number, hash: number): number {
    return (Math.imul(hash ^ Math.imul(state, 0x9e3779b1), 0x85ebca6b) >>> 7) & (this.#slots - 1);
  }

  #place(state: number, hash: number, next: number): void {
    let at = this.#home(state, hash);
    while (this.#keyState[at] !== -1) at = (at + 1) & (this.#slots - 1);
    this.#keyState[at] = state;
    this.#keyHash[at] = hash;
    this.#next[at] = next;
    this.#used++;
  }

  #grow(): void {
    const states = this.#keyState;
    const hashes = this.#keyHash;
    const nexts = this.#next;
    this.#slots *= 2;
    this.#keyState = new Int32Array(this.#slots).fill(-1);
    this.#keyHash = new Int32Array(this.#slots);
    this.#next = new Int32Array(this.#slots);
    this.#used = 0;
    for (let at = 0; at < states.length; at++) {
      if (states[at] !== -1) this.#place(states[at] as number, hashes[at] as number, nexts[at] as number);
    }
  }

  /** Every phrase in the text, in order of its first token; at most sixteen of each. */
  match(tokens: Tokens): PhraseMatch[] {
    const walk: Walk = { tokens, from: 0, found: [], repeats: new Map() };
    const { count, hashes, infos } = tokens;
    for (let from = 0; from < count; from++) {
      const hash = hashes[from] as number;
      walk.from = from;
      if (
        this.#begins[hash & 0xffff] === 1 &&
        (this.#alone[hash & 0xffff] === 1 ||
          (from + 1 < count && this.#pairs[pairOf(hash, hashes[from + 1] as number)] === 1))
      )
        this.#walkWord(walk, from, 0, false);
      const slots =
        (((infos[from] as number) & Flag.number) !== 0 || mayBeNumber[hash & 0xffff] === 1
          ? NUMBER_SLOT
          : 0) | (this.#slotFirst && this.#followsSlot(tokens, from) ? ANY_SLOT & ~NUMBER_SLOT : 0);
      if (slots !== 0) this.#walkSlots(walk, from, 0, slots & (this.#goesOn[0] as number), false);
    }
    return walk.found;
  }

  /**
   * Goes on from a state reached before token `at`.
   * @param spelt a number word stood where a phrase has a number; whose word it is shows at the end
   */
  #walk(walk: Walk, at: number, state: number, spelt: boolean): void {
    const goesOn = this.#goesOn[state] as number;
    if ((goesOn & ENDS) !== 0) this.#report(walk, at, state, spelt);
    if (at >= walk.tokens.count || ((walk.tokens.infos[at] as number) & BREAK) !== 0) return;
    if ((goesOn & WORDS) !== 0) this.#walkWord(walk, at, state, spelt);
    if ((goesOn & ANY_SLOT) !== 0) this.#walkSlots(walk, at, state, goesOn & ANY_SLOT, spelt);
  }

  /** Takes token `at` as the word it is. */
  #walkWord(walk: Walk, at: number, state: number, spelt: boolean): void {
    const hash = walk.tokens.hashes[at] as number;
    let place = this.#home(state, hash);
    while (this.#keyState[place] !== -1) {
      if (this.#keyState[place] === state && this.#keyHash[place] === hash)
        this.#walk(walk, at + 1, this.#next[place] as number, spelt);
      place = (place + 1) & (this.#slots - 1);
    }
  }

  /** Takes what begins at token `at` as what these slots stand for. */
  #walkSlots(walk: Walk, at: number, state: number, slots: number, spelt: boolean): void {
    const { tokens } = walk;
    const info = tokens.infos[at] as number;
    const slot = state * SLOT_WIDTH;
    if ((slots & 1) !== 0) {
      const digits = (info & Flag.number) !== 0;
      if (digits || mayBeNumber[(tokens.hashes[at] as number) & 0xffff] === 1) {
        for (const next of this.#behindSlot[slot] as number[])
          this.#walk(walk, at + 1, next, spelt || !digits);
      }
    }
    if ((slots & 6) !== 0) {
      const end = endOfRun(tokens, at);
      if (end > at) {
        if ((slots & 2) !== 0) {
          for (const next of this.#behindSlot[slot + 1] as number[]) this.#walk(walk, end, next, spelt);
        }
        if ((slots & 4) !== 0 && isCode(tokens, at, end)) {
          for (const next of this.#behindSlot[slot + 2] as number[]) this.#walk(walk, end, next, spelt);
        }
      }
    }
    if ((slots & 8) !== 0) this.#walkBrand(walk, at, this.#behindSlot[slot + 3] as number[], spelt);
    if ((slots & 16) !== 0 && (info & Flag.mention) !== 0) {
      for (const next of this.#behindSlot[slot + 4] as number[]) this.#walk(walk, at + 1, next, spelt);
    }
  }

  #walkBrand(walk: Walk, at: number, behind: readonly number[], spelt: boolean): void {
    const { tokens } = walk;
    const single = ((tokens.infos[at] as number) & Flag.single) !== 0;
    const limit = Math.min(tokens.count, at + (single ? LONGEST_BRAND_SINGLE : LONGEST_BRAND));
    const lastLimit = at + (single ? LONGEST_LAST_BRAND_SINGLE : LONGEST_LAST_BRAND);
    for (let end = at + 1; end <= limit; end++) {
      for (const next of behind) {
        if (end <= lastLimit || ((this.#goesOn[next] as number) & ENDS) === 0)
          this.#walk(walk, end, next, spelt);
      }
      if (end < tokens.count && ((tokens.infos[end] as number) & END_OF_BRAND) !== 0) return;
    }
  }

  #report({ tokens, from, found, repeats }: Walk, to: number, state: number, spelt: boolean): void {
    for (const id of this.#ends[state] as number[]) {
      if (id >= this.#learned) continue;
      const phrase = this.#phrases[id] as Phrase;
      const before = repeats.get(id) ?? 0;
      if (before >= MOST_REPEATS || !this.#holds(tokens, phrase, from, to)) continue;
      if (spelt && !hasNumberWord(tokens, phrase.table.lang, from, to)) continue;
      repeats.set(id, before + 1);
      found.push({ phrase, from, to });
    }
  }

  /** The edges are there, katakana words and Thai syllables are whole, accents are right where they matter, and a lone word is the word itself. */
  #holds(tokens: Tokens, phrase: Phrase, from: number, to: number): boolean {
    const gapBefore = tokens.infos[from] as number;
    const gapAfter = to < tokens.count ? (tokens.infos[to] as number) : tokens.tail;
    const linkAfter = to < tokens.count && ((tokens.infos[to] as number) & Flag.link) !== 0;
    if (phrase.edgeBefore && (gapBefore & (EDGE | Gap.dash)) === 0) return false;
    if (phrase.edgeAfter && (gapAfter & (EDGE | Gap.dash)) === 0 && !linkAfter) return false;
    if (phrase.group.kind === 'mute' && crossesSign(tokens, from, to)) return false;
    if (from > 0 && cutsWord(tokens, from)) return false;
    if (to < tokens.count && cutsWord(tokens, to)) return false;
    if (phrase.spellings !== null && !isSpelt(tokens, from, to, phrase.spellings, phrase.hasSlot))
      return false;
    return (
      to - from > 1 ||
      phrase.loneWords.some((word) => word === foldedToken(tokens, from) || word.startsWith('{'))
    );
  }
}

/** Vowels written before their consonant, and the vowels and marks written after, over or under it (Thai, Lao). */
const LEADING_VOWEL = /[\u0e40-\u0e44\u0ec0-\u0ec4]/;
const TRAILING_SIGN = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebd\u0ec8-\u0ece]/;

/** True when an emoji, a star or a colon stands between the tokens: what follows it is a statement of its own. */
function crossesSign(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (((tokens.infos[at] as number) & (Gap.symbol | Gap.colon)) !== 0) return true;
  }
  return false;
}

/** True when the characters on both sides of a boundary are parts of one katakana word or one Thai syllable. */
function cutsWord(tokens: Tokens, boundary: number): boolean {
  if (((tokens.infos[boundary] as number) & 0xfff) !== 0) return false;
  const before = tokens.text[tokens.starts[boundary - 1] as number] as string;
  const after = tokens.text[tokens.starts[boundary] as number] as string;
  return (
    LEADING_VOWEL.test(before) || TRAILING_SIGN.test(after) || (KATAKANA.test(before) && KATAKANA.test(after))
  );
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A Vietnamese word with its vowels kept apart and its tones last, so that the old and the new place of a tone
 * (hoà, hòa) are equal; hook and tilde, which the south pronounces and spells alike, are one.
 */
function spellingOf(word: string): string {
  const parts = word.normalize('NFKD').toLowerCase();
  const tones = (parts.match(TONES) ?? []).join('').replaceAll('\u0303', '\u0309');
  return parts.replace(TONES, '') + tones;
}

/** The accented spellings of all words of a phrase, by folded word. */
function spellingsOf(phrase: string): Map<string, Set<string>> {
  const spellings = new Map<string, Set<string>>();
  const tokens = tokenise(phrase.replace(/\{(?:n|name|code|x|who)\}/g, ' ').replace(/[()|^$]/g, ' '));
  for (let index = 0; index < tokens.count; index++) {
    const folded = foldedToken(tokens, index);
    const known = spellings.get(folded) ?? new Set();
    spellings.set(folded, known.add(spellingOf(tokens.text.slice(tokens.starts[index], tokens.ends[index]))));
  }
  return spellings;
}

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

/** The end of the tokens written as one word: "HoneyBee", "SAVE-10". */
function endOfRun(tokens: Tokens, from: number): number {
  const barred = Flag.link | Flag.hashtag | Flag.mention | Flag.single;
  if (((tokens.infos[from] as number) & barred) !== 0) return from;
  let end = from + 1;
  while (end < tokens.count && end < from + 6) {
    const info = tokens.infos[end] as number;
    const gap = info & 0xfff;
    if ((info & barred) !== 0 || (gap & ~(Gap.camel | Gap.dash | Gap.soft)) !== 0) break;
    const between = tokens.text.slice(tokens.ends[end - 1], tokens.starts[end]);
    if (between !== '' && between !== '-' && between !== '_') break;
    end++;
  }
  return end;
}

/** What a promo code looks like: capitals, or letters with digits, or in quotes; not a bare number. */
function isCode(tokens: Tokens, from: number, to: number): boolean {
  const start = tokens.starts[from] as number;
  const end = tokens.ends[to - 1] as number;
  const written = foldStyle(tokens.text.slice(start, end));
  if (written.length < 3 || written.length > 24 || /^\d+$/.test(written)) return false;
  if (!/^[\p{L}\p{N}_-]+$/u.test(written)) return false;
  if (/\d/.test(written)) return true;
  // Two words in capitals are a name of something: JSON-LD.
  if (/[-_]/.test(written)) return false;
  if (written === written.toUpperCase() && written !== written.toLowerCase()) return true;
  const before = start > 0 ? (tokens.text[start - 1] as string) : '';
  const after = tokens.text[end] ?? '';
  return /["'“”‘’「『«„]/.test(before) && /["'“”‘’」』»]/.test(after);
}

function foldStyle(text: string): string {
  if (PRINTED_ASCII.test(text)) return text;
  return text.normalize('NFKC').replace(/[\u200b-\u200f\u2060\u00ad\ufeff]/g, '');
}
