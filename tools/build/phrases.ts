import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as Tables from '../../src/rules/phrase-tables';

const TABLES = fileURLToPath(new URL('../../src/rules/phrase-tables.ts', import.meta.url));

/**
 * Languages that share words and letters, one after the other: so the package is 18 KB smaller, because what repeats
 * is compressed only when it is near. One that is not here comes last.
 */
const NEIGHBOURS =
  'en de nl da no sv fi fr it es pt ro pl cs hu tr id ms tl vi ru uk el he ar hi th ja ko zh-CN zh-TW'.split(
    ' ',
  );

function placeOf({ lang }: { readonly lang: string }): number {
  const place = NEIGHBOURS.indexOf(lang);
  return place < 0 ? NEIGHBOURS.length : place;
}

/**
 * Puts all phrases into the package as one text, which is read when they are first asked for. As code they would
 * be made at every start of the background, which most of the time has other things to do.
 */
export function phrasesAsText(): Plugin {
  return {
    name: 'phrases-as-text',
    apply: 'build',
    async load(id) {
      if (id !== TABLES) return null;
      const { module } = await runnerImport<typeof Tables>(TABLES);
      const tables = [...module.phraseTables()].sort((one, other) => placeOf(one) - placeOf(other));
      // A quotation mark in single quotes need not be escaped, and there is one on both sides of every phrase.
      const text = JSON.stringify(tables).replace(/[\\'\u2028\u2029]/g, (sign) => `\\${sign}`);
      return `let tables;\nexport const phraseTables = () => (tables ??= JSON.parse('${text}'));`;
    },
  };
}
