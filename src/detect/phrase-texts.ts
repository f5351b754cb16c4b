import type { PhrasePacks } from './phrase-book';

/**
 * The name, in the global scope that runs it, under which the file of a pack puts the pack's text. That scope is the
 * content script's, which the page does not share, or one of a page of ours.
 */
export const PHRASE_TEXTS = 'unswayedPhrases';

/** A scope in which files of packs were run: JSON of the tables by the name of the pack. */
export interface WithPhraseTexts {
  [PHRASE_TEXTS]?: Record<string, string>;
}

/** The file of a pack in the package; the build makes it (`tools/build/phrases.ts`). */
export function phraseFile(pack: string): string {
  return `phrases/${pack}.js`;
}

/**
 * Takes packs out of the scope that their files were run in: what is learned need not be kept as a text as well. Null,
 * and nothing is taken, where one of them is not there.
 */
export function takePacks(scope: WithPhraseTexts, packs: readonly string[]): PhrasePacks | null {
  const texts = scope[PHRASE_TEXTS] ?? {};
  if (!packs.every((pack) => Object.hasOwn(texts, pack))) return null;
  return Object.fromEntries(
    packs.map((pack) => {
      const tables = JSON.parse(texts[pack] ?? '[]');
      delete texts[pack];
      return [pack, tables];
    }),
  );
}
