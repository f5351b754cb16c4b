import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { BuiltScript } from './content-script.ts';

const LOADER = fileURLToPath(new URL('../../src/content/pieces.ts', import.meta.url));

/** What stands for a module that is in the pieces, and for the one place that runs pieces. */
const STAND_IN = '\0piece:';
const RUNNER = '\0pieces';

/**
 * Has pages of ours take modules from the files of the content script, where the package has them already: a page loads
 * those files first, and the module's exports come from there.
 */
export function piecesInPages(built: () => Promise<BuiltScript>): Plugin {
  return {
    name: 'pieces-in-pages',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === RUNNER) return RUNNER;
      if (importer?.startsWith(STAND_IN)) return { id: source, external: true };
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      const module = resolved && (await built()).shared.get(resolved.id);
      return module ? `${STAND_IN}${module.piece}` : null;
    },
    async load(id) {
      if (id === RUNNER) {
        return `import { createPieces, PIECES } from ${JSON.stringify(LOADER)};
          // All that a page has use for is loaded before it runs.
          export const { need } = createPieces((globalThis[PIECES] ??= {}), () => Promise.resolve(false));`;
      }
      if (!id.startsWith(STAND_IN)) return null;
      const modules = [...(await built()).shared.values()];
      const module = modules.find(({ piece }) => piece === id.slice(STAND_IN.length));
      if (module === undefined) return null;
      return [
        ...module.files.map((file) => `import '/${file}';`),
        `import { need } from '${RUNNER}';`,
        module.code,
        `const all = need('${module.piece}');`,
        ...module.exports.map((name) => `export const ${name} = all.${name};`),
      ].join('\n');
    },
  };
}
