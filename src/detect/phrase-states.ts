import { type Place, SLOTS } from './phrase-notation';
import { Sieve } from './sieve';
import { hashOf } from './tokens';

/** What goes on from a state: bits 0 to 4 for the slots in the order of `SLOTS`, and these. */
export const GoesOn = { anySlot: (1 << SLOTS.length) - 1, words: 1 << SLOTS.length, ends: 2 << SLOTS.length };
/** A slot, or the end of a phrase, goes on from a state as a word does; no word's hash is negative. */
export const END = -1;
export const keyOfSlot = (slot: number) => -2 - slot;

/** Up to so many states behind one place are kept apart; with more of them, there are twice as many states. */
const FEW = 3;
/** Numbers of a row in the table of edges: state, key, what is behind, and one that keeps a row in one cache line. */
export const ROW = 4;
/** A table is made larger when more of it is full. */
const MOST_FULL = 0.6;
/** Bits for the pairs of words that phrases begin with: some hundred thousand pairs, all languages together. */
const PAIR_BITS = 21;
/** Half a million words go on from states, all languages together. */
const WORD_BITS = 22;
const ALONE_BITS = 17;
const SLOT_BITS = 16;

/**
 * The states of an automaton over tokens, and what goes on from each: words, slots, ends of phrases. State 0 is where
 * every phrase begins. Everything lies in a few numeric tables, since what reading costs is waiting for memory.
 */
export class PhraseStates {
  /** Open addressing: (state, key) → state, or phrase for `END`; the same key may be there more than once. */
  #rows = new Int32Array(ROW << 12);
  #used = 0;
  /** By state: what goes on from it. */
  #goesOn = new Uint8Array(1 << 12);
  /** Which words go on from which state. */
  readonly #words = new Sieve(WORD_BITS);
  #count = 1;
  /** States reached by several wordings of one phrase: no other phrase may go on from them. */
  readonly #joins = new Set<number>();
  /** The words that lead from state 0 to a state. */
  readonly #firstsOf = new Map<number, number[]>();
  readonly #behindFirstSlot = new Set<number>();
  /** Which words phrases begin with that need no particular word after it, and which pairs of words. */
  readonly #alone = new Sieve(ALONE_BITS);
  readonly #pairs = new Sieve(PAIR_BITS);
  /** Which words stand behind a slot that phrases begin with; a number's place is not one of these slots. */
  readonly #afterFirstSlot = new Sieve(SLOT_BITS);

  goesOn(state: number): number {
    return this.#goesOn[state] as number;
  }

  /** Adds one phrase, which is called `id`. */
  add(places: readonly Place[], id: number): void {
    let states = [0];
    for (const place of places) states = this.#addPlace(states, place);
    for (const state of states) {
      if (state === 0) continue;
      this.#addRow(state, END, id + 1);
      this.#mark(state, GoesOn.ends);
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
    const key = slot >= 0 ? keyOfSlot(slot) : hashOf(word);
    for (let row = this.find(state, key, 0); row !== -1; row = this.find(state, key, row + ROW)) {
      const next = this.next(row);
      if (join === null ? !this.#joins.has(next) : next === join) return next;
    }
    const next = join ?? this.#newState(false);
    this.#addRow(state, key, next);
    this.#mark(state, slot >= 0 ? 1 << slot : GoesOn.words);
    if (slot > 0 && state === 0) this.#behindFirstSlot.add(next);
    if (slot < 0) this.#noteWord(state, key, next);
    return next;
  }

  /** Keeps what tells quickly whether a word can go on from a state. */
  #noteWord(state: number, hash: number, next: number): void {
    this.#words.add(pairOf(state, hash));
    if (this.#behindFirstSlot.has(state)) this.#afterFirstSlot.add(hash);
    for (const first of this.#firstsOf.get(state) ?? []) this.#pairs.add(pairOf(first, hash));
    if (state !== 0) return;
    const firsts = this.#firstsOf.get(next);
    if (firsts === undefined) this.#firstsOf.set(next, [hash]);
    else firsts.push(hash);
  }

  #mark(state: number, as: number): void {
    this.#goesOn[state] = (this.#goesOn[state] as number) | as;
    if (as === GoesOn.words) return;
    for (const first of this.#firstsOf.get(state) ?? []) this.#alone.add(first);
  }

  #newState(joins: boolean): number {
    const state = this.#count++;
    if (state >= this.#goesOn.length) {
      const goesOn = new Uint8Array(this.#goesOn.length * 2);
      goesOn.set(this.#goesOn);
      this.#goesOn = goesOn;
    }
    if (joins) this.#joins.add(state);
    return state;
  }

  /** False when no phrase begins with the word, whatever follows. */
  mayBeginAlone(hash: number): boolean {
    return this.#alone.mayHave(hash);
  }

  /** False when no phrase begins with the two words side by side. */
  mayBegin(hash: number, nextHash: number): boolean {
    return this.#pairs.mayHave(pairOf(hash, nextHash));
  }

  /** False when no phrase begins with a slot, other than a number's, that the word stands behind. */
  mayFollowSlot(hash: number): boolean {
    return this.#afterFirstSlot.mayHave(hash);
  }

  /** False when no word of this hash goes on from the state. */
  mayGoOn(state: number, hash: number): boolean {
    return this.#words.mayHave(pairOf(state, hash));
  }

  /**
   * The first row for a key of a state, or -1; the next one from `row` on.
   * @param row 0, or the row behind the last one found
   */
  find(state: number, key: number, row: number): number {
    const rows = this.#rows;
    const mask = rows.length - 1;
    let at = row === 0 ? this.#home(state, key) : row & mask;
    for (;;) {
      if (rows[at + 2] === 0) return -1;
      if (rows[at] === state && rows[at + 1] === key) return at;
      at = (at + ROW) & mask;
    }
  }

  /** What is behind a row that was found: a state, or a phrase's id + 1. */
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
    let at = this.#home(state, key);
    while (rows[at + 2] !== 0) at = (at + ROW) & (rows.length - 1);
    rows[at] = state;
    rows[at + 1] = key;
    rows[at + 2] = next;
  }
}

/** One number for two words that stand side by side, or a state and a word. */
function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b) ^ second;
}
