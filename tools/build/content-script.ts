import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown, runnerImport } from 'vite';
import type * as Loader from '../../src/content/pieces';
import { noInnerHtml } from './no-inner-html.ts';
import { programsAsText } from './programs.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const LOADER = path('src/content/pieces.ts');

/** The file that the manifest names, and the folder of the others; `background/pages.ts` knows it as well. */
const MAIN = 'src/content/main.js';
const FOLDER = 'src/content/pieces/';

/** What is put into one file: by the first line that fits. The rest of what a file alone imports goes with it. */
const GROUPS: readonly { readonly name: string; readonly test: RegExp }[] = [
  {
    name: 'start',
    test: /rolldown\/runtime|\/src\/(?:content\/(?:main|idle|keeping|wire|pieces|overlay-later|presence|trying-again)|messages|page\/(?:lifetime|left-behind)|shared)[/.]/,
  },
  { name: 'overlay', test: /\/src\/(?:overlay|ui)\/|\/node_modules\/preact\// },
  { name: 'programs', test: /\/src\/rules\/programs\// },
  { name: 'links', test: /\/src\/(?:detect\/(?:link|sieve)|rules\/redirects)/ },
  { name: 'texts', test: /\/src\/(?:detect|rules)\// },
  {
    name: 'spotting',
    test: /\/src\/(?:content|page|wishlist|settings)\/|\/src\/platforms\/(?:web|choice|shop|links|product|dom)[/.]/,
  },
];

/**
 * Builds the content script in pieces. Each is a file that runs nothing when it is loaded: it puts its code, as one
 * function, where the first piece finds it. What `import()` names is loaded and run when it is imported, not before.
 */
export function contentScript(): Plugin {
  return {
    name: 'content-script',
    apply: 'build',
    enforce: 'post',
    async writeBundle({ dir = '' }) {
      const built = await buildPieces();
      mkdirSync(join(dir, FOLDER), { recursive: true });
      writeFileSync(join(dir, MAIN), built.main);
      for (const [name, code] of Object.entries(built.pieces)) writeFileSync(join(dir, fileOf(name)), code);
    },
  };
}

interface BuiltScript {
  readonly main: string;
  /** Code by name. */
  readonly pieces: Readonly<Record<string, string>>;
}

async function buildPieces(): Promise<BuiltScript> {
  const loader = await chunksOf({
    entry: LOADER,
    formats: ['iife'],
    name: 'loader',
    fileName: () => 'loader.js',
  });
  const chunks = await chunksOf(
    { entry: path('src/content/main.ts'), formats: ['cjs'], fileName: () => 'main.js' },
    {
      chunkFileNames: '[name]-[hash].js',
      exports: 'named',
      codeSplitting: {
        // A file's dependencies stay in the groups that they fit: the overlay's in those of what it shows.
        includeDependenciesRecursively: false,
        groups: GROUPS.map((group, index) => ({ ...group, priority: GROUPS.length - index })),
      },
    },
  );
  const { PIECES } = (await runnerImport<typeof Loader>(LOADER)).module;
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('The content script has no beginning.');

  const byName = new Map(chunks.map((chunk) => [nameOf(chunk.fileName), chunk]));
  const first = nameOf(entry.fileName);
  const atStart = closure(first, byName);
  const before = (name: string) => closure(name, byName).filter((one) => !atStart.includes(one));
  const body = ({ code }: Rolldown.OutputChunk) =>
    `function(exports,require,load){${withLoads(code, before)}}`;
  const put = (name: string, place: string) =>
    `${place}[${JSON.stringify(name)}]=${body(byName.get(name) as Rolldown.OutputChunk)};`;

  const place = `globalThis.${PIECES}`;
  const others = [...byName.keys()].filter((name) => !atStart.includes(name));
  return {
    main: [
      `(()=>{"use strict";${loader[0]?.code}`,
      `const pieces=${place}??={};`,
      ...atStart.map((name) => put(name, 'pieces')),
      `loader.createPieces(pieces).need(${JSON.stringify(first)})})();\n`,
    ].join('\n'),
    // Firefox refuses a file whose last value can't be copied, as a function can't.
    pieces: Object.fromEntries(
      others.map((name) => [name, `"use strict";${put(name, `(${place}??={})`)}null;\n`]),
    ),
  };
}

type Library = Extract<NonNullable<Parameters<typeof build>[0]>['build'], object>['lib'];

async function chunksOf(lib: Library, output: Rolldown.OutputOptions = {}): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [noInnerHtml(), programsAsText()],
    build: {
      write: false,
      copyPublicDir: false,
      minify: true,
      target: 'es2022',
      lib,
      rolldownOptions: { output, preserveEntrySignatures: 'allow-extension' },
    },
  });
  return [built as Rolldown.RolldownOutput | Rolldown.RolldownOutput[]]
    .flat()
    .flatMap(({ output }) => output.filter((one) => one.type === 'chunk'));
}

function nameOf(fileName: string): string {
  return basename(fileName, '.js');
}

function fileOf(name: string): string {
  return `${FOLDER}${name}.js`;
}

/** A piece and all that it is built on, itself last. */
function closure(name: string, byName: ReadonlyMap<string, Rolldown.OutputChunk>): string[] {
  const found = new Set<string>();
  const visit = (one: string) => {
    if (found.has(one)) return;
    found.add(one);
    for (const other of byName.get(one)?.imports ?? []) visit(nameOf(other));
  };
  visit(name);
  return [...found].reverse();
}

/** Makes of each `import()` a call of `load` with the names of all pieces that it takes. */
function withLoads(code: string, before: (name: string) => readonly string[]): string {
  return code
    .replace(/require\((["'`])\.\/([\w.-]{1,80})\.js\1\)/g, (_, _quote, name: string) => `require("${name}")`)
    .replace(/Promise\.resolve\(\)\.then\(\(\)=>require\("([\w.-]{1,80})"\)\)/g, (_, name: string) => {
      const names = [name, ...before(name).filter((other) => other !== name)];
      return `load(${names.map((one) => JSON.stringify(one)).join(',')})`;
    });
}
