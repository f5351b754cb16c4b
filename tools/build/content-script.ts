import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown, runnerImport } from 'vite';
import type * as Loader from '../../src/content/pieces';
import { noInnerHtml } from './no-inner-html.ts';
import { piecesInPages } from './pieces-in-pages.ts';
import { programsAsText } from './programs.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const LOADER = path('src/content/pieces.ts');

/** The file that the manifest names, and the folder of the others; `background/pages.ts` knows it as well. */
const MAIN = 'src/content/main.js';
const FOLDER = 'src/content/pieces/';

/** What is put into one file: by the first line that fits. The rest of what a file alone imports goes with it. */
const GROUPS: readonly { readonly name: string; readonly test: RegExp }[] = [
  { name: 'base', test: /\/src\/(?:shared\/|detect\/custom-rules\.)/ },
  {
    name: 'start',
    test: /rolldown\/runtime|\/src\/(?:content\/(?:main|idle|keeping|wire|pieces|overlay-later|presence|trying-again)|messages|page\/(?:lifetime|left-behind))[/.]/,
  },
  { name: 'view', test: /\/node_modules\/preact\// },
  { name: 'words', test: /\/src\/(?:overlay\/(?:Mark|Icon|(?:card\/)?style)\.|ui\/)/ },
  { name: 'overlay', test: /\/src\/overlay\// },
  { name: 'characters', test: /\/src\/detect\/characters\./ },
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
 *
 * The modules in `shared` are in pieces once for all: pages of ours run the same files (`pieces-in-pages.ts`).
 */
export function contentScript(shared: Readonly<Record<string, string>>): Plugin[] {
  const built = once(() => buildPieces(shared));
  const write: Plugin = {
    name: 'content-script',
    apply: 'build',
    enforce: 'post',
    async writeBundle({ dir = '' }) {
      const { main, pieces } = await built();
      mkdirSync(join(dir, FOLDER), { recursive: true });
      writeFileSync(join(dir, MAIN), main);
      for (const [name, code] of Object.entries(pieces)) writeFileSync(join(dir, fileOf(name)), code);
    },
  };
  return [piecesInPages(built), write];
}

/** The content script as it is built. */
export interface BuiltScript {
  readonly main: string;
  /** Code by name. */
  readonly pieces: Readonly<Record<string, string>>;
  /** By the path of a module: how it is had from pieces. */
  readonly shared: ReadonlyMap<string, SharedModule>;
}

/** A module that is in the pieces. */
export interface SharedModule {
  /** The piece that has its exports, under their names. */
  readonly piece: string;
  readonly exports: readonly string[];
  /** What puts that piece in its place, where it is no file because nothing but exports of others is in it. */
  readonly code: string;
  /** Files of that piece and of all that it is built on, from the root of the package. */
  readonly files: readonly string[];
}

async function buildPieces(shared: Readonly<Record<string, string>>): Promise<BuiltScript> {
  const loader = await chunksOf({
    entry: LOADER,
    formats: ['iife'],
    name: 'loader',
    fileName: () => 'loader.js',
  });
  const chunks = await chunksOf(
    {
      entry: { main: 'src/content/main.ts', ...shared },
      formats: ['cjs'],
    },
    {
      // A page may hold pieces of an older version of the extension: no two have the same name.
      entryFileNames: '[name]-[hash].js',
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

  const byName = new Map(chunks.map((chunk) => [nameOf(chunk.fileName), chunk]));
  const pieceOf = (file: string) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === file);
    if (chunk === undefined) throw new Error(`No piece has the exports of ${file}.`);
    return nameOf(chunk.fileName);
  };
  const first = pieceOf(path('src/content/main.ts'));
  const atStart = closure(first, byName);
  const before = (name: string) => closure(name, byName).filter((one) => !atStart.includes(one));
  // In parentheses it is compiled with its file: without, browsers go through it once to find its end, and again when it runs.
  const body = ({ code }: Rolldown.OutputChunk) =>
    `(function(exports,require,load){${withLoads(code, before)}})`;
  const put = (name: string, place: string) =>
    `${place}[${JSON.stringify(name)}]=${body(byName.get(name) as Rolldown.OutputChunk)};`;

  const place = `(globalThis.${PIECES}??={})`;
  const sharedModule = (file: string): SharedModule => {
    const piece = pieceOf(file);
    const all = closure(piece, byName);
    const late = all.filter((name) => (byName.get(name)?.dynamicImports.length ?? 0) > 0);
    if (late.length > 0) throw new Error(`Pages of ours can bring nothing later: ${late.join(', ')}`);
    return {
      piece,
      exports: byName.get(piece)?.exports ?? [],
      code: isFile(piece) ? '' : put(piece, place),
      files: all.filter(isFile).map(fileOf),
    };
  };
  const later = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports.map(nameOf)));
  // Without code of its own, a piece only hands on what others have: a page of ours can do that itself.
  const isFile = (name: string) => later.has(name) || Object.keys(byName.get(name)?.modules ?? {}).length > 0;
  const inPages = new Map(
    Object.values(shared)
      .map((file) => realpathSync(path(file)))
      .map((file) => [file, sharedModule(file)]),
  );
  const taken = new Set([...inPages.values()].flatMap(({ files }) => files));
  const names = [...byName.keys()].filter((name) =>
    atStart.includes(name) ? taken.has(fileOf(name)) : isFile(name),
  );
  return {
    main: [
      `(()=>{"use strict";${loader[0]?.code}`,
      `const pieces=${place};`,
      ...atStart.map((name) => put(name, 'pieces')),
      `loader.createPieces(pieces,loader.bringThem).need(${JSON.stringify(first)})})();\n`,
    ].join('\n'),
    // Firefox refuses a file whose last value can't be copied, as a function can't.
    pieces: Object.fromEntries(names.map((name) => [name, `"use strict";${put(name, place)}null;\n`])),
    shared: inPages,
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

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
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
