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
const { createServer } = await import('vite');
// No port is opened: the server only turns TypeScript into what Node runs, also what is imported later.
const server = await createServer({
  root: TOP,
  configFile: false,
  envFile: false,
  appType: 'custom',
  // Standard output belongs to the program alone.
  logLevel: 'silent',
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule(isAbsolute(entry) ? entry : resolve(TOP, entry));
  process.exitCode = await main(args);
} finally {
  await server.close();
}
