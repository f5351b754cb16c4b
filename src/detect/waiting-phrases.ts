import type { PhraseGroup, PhraseTable } from '../rules/phrase';
import { type Place, SLOTS } from './phrase-notation';
import { Sieve } from './sieve';
import { hashOf, type Tokens } from './tokens';

/** A phrase as it is written, and where. */
export interface WrittenRule {
  readonly table: PhraseTable;
  readonly group: PhraseGroup;
  readonly source: string;
}

const WORD_BITS = 16;

/**
 * Phrases that nothing has had a use for yet, each by words of which one stands wherever the phrase does. Most texts
 * have the words of few phrases, and laying all of a language out takes longer than reading a page.
 */
export class WaitingPhrases {
  readonly #byWord = new Map<number, WrittenRule[]>();
  /** Words of `#byWord`, and of phrases that wait no longer. */
  readonly #words = new Sieve(WORD_BITS);
  readonly #waiting = new Set<WrittenRule>();
  /** Those that begin, go on and end with slots, so that any text may have them. */
  #anywhere: WrittenRule[] = [];

  /** @param words as `tellingWords` gives them; none for a phrase that may stand in any text */
  add(rule: WrittenRule, words: readonly number[]): void {
    this.#waiting.add(rule);
    if (words.length === 0) this.#anywhere.push(rule);
    for (const word of words) {
      this.#words.add(word);
      const others = this.#byWord.get(word);
      if (others === undefined) this.#byWord.set(word, [rule]);
      else others.push(rule);
    }
  }

  /** The waiting phrases that may stand in a text, in no particular order. */
  in({ count, hashes }: Tokens): readonly WrittenRule[] {
    if (this.#waiting.size === 0) return NONE;
    const words = new Set<number>();
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] as number;
      if (this.#words.mayHave(hash)) words.add(hash);
    }
    const found = new Set(this.#stillWaiting(this.#anywhere));
    this.#anywhere = [...found];
    for (const word of words) {
      const rules = this.#byWord.get(word);
      if (rules === undefined) continue;
      const left = this.#stillWaiting(rules);
      // Common words are those of hundreds of phrases, and are in nearly every text.
      if (left.length === 0) this.#byWord.delete(word);
      else if (left.length < rules.length) this.#byWord.set(word, left);
      for (const rule of left) found.add(rule);
    }
    return found.size === 0 ? NONE : [...found];
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
