import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as Packed from '../../src/rules/packed-phrases';

const PACKED = fileURLToPath(new URL('../../src/rules/packed-phrases.ts', import.meta.url));

/**
 * Languages that share words and letters, one after the other: so the package is 18 KB smaller, because what repeats
 * is compressed only when it is near. One that is not here comes last.
 */
const NEIGHBOURS =
  'en de nl da no sv fi fr it es pt ro pl cs hu tr id ms tl vi ru uk el he ar hi th ja ko zh-CN zh-TW'.split(
    ' ',
  );

function placeOf(pack: string): number {
  const place = NEIGHBOURS.indexOf(pack);
  return place < 0 ? NEIGHBOURS.length : place;
}

/**
 * Puts the phrases into the package as one text for each pack, which is read when it is asked for. As code they would
 * be made at every start of the background, which most of the time has other things to do.
 */
export function phrasesAsText(): Plugin {
  return {
    name: 'phrases-as-text',
    apply: 'build',
    async load(id) {
      if (id !== PACKED) return null;
      const { module } = await runnerImport<typeof Packed>(PACKED);
      const names = [...module.packNames()].sort((one, other) => placeOf(one) - placeOf(other));
      const texts = names.map((name) => `'${name}':${quoted(JSON.stringify(module.packOf(name)))}`);
      return `const texts={${texts.join(',')}};
        export const packNames = () => Object.keys(texts);
        export const packOf = (name) => Object.hasOwn(texts, name) ? JSON.parse(texts[name]) : null;`;
    },
  };
}

/** In single quotes: double ones stand on both sides of every phrase, and would have to be escaped. */
function quoted(text: string): string {
  return `'${text.replace(/[\\'\u2028\u2029]/g, (sign) => `\\${sign}`)}'`;
}
