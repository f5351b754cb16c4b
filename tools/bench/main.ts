import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Detector from './detector';
import { linkRows } from './links';
import { pageRows } from './pages';
import { popupRows } from './popup';
import type { Row } from './ratio';
import { startRows } from './start';
import { textRows } from './texts';

const RESULTS = fileURLToPath(new URL('../../bench/results.json', import.meta.url));

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
 * `npm run bench`: how long links, texts, pages, the popup and a start take; `links`, `texts`, `pages`, `popup` or `start`
 * measures one part. Prints a table and writes what was measured into bench/results.json. The exit code says whether everything was within its budget.
 */
export async function main(args: readonly string[]): Promise<number> {
  const wanted = (part: string) => args.length === 0 || args.includes(part);
  const rows: Row[] = [];
  if (wanted('links') || wanted('texts')) {
    const detector = await built();
    if (wanted('links')) rows.push(...linkRows(detector));
    if (wanted('texts')) rows.push(...textRows(detector));
  }
  if (wanted('popup')) rows.push(...(await popupRows()));
  if (wanted('start')) rows.push(...(await startRows()));
  if (wanted('pages')) rows.push(...(await pageRows()));
  for (const { name, value, unit, budget, within, how } of rows) {
    console.log(
      `${name.padEnd(24)} ${value.toFixed(2)}${unit}  budget ${budget}${unit}  ${within ? 'within' : 'OVER'}`,
    );
    console.log(`    ${how}`);
  }
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ rows: withEarlier(rows) }, null, 2)}\n`);
  return rows.every(({ within }) => within) ? 0 : 1;
}

/** The rows, and those of an earlier run that this one did not measure. */
function withEarlier(rows: readonly Row[]): readonly Row[] {
  if (!existsSync(RESULTS)) return rows;
  const earlier = (JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly rows: readonly Row[] }).rows;
  const names = new Set(rows.map(({ name }) => name));
  return [...earlier.filter(({ name }) => !names.has(name)), ...rows];
}
