import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { PHRASE_TEXTS, phraseFile } from '../../src/detect/phrase-texts.ts';
import type * as Packed from '../../src/rules/packed-phrases';

const PACKED = fileURLToPath(new URL('../../src/rules/packed-phrases.ts', import.meta.url));

/**
 * Puts the phrases into the package as one file for each pack, which is run where its language is read. In the code
 * stand the names of the packs alone: the background, which starts often, has no use for a phrase.
 */
export function phrasesAsFiles(): Plugin {
  let packed: typeof Packed | null = null;
  return {
    name: 'phrases-as-files',
    apply: 'build',
    async buildStart() {
      packed = (await runnerImport<typeof Packed>(PACKED)).module;
    },
    load(id) {
      if (id !== PACKED || packed === null) return null;
      return `const names='${packed.packNames().join(' ')}'.split(' ');export const packNames = () => names;`;
    },
    generateBundle() {
      for (const pack of packed?.packNames() ?? []) {
        const text = quoted(JSON.stringify(packed?.packOf(pack)));
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

/** In single quotes: double ones stand on both sides of every phrase, and would have to be escaped. */
function quoted(text: string): string {
  return `'${text.replace(/[\\'\u2028\u2029]/g, (sign) => `\\${sign}`)}'`;
}
