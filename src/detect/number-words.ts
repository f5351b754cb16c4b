import { NUMBER_WORDS } from '../rules/number-words';
import { foldText } from './characters';
import { hashOf, type Tokens } from './tokens';

const everyLanguages = new Set<number>();
const byLanguage = new Map<string, ReadonlySet<number>>();
for (const [lang, list] of Object.entries(NUMBER_WORDS)) {
  const hashes = new Set(list.split(' ').map((word) => hashOf(foldText(word))));
  byLanguage.set(lang, hashes);
  for (const hash of hashes) everyLanguages.add(hash);
}

/** The hashes of the words that are a number in some language. */
export const NUMBER_HASHES: ReadonlySet<number> = everyLanguages;

/** True when a number word of the language is among tokens `from` to `to`. */
export function hasNumberWord(tokens: Tokens, lang: string, from: number, to: number): boolean {
  const words = byLanguage.get(lang);
  if (words === undefined) return false;
  for (let at = from; at < to; at++) if (words.has(tokens.hashes[at] as number)) return true;
  return false;
}
