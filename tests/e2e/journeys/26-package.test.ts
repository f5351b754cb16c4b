import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { PIECES } from '../../../src/content/pieces';
import { PHRASE_TEXTS, phraseFile, takePacks, type WithPhraseTexts } from '../../../src/detect/phrase-texts';

// What was built, without a browser: how much of it there is, and that pages are not given what they have no use for.

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const MAIN = 'src/content/main.js';
const PIECES_FOLDER = 'src/content/pieces/';

/**
 * 1024 bytes each. What begins in every page; a package without its phrases, which grow with every language; and the
 * whole, with all of them.
 */
const MOST_AT_START = 10;
const MOST_BESIDES_PHRASES = 530;
const MOST_IN_PACKAGE = 1100;

interface BuiltManifest {
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  const folder = join(dist, target);
  const zip = join(dist, `unswayed-${packageJson.version}-${target}.zip`);
  const { content_scripts } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as BuiltManifest;
  const pieces = readdirSync(join(folder, PIECES_FOLDER));

  it('begins small in a page, with one piece', () => {
    const size = gzipSync(readFileSync(join(folder, MAIN)), { level: 9 }).length;
    expect(size / 1024).toBeLessThan(MOST_AT_START);
  });

  it('runs nothing of a piece when its file is loaded', () => {
    expect(pieces.length).toBeGreaterThan(10);
    // Nothing that a page has is there: whatever ran would throw.
    const world: Record<string, unknown> = {};
    createContext(world);
    for (const file of pieces) runInContext(readFileSync(join(folder, PIECES_FOLDER, file), 'utf8'), world);
    const found = world[PIECES] as Record<string, unknown>;
    expect(
      Object.keys(found)
        .map((name) => `${name}.js`)
        .sort(),
    ).toEqual([...pieces].sort());
    for (const piece of Object.values(found)) expect(typeof piece).toBe('function');
  });

  it('gives a page nothing but the piece that begins, until it needs more', () => {
    for (const { js } of content_scripts) expect(js).toEqual([MAIN]);
  });

  it('keeps the phrases of each language in a file that puts down a text and does nothing else', () => {
    const files = readdirSync(join(folder, 'phrases'));
    expect(files.length).toBeGreaterThan(25);
    const world: WithPhraseTexts = {};
    createContext(world);
    for (const file of files) runInContext(readFileSync(join(folder, 'phrases', file), 'utf8'), world);
    const packs = files.map((file) => file.slice(0, -'.js'.length));
    expect(files).toEqual(packs.map((pack) => phraseFile(pack).slice('phrases/'.length)));
    const read = Object.entries(takePacks(world, packs) ?? {});
    expect(read.map(([pack]) => pack)).toEqual(packs);
    for (const [, tables] of read) expect(tables.length).toBeGreaterThan(0);
    expect(Object.values(world[PHRASE_TEXTS] ?? {})).toEqual([]);
  });

  it.each(['popup', 'options', 'insights', 'welcome'])(
    'lets the %s page run pieces that are there',
    (page) => {
      const html = readFileSync(join(folder, `src/${page}/index.html`), 'utf8');
      const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file]) => file ?? '');
      expect(scripts).toHaveLength(1);
      const files = loadedWith(scripts[0] ?? '');
      expect(files.filter((file) => file.startsWith(PIECES_FOLDER)).length).toBeGreaterThan(0);
    },
  );

  it('has the background, which starts often, carry nothing of what pages are read with', () => {
    const files = loadedWith('service-worker-loader.js');
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => file.startsWith(PIECES_FOLDER))).toEqual([]);
  });

  it('has the programs once', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const file = pieces.find((name) => name.startsWith('programs-')) ?? '';
    const part = readFileSync(join(folder, PIECES_FOLDER, file), 'utf8').slice(20_000, 20_100);
    expect(part).toHaveLength(100);
    const having = scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes(part));
    expect(having).toEqual([join(PIECES_FOLDER, file)]);
  });

  /** A script and what it imports, from the root of the package. */
  function loadedWith(file: string): readonly string[] {
    const found = new Set<string>();
    const waiting = [file];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      const code = readFileSync(join(folder, next), 'utf8');
      for (const [, path = ''] of code.matchAll(/\b(?:from|import) ?["']([./][^"']{1,200}\.js)["']/g)) {
        waiting.push(path.startsWith('/') ? path.slice(1) : posix.join(dirname(next), path));
      }
    }
    return [...found];
  }

  it('is zipped with every file of the folder as it is', () => {
    const inFolder = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    const inZip = filesOfZip(readFileSync(zip));
    expect(inZip.map(({ name }) => name).sort()).toEqual(inFolder.sort());
    for (const { name, content } of inZip)
      expect(content.equals(readFileSync(join(folder, name))), name).toBe(true);
  });

  it('is no larger than it may be', () => {
    expect(statSync(zip).size / 1024).toBeLessThan(MOST_IN_PACKAGE);
    const besides = filesOfZip(readFileSync(zip)).filter(({ name }) => !name.startsWith('phrases/'));
    expect(besides.reduce((sum, { size }) => sum + size, 0) / 1024).toBeLessThan(MOST_BESIDES_PHRASES);
  });
});

interface ZippedFile {
  readonly name: string;
  readonly content: Buffer;
  /** Bytes that it takes in the zip. */
  readonly size: number;
}

/** The files of a zip without a comment, by its directory at the end (PKWARE's APPNOTE, 4.3.12). */
function filesOfZip(zip: Buffer): readonly ZippedFile[] {
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const file = zip.readUInt32LE(at + 42);
    const start = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
    const body = zip.subarray(start, start + size);
    const name = zip.toString('utf8', at + 46, nameEnd);
    at = nameEnd;
    return { name, content: method === 0 ? body : inflateRawSync(body), size };
  });
}
