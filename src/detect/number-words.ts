import { NUMBER_WORDS } from '../rules/number-words';
import { foldText } from './characters';
import { hashOf, type Tokens } from './tokens';

/** Hashes of words that are a number, of every language and by language. */
interface NumberWords {
  readonly every: ReadonlySet<number>;
  readonly byLanguage: ReadonlyMap<string, ReadonlySet<number>>;
}

let laidOut: NumberWords | null = null;

function numberWords(): NumberWords {
  laidOut ??= layOut();
  return laidOut;
}

function layOut(): NumberWords {
  const every = new Set<number>();
  const byLanguage = new Map<string, ReadonlySet<number>>();
  for (const [lang, list] of Object.entries(NUMBER_WORDS)) {
    const hashes = new Set(list.split(' ').map((word) => hashOf(foldText(word))));
    byLanguage.set(lang, hashes);
    for (const hash of hashes) every.add(hash);
  }
  return { every, byLanguage };
}

/** The hashes of the words that are a number in some language; made when they are first asked for. */
export function numberHashes(): ReadonlySet<number> {
  return numberWords().every;
}

/** True when a number word of the language is among tokens `from` to `to`. */
export function hasNumberWord(tokens: Tokens, lang: string, from: number, to: number): boolean {
  const words = numberWords().byLanguage.get(lang);
  if (words === undefined) return false;
  for (let at = from; at < to; at++) if (words.has(tokens.hashes[at] as number)) return true;
  return false;
}
