import type { PhraseGroup, PhraseTable } from '../rules/phrase';
import { type Place, SLOTS } from './phrase-notation';
import { SPREAD } from './sieve';
import { hashOf, type Tokens } from './tokens';

/** A phrase as it is written, and where. */
export interface WrittenRule {
  readonly table: PhraseTable;
  readonly group: PhraseGroup;
  readonly source: string;
}

const PLACE_BITS = 16;
/** More words than this share a place: it is never empty again. */
const MOST_SHARED = 255;

/** Where the number of words that share it with this one is kept. */
function placeOf(word: number): number {
  return Math.imul(word, SPREAD) >>> (32 - PLACE_BITS);
}

/**
 * Phrases that nothing has had a use for yet, each by words of which one stands wherever the phrase does. Most texts
 * have the words of few phrases, and laying all of a language out takes longer than reading a page.
 */
export class WaitingPhrases {
  readonly #byWord = new Map<number, WrittenRule[]>();
  /** By `placeOf` them: how many words of `#byWord` there are. In time the words of a page are at none any more. */
  readonly #words = new Uint8Array(1 << PLACE_BITS);
  readonly #waiting = new Set<WrittenRule>();
  /** Those that begin, go on and end with slots, so that any text may have them. */
  #anywhere: WrittenRule[] = [];

  /** @param words as `tellingWords` gives them; none for a phrase that may stand in any text */
  add(rule: WrittenRule, words: readonly number[]): void {
    this.#waiting.add(rule);
    if (words.length === 0) this.#anywhere.push(rule);
    for (const word of words) {
      const others = this.#byWord.get(word);
      if (others !== undefined) {
        others.push(rule);
        continue;
      }
      this.#byWord.set(word, [rule]);
      const place = placeOf(word);
      this.#words[place] = Math.min((this.#words[place] as number) + 1, MOST_SHARED);
    }
  }

  /** The waiting phrases that may stand in a text, in no particular order. */
  in({ count, hashes }: Tokens): readonly WrittenRule[] {
    if (this.#waiting.size === 0) return NONE;
    let found: Set<WrittenRule> | null = null;
    if (this.#anywhere.length > 0) {
      this.#anywhere = this.#stillWaiting(this.#anywhere);
      found = new Set(this.#anywhere);
    }
    const words = this.#words;
    let asked: Set<number> | undefined;
    for (let at = 0; at < count; at++) {
      const word = hashes[at] as number;
      if (words[placeOf(word)] === 0) continue;
      const rules = this.#byWord.get(word);
      if (rules === undefined || asked?.has(word) === true) continue;
      // A word of hundreds of phrases may be said ten thousand times.
      asked ??= new Set();
      asked.add(word);
      const left = this.#stillWaiting(rules);
      if (left.length === 0) this.#forget(word);
      else if (left.length < rules.length) this.#byWord.set(word, left);
      found ??= new Set();
      for (const rule of left) found.add(rule);
    }
    return found === null || found.size === 0 ? NONE : [...found];
  }

  /** No phrase of this word waits any more. */
  #forget(word: number): void {
    this.#byWord.delete(word);
    const place = placeOf(word);
    const count = this.#words[place] as number;
    if (count < MOST_SHARED) this.#words[place] = count - 1;
  }

  #stillWaiting(rules: readonly WrittenRule[]): WrittenRule[] {
    return rules.filter((rule) => this.#waiting.has(rule));
  }

  /** A phrase waits no longer. False where it had been taken before. */
  take(rule: WrittenRule): boolean {
    return this.#waiting.delete(rule);
  }
}

const NONE: readonly WrittenRule[] = [];

/**
 * Hashes of words of which at least one stands wherever the phrase does: those of the place whose words tell most, one
 * for each of its wordings. None where each place may be taken by a slot, or left out.
 */
export function tellingWords(places: readonly Place[]): readonly number[] {
  let best: readonly string[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const words = place.map(longestWord);
    // Long words are rare, and each further wording is another chance that one stands in a text.
    const tells = Math.min(...words.map(({ length }) => length)) - Math.log2(words.length) / 2;
    if (tells <= most || words.includes('')) continue;
    most = tells;
    best = words;
  }
  return best.map(hashOf);
}

function longestWord(wording: readonly string[]): string {
  let longest = '';
  for (const word of wording)
    if (word.length > longest.length && !(SLOTS as readonly string[]).includes(word)) longest = word;
  return longest;
}
