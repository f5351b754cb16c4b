import type { PhraseGroup, PhraseTable } from '../rules/phrase';
import { foldCharacter } from './characters';
import { BREAK, EDGE, Flag, Gap, hashOf, type Tokens, tokenise } from './tokens';

/** A phrase with its alternatives written out. */
export interface Phrase {
  readonly table: PhraseTable;
  readonly group: PhraseGroup;
  /** The words in folded form, slots as `{x}`; the stable part of the rule's id. */
  readonly words: readonly string[];
  readonly edgeBefore: boolean;
  readonly edgeAfter: boolean;
}

/** A phrase found in a text: tokens `from` to `to`, the latter exclusive. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

const SLOTS = ['{n}', '{name}', '{code}', '{x}'] as const;
const SLOT_WIDTH = SLOTS.length;
/** How far `{x}` reaches: words, or characters in scripts that are read character by character. */
const LONGEST_BRAND = 6;
const LONGEST_BRAND_SINGLE = 14;
/** A phrase repeated more often than this says nothing new; keeps hostile texts cheap. */
const MOST_REPEATS = 16;
const NOTHING: readonly number[] = [];

/** Writes out `(a|b|)` in every combination. */
export function alternatives(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (group === null) return [phrase];
  const before = phrase.slice(0, group.index);
  const rest = alternatives(phrase.slice(group.index + group[0].length));
  return (group[1] as string).split('|').flatMap((choice) => rest.map((tail) => `${before}${choice}${tail}`));
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

function wordsOf(phrase: string): string[] {
  return phrase.split(/(\{(?:n|name|code|x)\})/).flatMap((part) => {
    if ((SLOTS as readonly string[]).includes(part)) return [part];
    const tokens = tokenise(part);
    return Array.from({ length: tokens.count }, (_, index) => foldedToken(tokens, index));
  });
}

const KATAKANA = /[\u30a1-\u30ff]/;

/**
 * All phrases of all languages as one automaton over tokens. Built once; matching is one pass over the
 * tokens, and what happens at a token is bounded by the longest phrase.
 */
export class PhraseMatcher {
  readonly #phrases: Phrase[] = [];
  /** Open addressing: (state, token hash) → state. */
  #slots = 1 << 14;
  #keyState = new Int32Array(this.#slots).fill(-1);
  #keyHash = new Int32Array(this.#slots);
  #next = new Int32Array(this.#slots);
  #used = 0;
  #states = 1;
  /** By state × slot kind: the state behind the slot, 0 when there is none. */
  readonly #behindSlot: number[] = [0, 0, 0, 0];
  /** By state: the phrases that end there. */
  readonly #ends: (number[] | undefined)[] = [undefined];
  /** Which token hashes begin a phrase, thinned to 16 bits: most words of a text stop here. */
  readonly #begins = new Uint8Array(1 << 16);

  constructor(tables: Iterable<PhraseTable>) {
    for (const table of tables) {
      for (const group of table.groups) {
        for (const source of group.phrases) {
          const edgeBefore = source.startsWith('^');
          const edgeAfter = source.endsWith('$');
          const bare = source.slice(edgeBefore ? 1 : 0, edgeAfter ? -1 : undefined);
          for (const text of alternatives(bare)) {
            this.#add({ table, group, words: wordsOf(text), edgeBefore, edgeAfter });
          }
        }
      }
    }
  }

  #add(phrase: Phrase): void {
    let state = 0;
    for (const word of phrase.words) {
      const slot = (SLOTS as readonly string[]).indexOf(word);
      if (slot >= 0) {
        const at = state * SLOT_WIDTH + slot;
        if (this.#behindSlot[at] === 0) this.#behindSlot[at] = this.#newState();
        state = this.#behindSlot[at] as number;
      } else {
        const hash = hashOf(word);
        if (state === 0) this.#begins[hash & 0xffff] = 1;
        const known = this.#step(state, hash);
        state = known === 0 ? this.#put(state, hash) : known;
      }
    }
    if (state === 0) return;
    const ends = this.#ends[state];
    const id = this.#phrases.push(phrase) - 1;
    if (ends === undefined) this.#ends[state] = [id];
    else ends.push(id);
  }

  #newState(): number {
    this.#behindSlot.push(0, 0, 0, 0);
    this.#ends.push(undefined);
    return this.#states++;
  }

  #home(state: number, hash: number): number {
    return (Math.imul(hash ^ Math.imul(state, 0x9e3779b1), 0x85ebca6b) >>> 7) & (this.#slots - 1);
  }

  #step(state: number, hash: number): number {
    let at = this.#home(state, hash);
    while (this.#keyState[at] !== -1) {
      if (this.#keyState[at] === state && this.#keyHash[at] === hash) return this.#next[at] as number;
      at = (at + 1) & (this.#slots - 1);
    }
    return 0;
  }

  #put(state: number, hash: number): number {
    if (this.#used * 2 > this.#slots) this.#grow();
    const next = this.#newState();
    this.#place(state, hash, next);
    return next;
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
    const found: PhraseMatch[] = [];
    const repeats = new Map<number, number>();
    const { count, hashes, infos } = tokens;
    const numberFirst = (this.#behindSlot[0] as number) !== 0;
    const otherSlotFirst = this.#behindSlot.slice(1, SLOT_WIDTH).some((state) => state !== 0);
    for (let from = 0; from < count; from++) {
      const starts =
        this.#begins[(hashes[from] as number) & 0xffff] === 1 ||
        (numberFirst && ((infos[from] as number) & Flag.number) !== 0) ||
        otherSlotFirst;
      if (starts) this.#walk(tokens, from, from, 0, found, repeats);
    }
    return found;
  }

  #walk(
    tokens: Tokens,
    from: number,
    at: number,
    state: number,
    found: PhraseMatch[],
    repeats: Map<number, number>,
  ): void {
    for (const id of this.#ends[state] ?? NOTHING) {
      const phrase = this.#phrases[id] as Phrase;
      const before = repeats.get(id) ?? 0;
      if (before < MOST_REPEATS && this.#holds(tokens, phrase, from, at)) {
        repeats.set(id, before + 1);
        found.push({ phrase, from, to: at });
      }
    }
    if (at >= tokens.count) return;
    const info = tokens.infos[at] as number;
    if (at > from && (info & BREAK) !== 0) return;
    const next = this.#step(state, tokens.hashes[at] as number);
    if (next !== 0) this.#walk(tokens, from, at + 1, next, found, repeats);

    const slot = state * SLOT_WIDTH;
    const behindNumber = this.#behindSlot[slot] as number;
    const behindName = this.#behindSlot[slot + 1] as number;
    const behindCode = this.#behindSlot[slot + 2] as number;
    const behindBrand = this.#behindSlot[slot + 3] as number;
    if (behindNumber !== 0 && (info & Flag.number) !== 0) {
      this.#walk(tokens, from, at + 1, behindNumber, found, repeats);
    }
    if (behindName !== 0 || behindCode !== 0) {
      const end = endOfRun(tokens, at);
      if (end > at) {
        if (behindName !== 0) this.#walk(tokens, from, end, behindName, found, repeats);
        if (behindCode !== 0 && isCode(tokens, at, end)) {
          this.#walk(tokens, from, end, behindCode, found, repeats);
        }
      }
    }
    if (behindBrand !== 0) {
      const single = (info & Flag.single) !== 0;
      const limit = Math.min(tokens.count, at + (single ? LONGEST_BRAND_SINGLE : LONGEST_BRAND));
      for (let end = at + 1; end <= limit; end++) {
        this.#walk(tokens, from, end, behindBrand, found, repeats);
        if (end < tokens.count && ((tokens.infos[end] as number) & BREAK) !== 0) break;
      }
    }
  }

  /** Edges are there, katakana words are whole, and the words are the words, not another with their hash. */
  #holds(tokens: Tokens, phrase: Phrase, from: number, to: number): boolean {
    const gapBefore = tokens.infos[from] as number;
    const gapAfter = to < tokens.count ? (tokens.infos[to] as number) : tokens.tail;
    const linkAfter = to < tokens.count && ((tokens.infos[to] as number) & Flag.link) !== 0;
    if (phrase.edgeBefore && (gapBefore & (EDGE | Gap.dash)) === 0) return false;
    if (phrase.edgeAfter && (gapAfter & (EDGE | Gap.dash)) === 0 && !linkAfter) return false;
    const first = phrase.words[0] as string;
    const last = phrase.words[phrase.words.length - 1] as string;
    if (from > 0 && cutsKatakana(tokens, from, first, from - 1)) return false;
    if (to < tokens.count && cutsKatakana(tokens, to, last, to)) return false;
    for (let index = 0; index < phrase.words.length; index++) {
      const word = phrase.words[index] as string;
      if (word.startsWith('{')) break;
      if (foldedToken(tokens, from + index) !== word) return false;
    }
    for (let index = phrase.words.length - 1, at = to - 1; index >= 0; index--, at--) {
      const word = phrase.words[index] as string;
      if (word.startsWith('{')) break;
      if (foldedToken(tokens, at) !== word) return false;
    }
    return true;
  }
}

/** True when the phrase's outer character and its neighbour are parts of one katakana word. */
function cutsKatakana(tokens: Tokens, boundary: number, outer: string, neighbour: number): boolean {
  if (!KATAKANA.test(outer) || ((tokens.infos[boundary] as number) & 0xfff) !== 0) return false;
  return KATAKANA.test(tokens.text[tokens.starts[neighbour] as number] as string);
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
  if (written === written.toUpperCase() && written !== written.toLowerCase()) return true;
  const before = start > 0 ? (tokens.text[start - 1] as string) : '';
  const after = tokens.text[end] ?? '';
  return /["'“”‘’「『«„]/.test(before) && /["'“”‘’」』»]/.test(after);
}

function foldStyle(text: string): string {
  return text.normalize('NFKC').replace(/[\u200b-\u200f\u2060\u00ad\ufeff]/g, '');
}
