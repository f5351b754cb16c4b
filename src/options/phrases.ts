import { PhraseBook, type PhrasePacks } from '../detect/phrase-book';

/**
 * Every phrase, asked for when it is first wanted and then kept. Where the background gives none, what is there is
 * links alone, and the next time asks again.
 */
export function createPhrases(get: () => Promise<PhrasePacks | null>): () => Promise<PhraseBook> {
  let learned: PhraseBook | null = null;
  return async () => {
    if (learned !== null) return learned;
    const packs = await get();
    if (packs === null) return new PhraseBook();
    learned ??= new PhraseBook().learnAll(packs);
    return learned;
  };
}
