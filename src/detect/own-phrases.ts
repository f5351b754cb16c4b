import { tokenise } from './text-cutter';
import { findLinks } from './text-links';
import { BREAK, foldedToken, Gap, type Tokens } from './tokens';

/** Words to be found as they are, whatever their case, accents and spelling tricks. */
export interface PlainPhrase {
  readonly id: number;
  readonly words: readonly string[];
  /** Whether a sentence or line ends before the word of the same index. */
  readonly breaks: readonly boolean[];
}

/** Plain phrases by the first letter of their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly PlainPhrase[]>;

/** Where a phrase stands; UTF-16 range, half-open. */
export interface PhrasePlace {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** A phrase repeated more often than this says nothing new; keeps hostile texts cheap. */
const MOST_REPEATS = 16;

/** Lays phrases out for finding. One without words is never found. */
export function indexPhrases(
  phrases: readonly { readonly id: number; readonly what: string }[],
): PhraseIndex {
  const index = new Map<string, PlainPhrase[]>();
  for (const { id, what } of phrases) {
    const tokens = tokenise(what);
    const words: string[] = [];
    const breaks: boolean[] = [];
    for (let at = 0; at < tokens.count; at++) {
      const info = tokens.infos[at] as number;
      // "TikTok" is one word, however it is written in the text.
      if ((info & Gap.camel) !== 0 && words.length > 0) words[words.length - 1] += foldedToken(tokens, at);
      else {
        words.push(foldedToken(tokens, at));
        breaks.push((info & BREAK) !== 0);
      }
    }
    const first = words[0]?.[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { id, words, breaks }]);
  }
  return index;
}

/** The places where phrases stand, in the order of the text, each phrase a limited number of times. */
export function findPhrases(text: string, index: PhraseIndex): PhrasePlace[] {
  if (index.size === 0) return [];
  const tokens = tokenise(text, findLinks(text));
  const folded: string[] = [];
  const wordAt = (at: number) => {
    folded[at] ??= foldedToken(tokens, at);
    return folded[at] as string;
  };
  const times = new Map<PlainPhrase, number>();
  const places: PhrasePlace[] = [];
  for (let at = 0; at < tokens.count; at++) {
    for (const phrase of index.get(wordAt(at)[0] ?? '') ?? []) {
      const to = endOf(phrase, tokens, wordAt, at);
      const found = times.get(phrase) ?? 0;
      if (to === null || found >= MOST_REPEATS) continue;
      times.set(phrase, found + 1);
      places.push({ id: phrase.id, start: tokens.starts[at] as number, end: tokens.ends[to - 1] as number });
    }
  }
  return places;
}

/** The token after the phrase that begins at token `from`; null when it doesn't stand there. */
function endOf(
  { words, breaks }: PlainPhrase,
  tokens: Tokens,
  wordAt: (at: number) => string,
  from: number,
): number | null {
  let at = from;
  for (const [index, word] of words.entries()) {
    if (at >= tokens.count) return null;
    const broken = index > 0 && ((tokens.infos[at] as number) & BREAK) !== 0;
    if (broken && breaks[index] !== true) return null;
    let written = wordAt(at++);
    while (
      written.length < word.length &&
      at < tokens.count &&
      ((tokens.infos[at] as number) & Gap.camel) !== 0
    )
      written += wordAt(at++);
    if (written !== word) return null;
  }
  return at;
}
