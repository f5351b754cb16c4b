import type { PhrasePacks } from '../detect/phrase-book';
import { packNames, packOf } from '../rules/packed-phrases';

/**
 * The phrases of some packs, or of all. This is the one place in the package where phrases are: a worker can load no
 * part of itself later, and pages would have to carry every language each.
 */
export function phrasesOf(wanted: readonly string[] | 'all'): PhrasePacks {
  const names = wanted === 'all' ? packNames() : wanted;
  return Object.fromEntries(
    names.flatMap((name) => {
      const tables = packOf(name);
      return tables === null ? [] : [[name, tables]];
    }),
  );
}
