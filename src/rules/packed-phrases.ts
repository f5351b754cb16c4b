import type { PhraseTable } from './phrase';
import { packsOf } from './phrase-packs';
import { phraseTables } from './phrase-tables';

let packs: Readonly<Record<string, readonly PhraseTable[]>> | null = null;

function all(): Readonly<Record<string, readonly PhraseTable[]>> {
  packs ??= packsOf(phraseTables());
  return packs;
}

/** The names of all packs of phrases; see `phrase-packs.ts`. */
export function packNames(): readonly string[] {
  return Object.keys(all());
}

/**
 * The phrases of one pack; none for a name that is no pack's. In the package each pack is a file of its own, and of this
 * one only the names are left (`tools/build/phrases.ts`).
 */
export function packOf(name: string): readonly PhraseTable[] | null {
  return Object.hasOwn(all(), name) ? (all()[name] ?? null) : null;
}
