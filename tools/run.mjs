// Runs a TypeScript program of this repository: `node tools/run.mjs tools/spot/main.ts urls links.txt`.
// The program exports `main(args): Promise<number>`, whose answer is the exit code.
import { isAbsolute, resolve } from 'node:path';
import { ensurePackages, TOP } from './install.mjs';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  process.stderr.write('Usage: node tools/run.mjs ENTRY.ts [argument …]\n');
  process.exit(2);
}

ensurePackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(isAbsolute(entry) ? entry : resolve(TOP, entry), {
  root: TOP,
  configFile: false,
  envFile: false,
  // Standard output belongs to the program alone.
  logLevel: 'silent',
});
process.exitCode = await module.main(args);
