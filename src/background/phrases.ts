import type { PhrasePacks } from '../detect/phrase-book';
import { packsOf } from '../rules/phrase-packs';
import { phraseTables } from '../rules/phrase-tables';

let divided: PhrasePacks | null = null;

/**
 * The phrases of some packs, or of all. This is the one place in the package where phrases are: a worker can load no
 * part of itself later, and pages would have to carry every language each.
 */
export function phrasesOf(wanted: readonly string[] | 'all'): PhrasePacks {
  divided ??= packsOf(phraseTables());
  const packs = divided;
  if (wanted === 'all') return packs;
  return Object.fromEntries(Object.entries(packs).filter(([name]) => wanted.includes(name)));
}
