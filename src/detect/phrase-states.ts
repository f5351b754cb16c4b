import { numberHashes } from './number-words';
import { type Place, SLOTS } from './phrase-notation';
import { Sieve, SPREAD } from './sieve';
import { hashOf } from './tokens';

/**
 * What goes on from a state: bits 0 to 4 for the slots in the order of `SLOTS`, and these. From bit `count` up, how many
 * words do.
 */
export const GoesOn = {
  anySlot: (1 << SLOTS.length) - 1,
  words: 1 << SLOTS.length,
  ends: 2 << SLOTS.length,
  count: 2 + SLOTS.length,
};
/** A slot goes on from a state as a word does; no word's hash is negative. */
export const keyOfSlot = (slot: number) => -1 - slot;

/** What a word may do at the beginning of a phrase. */
export const Opening = {
  /** It is the first word of a phrase that goes on with a certain word, or the second of one. */
  first: 1,
  second: 2,
  /** A phrase begins with it and needs no certain word or number after it. */
  alone: 4,
  beforeNumber: 8,
  /** It stands behind a slot, other than a number's, that a phrase begins with. */
  behindSlot: 16,
  /** It is a number in some language. */
  number: 32,
  /** It stands in a phrase anywhere but at the beginning, */
  inside: 64,
  /** and right behind a slot. */
  behindAnySlot: 128,
} as const;

/**
 * Up to so many states behind one place are kept apart. More behind the first place, because every word of a text is
 * tried there; few behind the others, because each of them is another row of the table.
 */
const FEW = 3;
const FEW_FIRST = 30;
/** Numbers of a row: state, key, what is behind, another row of the same key. All lie in one cache line. */
const ROW = 4;
/** Numbers of a state: what goes on from it, one bit for each of its words, the phrase that ends there + 1, nothing. */
const STATE = 4;
/** With more words than this the bits of a state tell little. */
const FEW_WORDS = 4;
/** The number's slot among what goes on from a state. */
const NUMBER = 1;
/** A table is made larger when more of it is full. */
const MOST_FULL = 0.6;
/** Bits for the pairs of words that phrases begin with: some hundred thousand pairs, all languages together. */
const PAIR_BITS = 21;
/** Half a million words go on from states, all languages together. */
const WORD_BITS = 22;
const OPENING_BITS = 16;

/**
 * The states of an automaton over tokens, and what goes on from each: words, slots, ends of phrases. State 0 is where
 * every phrase begins. Everything lies in a few numeric tables, since what reading costs is waiting for memory.
 */
export class PhraseStates {
  /**
   * Open addressing: (state, key) → state; the same key may be there more than once, and then the last number of a row
   * is the place + 1 of another.
   */
  #rows = new Int32Array(ROW << 12);
  #used = 0;
  #states = new Int32Array(STATE << 12);
  /** By state: the phrases that end there beside one. */
  readonly #moreEnds = new Map<number, number[]>();
  /** Which words go on from which state. */
  readonly #words = new Sieve(WORD_BITS);
  #count = 1;
  /** States reached by several wordings of one phrase: no other phrase may go on from them. */
  readonly #joins = new Set<number>();
  /** The words that lead from state 0 to a state. */
  readonly #firstsOf = new Map<number, number[]>();
  /** States that are reached by a slot, and those of them that are by a first one. */
  readonly #behindSlot = new Set<number>();
  readonly #behindFirstSlot = new Set<number>();
  /** By a part of a word's hash: what such words may do at the beginning of a phrase, as bits of `Opening`. */
  readonly #openings = new Uint8Array(1 << OPENING_BITS);
  /** Which pairs of words phrases begin with. */
  readonly #pairs = new Sieve(PAIR_BITS);

  constructor() {
    for (const hash of numberHashes()) this.#note(hash, Opening.number);
  }

  goesOn(state: number): number {
    return this.#states[state * STATE] as number;
  }

  /** A phrase that ends at a state where `GoesOn.ends` is set. */
  end(state: number): number {
    return (this.#states[state * STATE + 2] as number) - 1;
  }

  /** The others that end there. */
  moreEnds(state: number): readonly number[] {
    return this.#moreEnds.get(state) ?? NO_ENDS;
  }

  /** Adds one phrase, which is called `id`. */
  add(places: readonly Place[], id: number): void {
    let states = [0];
    for (const place of places) states = this.#addPlace(states, place);
    for (const state of states) {
      if (state !== 0) this.#addEnd(state, id);
    }
  }

  #addEnd(state: number, id: number): void {
    const place = state * STATE + 2;
    if (this.#states[place] === 0) {
      this.#states[place] = id + 1;
      this.#mark(state, GoesOn.ends);
      return;
    }
    const others = this.#moreEnds.get(state);
    if (others === undefined) this.#moreEnds.set(state, [id]);
    else others.push(id);
  }

  /**
   * Adds one place behind each of the states and returns the states after it. A few are kept apart, so that
   * phrases share what they begin with; many are joined in one, so that wordings add up and don't multiply.
   */
  #addPlace(states: readonly number[], place: Place): number[] {
    const after = new Set<number>();
    const few = states[0] === 0 ? FEW_FIRST : FEW;
    const join = states.length * place.length > few ? this.#newState(true) : null;
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
    const key = slot >= 0 ? keyOfSlot(slot) : hashOf(word);
    for (let row = this.find(state, key); row !== -1; row = this.more(row)) {
      const next = this.next(row);
      if (join === null ? !this.#joins.has(next) : next === join) return next;
    }
    const next = join ?? this.#newState(false);
    this.#addRow(state, key, next);
    this.#mark(state, slot >= 0 ? 1 << slot : GoesOn.words);
    if (slot >= 0) this.#behindSlot.add(next);
    if (slot > 0 && state === 0) this.#behindFirstSlot.add(next);
    if (slot < 0) this.#noteWord(state, key, next);
    return next;
  }

  /** Keeps what tells quickly whether a word can go on from a state. */
  #noteWord(state: number, hash: number, next: number): void {
    this.#words.add(pairOf(state, hash));
    const place = state * STATE;
    this.#states[place] = (this.#states[place] as number) + (1 << GoesOn.count);
    this.#states[place + 1] = (this.#states[place + 1] as number) | (1 << bitOf(hash));
    if (state !== 0) this.#note(hash, Opening.inside);
    if (this.#behindSlot.has(state)) this.#note(hash, Opening.behindAnySlot);
    if (this.#behindFirstSlot.has(state)) this.#note(hash, Opening.behindSlot);
    const before = this.#firstsOf.get(state);
    if (before !== undefined) this.#note(hash, Opening.second);
    for (const first of before ?? []) this.#pairs.add(pairOf(first, hash));
    if (state !== 0) return;
    this.#note(hash, Opening.first);
    const firsts = this.#firstsOf.get(next);
    if (firsts === undefined) this.#firstsOf.set(next, [hash]);
    else firsts.push(hash);
  }

  #mark(state: number, as: number): void {
    this.#states[state * STATE] = (this.#states[state * STATE] as number) | as;
    if (as === GoesOn.words) return;
    const opening = as === NUMBER ? Opening.beforeNumber : Opening.alone;
    for (const first of this.#firstsOf.get(state) ?? []) this.#note(first, opening);
  }

  #newState(joins: boolean): number {
    const state = this.#count++;
    if (state * STATE >= this.#states.length) {
      const states = new Int32Array(this.#states.length * 2);
      states.set(this.#states);
      this.#states = states;
    }
    if (joins) this.#joins.add(state);
    return state;
  }

  /** What a word may do at the beginning of a phrase, as bits of `Opening`; what is not set it never does. */
  openings(hash: number): number {
    return this.#openings[placeOf(hash)] as number;
  }

  #note(hash: number, opening: number): void {
    const place = placeOf(hash);
    this.#openings[place] = (this.#openings[place] as number) | opening;
  }

  /** False when no phrase begins with the two words side by side. */
  mayBegin(hash: number, nextHash: number): boolean {
    return this.#pairs.mayHave(pairOf(hash, nextHash));
  }

  /** False when no word of this hash goes on from the state. */
  mayGoOn(state: number, hash: number): boolean {
    const place = state * STATE;
    if ((((this.#states[place + 1] as number) >>> bitOf(hash)) & 1) === 0) return false;
    const few = (this.#states[place] as number) >>> GoesOn.count <= FEW_WORDS;
    return few || this.#words.mayHave(pairOf(state, hash));
  }

  /** The first row for a key of a state, or -1; `more` tells the others. */
  find(state: number, key: number): number {
    const rows = this.#rows;
    const mask = rows.length - 1;
    for (let at = this.#home(state, key); rows[at + 2] !== 0; at = (at + ROW) & mask) {
      if (rows[at] === state && rows[at + 1] === key) return at;
    }
    return -1;
  }

  /** The next row for the same key of the same state, or -1. */
  more(row: number): number {
    return (this.#rows[row + 3] as number) - 1;
  }

  /** The state behind a row that was found. */
  next(row: number): number {
    return this.#rows[row + 2] as number;
  }

  #home(state: number, key: number): number {
    const mixed = Math.imul(key ^ Math.imul(state, 0x9e3779b1), 0x85ebca6b);
    return ((mixed >>> 7) * ROW) & (this.#rows.length - 1);
  }

  #addRow(state: number, key: number, next: number): void {
    if (this.#used * ROW > this.#rows.length * MOST_FULL) {
      const rows = this.#rows;
      this.#rows = new Int32Array(rows.length * 2);
      for (let at = 0; at < rows.length; at += ROW) {
        if (rows[at + 2] !== 0)
          this.#place(rows[at] as number, rows[at + 1] as number, rows[at + 2] as number);
      }
    }
    this.#place(state, key, next);
    this.#used++;
  }

  #place(state: number, key: number, next: number): void {
    const rows = this.#rows;
    let first = -1;
    let at = this.#home(state, key);
    for (; rows[at + 2] !== 0; at = (at + ROW) & (rows.length - 1)) {
      if (first === -1 && rows[at] === state && rows[at + 1] === key) first = at;
    }
    rows[at] = state;
    rows[at + 1] = key;
    rows[at + 2] = next;
    if (first === -1) return;
    rows[at + 3] = rows[first + 3] as number;
    rows[first + 3] = at + 1;
  }
}

const NO_ENDS: readonly number[] = [];

/** Which of the bits of a state is a word's. */
function bitOf(hash: number): number {
  return Math.imul(hash, SPREAD) >>> 27;
}

function placeOf(hash: number): number {
  return Math.imul(hash, SPREAD) >>> (32 - OPENING_BITS);
}

/** One number for two words that stand side by side, or a state and a word. */
function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b) ^ second;
}
