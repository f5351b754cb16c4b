import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as Characters from '../../src/detect/characters';
import type * as Notation from '../../src/detect/phrase-notation';
import { PHRASE_TEXTS, phraseFile } from '../../src/detect/phrase-texts.ts';
import type * as Packed from '../../src/rules/packed-phrases';
import type { PhraseTable } from '../../src/rules/phrase';

const source = (file: string) => fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
const PACKED = source('rules/packed-phrases.ts');

/**
 * Puts the phrases into the package as one file for each pack, which is run where its language is read. In the code
 * stand the names of the packs alone: the background, which starts often, has no use for a phrase.
 */
export function phrasesAsFiles(): Plugin {
  let packed: typeof Packed | null = null;
  let folding: Folding | null = null;
  return {
    name: 'phrases-as-files',
    apply: 'build',
    async buildStart() {
      packed = (await runnerImport<typeof Packed>(PACKED)).module;
      const { foldText } = (await runnerImport<typeof Characters>(source('detect/characters.ts'))).module;
      const { readPhrase } = (await runnerImport<typeof Notation>(source('detect/phrase-notation.ts')))
        .module;
      folding = { foldText, readPhrase };
    },
    load(id) {
      if (id !== PACKED || packed === null) return null;
      return `const names='${packed.packNames().join(' ')}'.split(' ');export const packNames = () => names;`;
    },
    generateBundle() {
      if (packed === null || folding === null) return;
      for (const pack of packed.packNames()) {
        const tables = foldedTables(packed.packOf(pack) ?? [], folding);
        const text = quoted(JSON.stringify(tables));
        this.emitFile({
          type: 'asset',
          fileName: phraseFile(pack),
          // Firefox hands the last value back to who ran the file: nothing of any size.
          source: `(globalThis.${PHRASE_TEXTS}??={})['${pack}']=${text};null;\n`,
        });
      }
    },
  };
}

/** What of the detector is needed to fold phrases. */
export interface Folding {
  readonly foldText: typeof Characters.foldText;
  readonly readPhrase: typeof Notation.readPhrase;
}

/**
 * The tables with their phrases as the matcher reads them: without accents and the like, which cost bytes, and time when
 * they are learned. Phrases whose accents matter stay as they are, and those that would be read otherwise.
 */
export function foldedTables(
  tables: readonly PhraseTable[],
  { foldText, readPhrase }: Folding,
): readonly PhraseTable[] {
  const folded = (phrase: string) => {
    const shorter = foldText(phrase);
    if (shorter === phrase) return phrase;
    return JSON.stringify(readPhrase(shorter)) === JSON.stringify(readPhrase(phrase)) ? shorter : phrase;
  };
  return tables.map((table) =>
    table.accentsMatter === true
      ? table
      : {
          ...table,
          groups: table.groups.map((group) => ({ ...group, phrases: group.phrases.map(folded) })),
        },
  );
}

/** In single quotes: double ones stand on both sides of every phrase, and would have to be escaped. */
function quoted(text: string): string {
  return `'${text.replace(/[\\'\u2028\u2029]/g, (sign) => `\\${sign}`)}'`;
}
