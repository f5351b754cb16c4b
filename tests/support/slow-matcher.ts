import { knownPhrase, type Phrase, type PhraseMatch } from '../../src/detect/known-phrase';
import { hasNumberWord, numberHashes } from '../../src/detect/number-words';
import { endOfRun, fits, isCode } from '../../src/detect/phrase-fit';
import { type Place, readPhrase } from '../../src/detect/phrase-notation';
import { BREAK, Flag, foldedToken, Gap, type Tokens } from '../../src/detect/tokens';
import type { PhraseTable } from '../../src/rules/phrase';

/** Where a wording may end that begins at `at`; `spelt` once a number word stood for a number. */
interface End {
  readonly at: number;
  readonly spelt: boolean;
  /** The last thing was a brand of so many tokens that nothing but more words may follow. */
  readonly mustGoOn: boolean;
}

/** A phrase taken apart, and as the matcher knows it. */
interface ReadPhrase {
  readonly places: readonly Place[];
  readonly phrase: Phrase;
}

/** Takes every phrase of the tables apart. */
export function readPhrases(tables: Iterable<PhraseTable>): ReadPhrase[] {
  return [...tables].flatMap((table) =>
    table.groups.flatMap((group) =>
      group.phrases.map((source) => {
        const written = readPhrase(source);
        return { places: written.places, phrase: knownPhrase(table, group, source, written) };
      }),
    ),
  );
}

/**
 * Finds phrases as `rules/phrase.ts` describes them, one phrase after the other at every token, with nothing learned
 * beforehand: what `PhraseMatcher` is held to. Each place once, however many ways lead there.
 */
export function matchSlowly(tokens: Tokens, phrases: readonly ReadPhrase[]): PhraseMatch[] {
  const words = Array.from({ length: tokens.count }, (_, at) => foldedToken(tokens, at));
  const present = new Set(words);
  const found: PhraseMatch[] = [];
  for (const { places, phrase } of phrases) {
    if (!places.every((place) => mayStand(place, present))) continue;
    for (let from = 0; from < tokens.count; from++) {
      const ends = endsOf(tokens, words, places, from).filter(({ mustGoOn }) => !mustGoOn);
      for (const to of new Set(ends.map(({ at }) => at))) {
        const inDigits = ends.some(({ at, spelt }) => at === to && !spelt);
        if (!inDigits && !hasNumberWord(tokens, phrase.table.lang, from, to)) continue;
        if (to > from && fits(tokens, phrase, from, to)) found.push({ phrase, from, to });
      }
    }
  }
  return found;
}

/** False when every wording of a place has a word that is nowhere in the text. */
function mayStand(place: Place, present: ReadonlySet<string>): boolean {
  return place.some((words) => words.every((word) => word.startsWith('{') || present.has(word)));
}

function endsOf(tokens: Tokens, words: readonly string[], places: readonly Place[], from: number): End[] {
  let ends: End[] = [{ at: from, spelt: false, mustGoOn: false }];
  for (const place of places) {
    ends = distinct(
      ends.flatMap((end) =>
        place.flatMap((wording) =>
          wording.reduce<End[]>(
            (before, word) => distinct(before.flatMap((one) => behind(tokens, words, word, from, one))),
            [end],
          ),
        ),
      ),
    );
  }
  return ends;
}

function distinct(ends: readonly End[]): End[] {
  return [...new Map(ends.map((end) => [`${end.at} ${end.spelt} ${end.mustGoOn}`, end])).values()];
}

/** The ends behind one word or slot that begins where `before` ended. */
function behind(
  tokens: Tokens,
  words: readonly string[],
  word: string,
  from: number,
  { at, spelt }: End,
): End[] {
  const info = tokens.infos[at] ?? 0;
  if (at >= tokens.count || (at > from && (info & BREAK) !== 0)) return [];
  const end = (to: number, more: Partial<End> = {}): End => ({ at: to, spelt, mustGoOn: false, ...more });
  if (word === '{n}') {
    if ((info & Flag.number) !== 0) return [end(at + 1)];
    return numberHashes().has(tokens.hashes[at] as number) ? [end(at + 1, { spelt: true })] : [];
  }
  if (word === '{who}') return (info & Flag.mention) !== 0 ? [end(at + 1)] : [];
  if (word === '{name}' || word === '{code}') {
    const to = endOfRun(tokens, at);
    return to > at && (word === '{name}' || isCode(tokens, at, to)) ? [end(to)] : [];
  }
  if (word !== '{x}') return words[at] === word ? [end(at + 1)] : [];
  const single = (info & Flag.single) !== 0;
  const ends: End[] = [];
  for (let to = at + 1; to <= Math.min(tokens.count, at + (single ? 14 : 6)); to++) {
    ends.push(end(to, { mustGoOn: to > at + (single ? 8 : 3) }));
    if (((tokens.infos[to] ?? 0) & (BREAK | Gap.symbol | Gap.colon)) !== 0) break;
  }
  return ends;
}
