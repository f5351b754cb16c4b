import { ownUrl } from '../browser/extension';
import type { PhrasePacks } from '../detect/phrase-book';
import { phraseFile, takePacks, type WithPhraseTexts } from '../detect/phrase-texts';
import { packNames } from '../rules/packed-phrases';

/** Every pack of phrases, from the same files that pages are given; null where one could not be had. */
export async function loadAllPhrases(): Promise<PhrasePacks | null> {
  const packs = packNames();
  try {
    await Promise.all(packs.map((pack) => run(ownUrl(phraseFile(pack)))));
  } catch {
    return null;
  }
  return takePacks(globalThis as WithPhraseTexts, packs);
}

/** Runs a file of the package in this page, once for each call. */
function run(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be run`));
    };
    document.head.append(script);
  });
}
