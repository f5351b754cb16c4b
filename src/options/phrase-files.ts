import { ownUrl } from '../browser/extension';
import type { PhrasePacks } from '../detect/phrase-book';
import { phraseFile, takePacks, type WithPhraseTexts } from '../detect/phrase-texts';
import { packNames } from '../rules/packed-phrases';

/** Every pack of phrases, from the same files that pages are given; null where one could not be had. */
export async function loadAllPhrases(): Promise<PhrasePacks | null> {
  const packs = packNames();
  try {
    await Promise.all(packs.map((pack) => import(/* @vite-ignore */ ownUrl(phraseFile(pack)))));
  } catch {
    return null;
  }
  return takePacks(globalThis as WithPhraseTexts, packs);
}
