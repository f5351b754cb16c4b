import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from './import-table';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Packages a layer may use; everything else keeps to the language. */
const PACKAGES: Record<string, readonly string[]> = {
  overlay: ['preact'],
  ui: ['preact'],
  popup: ['preact', '@tanstack/virtual-core'],
  options: ['preact'],
  insights: ['preact', 'd3-scale', 'd3-shape'],
  welcome: ['preact'],
  browser: ['webextension-polyfill'],
  storage: ['valibot'],
  messages: ['valibot'],
  settings: ['valibot'],
  wishlist: ['valibot'],
};

/** Layers that know no page: no `document`, `window` or browser API in them. */
const PURE = ['detect', 'rules', 'wishlist', 'settings', 'shared'];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const files = filesIn(src).map((path) => ({
  path,
  name: relative(src, path),
  layer: relative(src, path).split('/')[0] ?? '',
  code: readFileSync(path, 'utf8'),
}));

function importsOf(code: string): string[] {
  const specifiers = code.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]/g);
  const bare = code.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g);
  const dynamic = code.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...specifiers, ...bare, ...dynamic].map((match) => match[1] ?? '');
}

describe('the house', () => {
  it('has a row in the import table for every folder of src', () => {
    const unknown = [...new Set(files.map((file) => file.layer))].filter((layer) => !(layer in MAY_IMPORT));
    expect(
      unknown,
      'A new folder in src needs a row in MAY_IMPORT: decide which ring it belongs to, and say what it may import.',
    ).toEqual([]);
  });

  it.each(files.map((file) => [file.name, file] as const))('%s imports inward only', (_name, file) => {
    const allowed = [file.layer, ...(MAY_IMPORT[file.layer] ?? [])];
    const packages = PACKAGES[file.layer] ?? [];
    const wrong = importsOf(file.code).filter((specifier) => {
      if (!specifier.startsWith('.')) {
        return !packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
      }
      const target = relative(src, resolve(dirname(file.path), specifier.replace(/\?.*$/, '')));
      // `public/_locales` is where the words live; only the composition roots and `ui` load them.
      if (target.startsWith('../public/_locales')) return !['ui', 'background'].includes(file.layer);
      return !allowed.includes(target.split('/')[0] ?? '');
    });
    expect(
      wrong,
      `${file.layer} may import only ${allowed.join(', ')}${packages.length > 0 ? ` and ${packages.join(', ')}` : ''}. ` +
        'Pass what is needed as a parameter from a composition root (content, background, popup, options), ' +
        'or move the shared part inward.',
    ).toEqual([]);
  });

  it.each(files.filter((file) => PURE.includes(file.layer)).map((file) => [file.name, file] as const))(
    '%s knows no page and no browser',
    (_name, file) => {
      const code = file.code
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, "''");
      const found =
        code.match(/\b(?:document|window|browser|chrome|localStorage|navigator|Date\.now)\b(?!\s*:)/g) ?? [];
      expect(
        found,
        'The middle is pure: take the time, the page and the browser as parameters; a composition root has them.',
      ).toEqual([]);
    },
  );

  it('touches the extension API in src/browser only', () => {
    const offenders = files
      .filter((file) => !['browser'].includes(file.layer))
      .filter((file) =>
        /\b(?:chrome|browser)\.(?:runtime|storage|tabs|alarms|action|notifications|scripting|permissions|i18n)\b/.test(
          file.code,
        ),
      )
      // A content script carries no polyfill; its one door to the background is content/wire.ts.
      .filter((file) => file.name !== 'content/wire.ts')
      .map((file) => file.name);
    expect(
      offenders,
      'Only src/browser (and content/wire.ts in the page) may touch browser.*; add what you need there.',
    ).toEqual([]);
  });

  it('reads no layout where posts are looked for', () => {
    const layout =
      /\b(?:getBoundingClientRect|getClientRects|getComputedStyle|innerText|elementFromPoint|checkVisibility|(?:offset|client|scroll)(?:Width|Height|Top|Left))\b/;
    const offenders = files
      .filter(({ layer }) => ['platforms', 'page', 'detect'].includes(layer))
      .filter(({ code }) => layout.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      .map(({ name }) => name);
    expect(
      offenders,
      'Asking for a size or a place makes the browser lay the page out in the middle of our work; the overlay, which ' +
        'has to know where things are, asks once a frame.',
    ).toEqual([]);
  });

  it('keeps the phrases and the checking of records out of the content script', () => {
    const packages: string[] = [];
    const reached = new Set<string>();
    const waiting = [resolve(src, 'content/main.ts')];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      const code = files.find((file) => file.path === path)?.code ?? '';
      // What is imported for its types alone is gone once it is built.
      const values = code.replace(/(?:^|\n)(?:import|export) type\s[^;]*?from\s*'[^']+';/g, '');
      packages.push(...importsOf(values).filter((name) => !name.startsWith('.')));
      for (const specifier of importsOf(values).filter((name) => name.startsWith('.'))) {
        const target = resolve(dirname(path), specifier);
        const file = files.find((one) =>
          [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].includes(one.path),
        );
        if (file) waiting.push(file.path);
      }
    }
    expect(reached.size).toBeGreaterThan(50);
    expect(
      [...reached].map((path) => relative(src, path)).filter((name) => name === 'rules/phrase-tables.ts'),
      'Half a megabyte in every page: a page asks for its languages (content/phrase-supply.ts).',
    ).toEqual([]);
    expect(
      [...new Set(packages)].filter((name) => !/^preact(?:$|\/)/.test(name)),
      'Records are checked where they are stored; what a page needs of a schema is its limits (wishlist/limits.ts).',
    ).toEqual([]);
  });
});
