import type { PhraseTable } from '../rules/phrase';
import { atOnce } from '../shared/steps';
import { knownPhrase, type Phrase, type PhraseMatch } from './known-phrase';
import { hasNumberWord, numberHashes } from './number-words';
import { endOfRun, fits, isCode, mayGoOn } from './phrase-fit';
import { readPhrase } from './phrase-notation';
import { GoesOn, keyOfSlot, Opening, PhraseStates } from './phrase-states';
import { BREAK, Flag, Gap, type Tokens } from './tokens';
import { tellingWords, WaitingPhrases, type WrittenRule } from './waiting-phrases';

/** The slots, as bits of what goes on from a state; their order is that of `SLOTS`. */
const Slot = { number: 1, name: 2, code: 4, brand: 8, mention: 16 } as const;
const Key = {
  number: keyOfSlot(0),
  name: keyOfSlot(1),
  code: keyOfSlot(2),
  brand: keyOfSlot(3),
  mention: keyOfSlot(4),
} as const;
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

/** What stays the same while one token after the other is followed. */
interface Walk {
  readonly tokens: Tokens;
  /** By token: what it may do in a phrase, as bits of `Opening`. */
  readonly marks: Uint8Array;
  from: number;
  readonly found: PhraseMatch[];
  /** By phrase: how often it was found. Counted from where one may have been found too often. */
  repeats: Map<Phrase, number> | null;
}

/** Marks of one text after the other. */
let marksOfText = new Uint8Array(2048);

/**
 * Phrases of any number of languages as one automaton over tokens. It can learn more at any time; matching is one
 * pass over the tokens, and what happens at a token is bounded by the longest phrase.
 */
export class PhraseMatcher {
  /** Those that are laid out. */
  readonly #phrases: Phrase[] = [];
  readonly #waiting = new WaitingPhrases();
  readonly #states = new PhraseStates();

  constructor(tables: Iterable<PhraseTable> = []) {
    for (const _step of this.learn(tables));
  }

  /**
   * Learns phrase by phrase, so that whoever has little time at once can stop in between. Nothing of the tables is
   * found before the last step. A phrase is laid out when its words stand in a text for the first time.
   */
  *learn(tables: Iterable<PhraseTable>): Generator<void> {
    const learned: (readonly [WrittenRule, readonly number[]])[] = [];
    for (const table of tables) {
      for (const group of table.groups) {
        for (const source of group.phrases) {
          learned.push([{ table, group, source }, tellingWords(readPhrase(source).places)]);
          yield;
        }
      }
    }
    for (const [rule, words] of learned) this.#waiting.add(rule, words);
  }

  /** Lays out what the text has words of, phrase by phrase: `match` does the same at once. */
  prepare(tokens: Tokens): Generator<void> {
    return this.#layOut(this.#waiting.in(tokens));
  }

  *#layOut(rules: readonly WrittenRule[]): Generator<void> {
    for (const rule of rules) {
      if (!this.#waiting.take(rule)) continue;
      const written = readPhrase(rule.source);
      this.#states.add(written.places, this.#phrases.length);
      this.#phrases.push(knownPhrase(rule.table, rule.group, rule.source, written));
      yield;
    }
  }

  /** Every phrase in the text, in order of its first token; at most sixteen of each. */
  match(tokens: Tokens): PhraseMatch[] {
    // In most texts nothing waits, and a generator for each of them is not free.
    const waiting = this.#waiting.in(tokens);
    if (waiting.length > 0) atOnce(this.#layOut(waiting));
    const states = this.#states;
    const { count, hashes } = tokens;
    const marks = this.#marksOf(tokens);
    const walk: Walk = { tokens, marks, from: 0, found: [], repeats: null };
    const slotsFirst = states.goesOn(0) & GoesOn.anySlot;
    for (let from = 0; from < count; from++) {
      const mark = marks[from] as number;
      // Behind the last token nothing is marked.
      const next = marks[from + 1] as number;
      walk.from = from;
      if (
        (mark & Opening.alone) !== 0 ||
        ((mark & Opening.beforeNumber) !== 0 && (next & Opening.number) !== 0) ||
        ((mark & Opening.first) !== 0 &&
          (next & Opening.second) !== 0 &&
          states.mayBegin(hashes[from] as number, hashes[from + 1] as number))
      )
        this.#walkWord(walk, from, 0, false);
      let slots: number = (mark & Opening.number) !== 0 ? Slot.number : 0;
      if (mayFollowSlot(tokens, marks, from)) slots |= GoesOn.anySlot & ~Slot.number;
      if ((slots & slotsFirst) !== 0) this.#walkSlots(walk, from, 0, slots & slotsFirst, false);
    }
    return walk.found;
  }

  #marksOf({ count, hashes, infos }: Tokens): Uint8Array {
    if (marksOfText.length <= count) marksOfText = new Uint8Array(count * 2);
    const marks = marksOfText;
    const states = this.#states;
    for (let at = 0; at < count; at++) {
      const opening = states.openings(hashes[at] as number);
      marks[at] = ((infos[at] as number) & Flag.number) === 0 ? opening : opening | Opening.number;
    }
    marks[count] = 0;
    return marks;
  }

  /**
   * Goes on from a state reached before token `at`.
   * @param spelt a number word stood where a phrase has a number; whose word it is shows at the end
   */
  #walk(walk: Walk, at: number, state: number, spelt: boolean): void {
    if ((this.#states.goesOn(state) & GoesOn.ends) !== 0) this.#report(walk, at, state, spelt);
    this.#walkOn(walk, at, state, spelt);
  }

  /** As `#walk`, where no phrase may end. */
  #walkOn(walk: Walk, at: number, state: number, spelt: boolean): void {
    const goesOn = this.#states.goesOn(state);
    const { count, infos, hashes } = walk.tokens;
    if (at >= count || ((infos[at] as number) & BREAK) !== 0) return;
    if (
      ((walk.marks[at] as number) & Opening.inside) !== 0 &&
      (goesOn & GoesOn.words) !== 0 &&
      this.#states.mayGoOn(state, hashes[at] as number)
    )
      this.#walkWord(walk, at, state, spelt);
    if ((goesOn & GoesOn.anySlot) !== 0) this.#walkSlots(walk, at, state, goesOn & GoesOn.anySlot, spelt);
  }

  /** Takes token `at` as the word it is. */
  #walkWord(walk: Walk, at: number, state: number, spelt: boolean): void {
    this.#walkEdges(walk, at + 1, state, walk.tokens.hashes[at] as number, spelt);
  }

  /** False when a walk on from the state before token `at` would come to nothing. */
  #leadsOn({ tokens, marks }: Walk, at: number, state: number): boolean {
    const goesOn = this.#states.goesOn(state);
    if ((goesOn & (GoesOn.anySlot | GoesOn.ends)) !== 0) return true;
    return (
      ((marks[at] as number) & Opening.inside) !== 0 &&
      this.#states.mayGoOn(state, tokens.hashes[at] as number)
    );
  }

  /** Goes on before token `to` with every state behind a word or slot. */
  #walkEdges(walk: Walk, to: number, state: number, key: number, spelt: boolean): void {
    const states = this.#states;
    for (let row = states.find(state, key); row !== -1; row = states.more(row)) {
      if (this.#leadsOn(walk, to, states.next(row))) this.#walk(walk, to, states.next(row), spelt);
    }
  }

  /** Takes what begins at token `at` as what these slots stand for. */
  #walkSlots(walk: Walk, at: number, state: number, slots: number, spelt: boolean): void {
    const { tokens } = walk;
    const info = tokens.infos[at] as number;
    if ((slots & Slot.number) !== 0) {
      const digits = (info & Flag.number) !== 0;
      if (isNumber(tokens, at)) this.#walkEdges(walk, at + 1, state, Key.number, spelt || !digits);
    }
    if ((slots & (Slot.name | Slot.code)) !== 0) {
      const end = endOfRun(tokens, at);
      if (end > at) {
        if ((slots & Slot.name) !== 0) this.#walkEdges(walk, end, state, Key.name, spelt);
        if ((slots & Slot.code) !== 0 && isCode(tokens, at, end))
          this.#walkEdges(walk, end, state, Key.code, spelt);
      }
    }
    if ((slots & Slot.brand) !== 0) this.#walkBrand(walk, at, state, spelt);
    if ((slots & Slot.mention) !== 0 && (info & Flag.mention) !== 0)
      this.#walkEdges(walk, at + 1, state, Key.mention, spelt);
  }

  #walkBrand(walk: Walk, at: number, state: number, spelt: boolean): void {
    const states = this.#states;
    const { marks, tokens } = walk;
    const { count, infos, hashes } = tokens;
    const single = ((infos[at] as number) & Flag.single) !== 0;
    const limit = Math.min(count, at + (single ? LONGEST_BRAND_SINGLE : LONGEST_BRAND));
    const lastLimit = at + (single ? LONGEST_LAST_BRAND_SINGLE : LONGEST_LAST_BRAND);
    for (let row = states.find(state, Key.brand); row !== -1; row = states.more(row)) {
      const next = states.next(row);
      const onlyWords = (states.goesOn(next) & (GoesOn.anySlot | GoesOn.ends)) === 0;
      for (let end = at + 1; end <= limit; end++) {
        const wordMayFollow = ((marks[end] as number) & Opening.behindAnySlot) !== 0;
        if (!onlyWords || (wordMayFollow && states.mayGoOn(next, hashes[end] as number))) {
          if (end <= lastLimit) this.#walk(walk, end, next, spelt);
          else this.#walkOn(walk, end, next, spelt);
        }
        if (end < count && ((infos[end] as number) & END_OF_BRAND) !== 0) break;
      }
    }
  }

  #report(walk: Walk, to: number, state: number, spelt: boolean): void {
    const states = this.#states;
    this.#reportOne(walk, to, this.#phrases[states.end(state)] as Phrase, spelt);
    for (const id of states.moreEnds(state)) this.#reportOne(walk, to, this.#phrases[id] as Phrase, spelt);
  }

  #reportOne(walk: Walk, to: number, phrase: Phrase, spelt: boolean): void {
    const { tokens, from, found } = walk;
    if (found.length >= MOST_REPEATS) walk.repeats ??= countedByPhrase(found);
    const before = walk.repeats?.get(phrase) ?? 0;
    if (before >= MOST_REPEATS || !fits(tokens, phrase, from, to)) return;
    if (spelt && !hasNumberWord(tokens, phrase.table.lang, from, to)) return;
    walk.repeats?.set(phrase, before + 1);
    found.push({ phrase, from, to });
  }
}

function countedByPhrase(found: readonly PhraseMatch[]): Map<Phrase, number> {
  const counts = new Map<Phrase, number>();
  for (const { phrase } of found) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}

/** True when the word at `from` may be followed by what a phrase beginning with a slot goes on with. */
function mayFollowSlot(tokens: Tokens, marks: Uint8Array, from: number): boolean {
  if (from + 1 >= tokens.count) return false;
  const next = mayGoOn(tokens.infos[from + 1] as number) ? endOfRun(tokens, from) : from + 1;
  return ((marks[next] as number) & Opening.behindSlot) !== 0;
}

/** True for a number in digits, and for a word that is one in some language. */
function isNumber(tokens: Tokens, at: number): boolean {
  return (
    ((tokens.infos[at] as number) & Flag.number) !== 0 || numberHashes().has(tokens.hashes[at] as number)
  );
}
