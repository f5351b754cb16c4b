import type { PhraseTable } from '../rules/phrase';
import { foldText } from './characters';
import type { PhraseMatch } from './known-phrase';
import { BREAK, Flag, hashOf, type Tokens } from './tokens';

const WORDS_BEFORE = 4;
/** What a negation does not reach across ("it costs you nothing, but I get a commission"), folded. */
const BUT: ReadonlySet<string> = new Set(
  'but aber sondern mais pero sino ma però mas porém maar men ama fakat ale lecz но але tapi namun nhưng lekin magar पर लेकिन لكن όμως αλλά אבל dar hanem mutta vaan'
    .split(' ')
    .map(foldText),
);
/** A tag is a label of its own: only "not an #ad" turns it round, not "can't live without it #ad". */
const WORDS_BEFORE_TAG = 2;
const CHARACTERS_BEFORE = 6;
const TOKENS_AFTER = 7;
const BUT_HASHES: ReadonlySet<number> = new Set([...BUT].map(hashOf));

/** Words that negate, folded. */
interface Words {
  readonly words: readonly string[];
  /** Their hashes: where none of them stands, no word does. Null where they may be parts of tokens, or of several. */
  readonly hashes: ReadonlySet<number> | null;
}

/** The negators of a table. */
interface Negators {
  readonly before: Words;
  readonly after: Words;
}

const known = new WeakMap<PhraseTable, Negators>();

function negatorsOf(table: PhraseTable): Negators {
  let negators = known.get(table);
  if (negators === undefined) {
    const { negators: before = [], negatorsAfter: after = [] } = table;
    negators = { before: layOut(before), after: layOut(after) };
    known.set(table, negators);
  }
  return negators;
}

function layOut(written: readonly string[]): Words {
  const words = written.map(foldText);
  return { words, hashes: words.every((word) => WORD.test(word)) ? new Set(words.map(hashOf)) : null };
}

/** A token of its own. */
const WORD = /^[a-z\u0400-\u04ff]+$/;

/** True when a negator of its language stands so near a disclosure that it says the opposite ("not sponsored"). */
export function isNegated(tokens: Tokens, match: PhraseMatch): boolean {
  const { before, after } = negatorsOf(match.phrase.table);
  if (before.words.length > 0) {
    const single = ((tokens.infos[match.from] as number) & Flag.single) !== 0;
    let from = match.from;
    const tag = ((tokens.infos[match.from] as number) & Flag.hashtag) !== 0;
    const reach = single ? CHARACTERS_BEFORE : tag ? WORDS_BEFORE_TAG : WORDS_BEFORE;
    const lowest = Math.max(0, match.from - reach);
    while (from > lowest && ((tokens.infos[from] as number) & BREAK) === 0) {
      if (BUT_HASHES.has(tokens.hashes[from - 1] as number) && BUT.has(wordAt(tokens, from - 1))) break;
      from--;
    }
    if (tag && from === match.from - 2 && !isArticle(tokens, match.from - 1)) from++;
    if (holdsOne(tokens, from, match.from, before)) return true;
  }
  if (after.words.length > 0) {
    let to = match.to;
    const highest = Math.min(tokens.count, match.to + TOKENS_AFTER);
    while (to < highest && ((tokens.infos[to] as number) & BREAK) === 0) to++;
    if (holdsOne(tokens, match.to, to, after)) return true;
  }
  return false;
}

function wordAt(tokens: Tokens, at: number): string {
  return foldText(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
}

/** True for a word so short that it belongs to the next one ("not an #ad"). */
function isArticle(tokens: Tokens, at: number): boolean {
  return (tokens.ends[at] as number) - (tokens.starts[at] as number) <= 4;
}

/** Scripts in which spaces don't decide what a word is. */
const SINGLE = /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

function holdsOne(tokens: Tokens, from: number, to: number, { words, hashes }: Words): boolean {
  if (hashes !== null && !hasHash(tokens, from, to, hashes)) return false;
  let nearby = ' ';
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    nearby += ((tokens.infos[at] as number) & Flag.single) !== 0 ? word : ` ${word} `;
  }
  return words.some((word) => nearby.includes(SINGLE.test(word) ? word : ` ${word} `));
}

function hasHash(tokens: Tokens, from: number, to: number, hashes: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (hashes.has(tokens.hashes[at] as number)) return true;
  return false;
}
