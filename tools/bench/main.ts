import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { cardRows } from './card';
import type * as Detector from './detector';
import { growthRows } from './growth';
import { growthPicture } from './growth-picture';
import { linkRows } from './links';
import { pageRows } from './pages';
import { popupRows } from './popup';
import type { Row } from './ratio';
import { startRows } from './start';
import { textRows } from './texts';

const RESULTS = fileURLToPath(new URL('../../bench/results.json', import.meta.url));
const PICTURE = join(RESULTS, '../growth.svg');

/** The detector as the extension has it: bundled and minified. A dev server's modules are several times slower. */
async function built(): Promise<typeof Detector> {
  const outDir = mkdtempSync(join(tmpdir(), 'unswayed-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        target: 'es2022',
        minify: true,
        lib: {
          entry: fileURLToPath(new URL('./detector.ts', import.meta.url)),
          formats: ['es'],
          fileName: 'detector',
        },
      },
    });
    return (await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, 'detector.js')).href
    )) as typeof Detector;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * `npm run bench`: how long links, texts, pages, the popup, a card and a start take, and how that grows; `links`, `texts`, `pages`,
 * `popup`, `card`, `start` or `growth` measures one part (`growth-posts`, `-rules`, `-wishes`, `-tabs` a part of the last). Prints a
 * table, and writes what was measured into bench/results.json and how it grows into bench/growth.svg. The exit code says
 * whether everything was within its budget.
 */
export async function main(args: readonly string[]): Promise<number> {
  const wanted = (part: string) =>
    args.length === 0 || args.some((arg) => arg === part || part.startsWith(`${arg}-`));
  const rows: Row[] = [];
  if (wanted('links') || wanted('texts')) {
    const detector = await built();
    if (wanted('links')) rows.push(...linkRows(detector));
    if (wanted('texts')) rows.push(...textRows(detector));
  }
  if (wanted('popup')) rows.push(...(await popupRows()));
  if (wanted('card')) rows.push(...(await cardRows()));
  if (wanted('start')) rows.push(...(await startRows()));
  if (wanted('pages')) rows.push(...(await pageRows()));
  rows.push(...(await growthRows(wanted, built)));
  for (const { name, value, unit, budget, within, how } of rows) {
    console.log(
      `${name.padEnd(24)} ${value.toFixed(2)}${unit}  budget ${budget}${unit}  ${within ? 'within' : 'OVER'}`,
    );
    console.log(`    ${how}`);
  }
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  const all = withEarlier(rows);
  writeFileSync(RESULTS, `${JSON.stringify({ rows: all }, null, 2)}\n`);
  const panels = all.flatMap(({ growth, budget }) => (growth ? [{ ...growth, budget }] : []));
  writeFileSync(PICTURE, growthPicture(panels));
  return rows.every(({ within }) => within) ? 0 : 1;
}

/** The rows, and those of an earlier run that this one did not measure. */
function withEarlier(rows: readonly Row[]): readonly Row[] {
  if (!existsSync(RESULTS)) return rows;
  const earlier = (JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly rows: readonly Row[] }).rows;
  const names = new Set(rows.map(({ name }) => name));
  return [...earlier.filter(({ name }) => !names.has(name)), ...rows];
}
