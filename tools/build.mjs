// `npm run build`: dist/chrome and dist/firefox, and a zip of each.
// `--target chrome` or `--target firefox` builds one; `--unpacked` leaves the zips out, which take longest.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (!existsSync(join(root, 'node_modules'))) {
  const { ensurePackages } = await import('./install.mjs');
  await ensurePackages();
}
// Whoever calls this, such as a test, may have set it: then paths of this machine would come into the package.
process.env.NODE_ENV = 'production';
const { build } = await import('vite');
const { licencesOfLibraries } = await import('./build/licences.mjs');
const { Deflater } = await import('./build/deflate.mjs');
const { zipOf } = await import('./build/zip.mjs');

const unpacked = process.argv.includes('--unpacked');
const deflater = new Deflater(join(root, 'node_modules', '.cache', 'unswayed'));

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Takes out of the emitted manifest what a page could use to recognise the extension. */
function hideFromPages(outDir) {
  const path = join(outDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  delete manifest.web_accessible_resources;
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/**
 * Leaves in the packaged `_locales` only what the manifest names. All words are in the bundles as well, since a
 * person may choose another language than the browser's: a second copy of them would never be read.
 */
function keepManifestWords(outDir, manifest) {
  const named = new Set([...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key));
  for (const language of readdirSync(join(outDir, '_locales'))) {
    const path = join(outDir, '_locales', language, 'messages.json');
    const words = Object.entries(JSON.parse(readFileSync(path, 'utf8')));
    writeFileSync(path, JSON.stringify(Object.fromEntries(words.filter(([key]) => named.has(key)))));
  }
}

/** Puts all files of a folder into a zip; returns its size in bytes. */
async function zipFolder(folder, target) {
  const entries = [];
  for (const path of filesIn(folder)) {
    const content = readFileSync(path);
    const name = relative(folder, path).split(sep).join('/');
    entries.push({ name, content, deflated: await deflater.deflate(content) });
  }
  const zip = zipOf(entries);
  writeFileSync(target, zip);
  return zip.length;
}

const wanted = process.argv.includes('--target')
  ? [process.argv[process.argv.indexOf('--target') + 1]]
  : ['chrome', 'firefox'];

for (const target of wanted) {
  if (target !== 'chrome' && target !== 'firefox') {
    console.error(`build: there is no target "${target}"; say chrome or firefox.`);
    process.exit(2);
  }
  process.env.TARGET = target;
  await build({ logLevel: 'warn', mode: 'production' });
  const outDir = join(root, 'dist', target);
  const manifest = hideFromPages(outDir);
  keepManifestWords(outDir, manifest);
  writeFileSync(join(outDir, 'licences.txt'), licencesOfLibraries(root));
  const zip = `dist/unswayed-${manifest.version}-${target}.zip`;
  if (unpacked) {
    // One of an earlier build would not be what is in the folder.
    rmSync(join(root, zip), { force: true });
    console.log(`dist/${target}`);
    continue;
  }
  const bytes = await zipFolder(outDir, join(root, zip));
  console.log(`dist/${target} and ${zip} (${Math.round(bytes / 1024)} KB)`);
}
