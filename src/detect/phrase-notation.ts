import { foldText } from './characters';
import { tokenise } from './text-cutter';
import { foldedToken } from './tokens';

/** What may stand in a phrase for words that are not its own; see `rules/phrase.ts`. */
export const SLOTS = ['{n}', '{name}', '{code}', '{x}', '{who}'] as const;
const EVERY_SLOT = /\{(?:n|name|code|x|who)\}/g;

/** One place of a phrase: the wordings it may have, each a list of folded words and slots. */
export type Place = readonly (readonly string[])[];

/** A phrase as it is written in a rule, taken apart. */
export interface WrittenPhrase {
  readonly places: readonly Place[];
  /** It begins, or ends, at the edge of a statement. */
  readonly edgeBefore: boolean;
  readonly edgeAfter: boolean;
}

/** Takes `^use (my|the|) code {x}$` apart. */
export function readPhrase(source: string): WrittenPhrase {
  const edgeBefore = source.startsWith('^');
  const edgeAfter = source.endsWith('$');
  const phrase = source.slice(edgeBefore ? 1 : 0, edgeAfter ? -1 : undefined);
  const places = phrase
    .split(/\(([^()]*)\)/)
    .map((part, index) => (index % 2 === 1 ? part.split('|').map(wordsOf) : [wordsOf(part)]))
    .filter((place) => place.some((words) => words.length > 0));
  return { places, edgeBefore, edgeAfter };
}

/** The words of its first wording, without what may be left out, slots as `{x}`. */
export function firstWords(places: readonly Place[]): string[] {
  return places.flatMap((place) => (place.some((words) => words.length === 0) ? [] : (place[0] ?? [])));
}

/** The wordings that are one word, or one slot, of a phrase that can be that short; none of any other. */
export function loneWords(places: readonly Place[]): string[] {
  const required = places.filter((place) => place.every((words) => words.length > 0));
  if (places.length > 1 && required.length > 1) return [];
  return places.flat().flatMap((words) => (words.length === 1 ? words : []));
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

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A Vietnamese word with its vowels kept apart and its tones last, so that the old and the new place of a tone
 * (hoà, hòa) are equal; hook and tilde, which the south pronounces and spells alike, are one.
 */
export function spellingOf(word: string): string {
  const parts = word.normalize('NFKD').toLowerCase();
  const tones = (parts.match(TONES) ?? []).join('').replaceAll('\u0303', '\u0309');
  return parts.replace(TONES, '') + tones;
}

/** The accented spellings of all words of a phrase, by folded word. */
export function spellingsOf(phrase: string): Map<string, Set<string>> {
  const spellings = new Map<string, Set<string>>();
  const tokens = tokenise(phrase.replace(EVERY_SLOT, ' ').replace(/[()|^$]/g, ' '));
  for (let index = 0; index < tokens.count; index++) {
    const folded = foldedToken(tokens, index);
    const known = spellings.get(folded) ?? new Set();
    spellings.set(folded, known.add(spellingOf(tokens.text.slice(tokens.starts[index], tokens.ends[index]))));
  }
  return spellings;
}
