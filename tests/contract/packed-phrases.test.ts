import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/detect/characters';
import { knownPhrase } from '../../src/detect/known-phrase';
import { readPhrase } from '../../src/detect/phrase-notation';
import { packNames, packOf } from '../../src/rules/packed-phrases';
import type { PhraseTable } from '../../src/rules/phrase';
import { foldedTables } from '../../tools/build/phrases';

/** All that the matcher keeps of the phrases of a pack, and where each stands. */
function knownOf(tables: readonly PhraseTable[]) {
  return tables.map(({ groups, ...table }) => ({
    table,
    groups: groups.map(({ phrases, ...group }) => ({
      group,
      phrases: phrases.map((source) => {
        const written = readPhrase(source);
        const known = knownPhrase({ ...table, groups }, { ...group, phrases }, source, written);
        return { written, ...known, table: null, group: null };
      }),
    })),
  }));
}

describe.each(packNames())('the phrases of %s', (pack) => {
  const tables = packOf(pack) ?? [];
  const folded = foldedTables(tables, { foldText, readPhrase });

  it('are in the package what they are in the sources', () => {
    expect(tables.length).toBeGreaterThan(0);
    expect(knownOf(folded)).toEqual(knownOf(tables));
  });
});

it('phrases are folded where accents make no other word', () => {
  const table = (lang: string, accentsMatter?: true): PhraseTable => ({
    lang,
    ...(accentsMatter ? { accentsMatter } : {}),
    groups: [{ kind: 'paid', strength: 'hint', phrases: ['Merci à {x} (ô|)'] }],
  });
  const phrases = foldedTables([table('fr'), table('vi', true)], { foldText, readPhrase }).map(
    ({ groups }) => groups[0]?.phrases,
  );
  expect(phrases).toEqual([['merci a {x} (o|)'], ['Merci à {x} (ô|)']]);
});
