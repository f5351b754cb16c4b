// Builds the same sources once more, in another folder, and compares the packages byte by byte.
// `npm test` runs it: whoever reviews a package must be able to make it again.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOP } from './install.mjs';

/** What a build may depend on. Not everything: results and other people's files stay out of the copy. */
const SOURCES = [
  'src',
  'public',
  'tools',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Makes both packages again from a copy of the sources, deeper in another folder.
 *
 * @returns {string | null} which packages differ, or why they could not be made; null when all are the same
 */
export function differencesOfSecondBuild() {
  const first = hashes(TOP);
  if (Object.keys(first).length === 0)
    return 'There is no package to compare with: run `npm run build` first.';
  const scratch = mkdtempSync(join(tmpdir(), 'unswayed-again-'));
  try {
    const copy = join(scratch, 'another', 'place');
    mkdirSync(copy, { recursive: true });
    for (const name of SOURCES) cpSync(join(TOP, name), join(copy, name), { recursive: true });
    symlinkSync(join(TOP, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const run = spawnSync(process.execPath, [join(copy, 'tools', 'build.mjs')], {
      cwd: copy,
      encoding: 'utf8',
    });
    if (run.status !== 0) return `The second build failed.\n${run.stdout}${run.stderr}`;
    const second = hashes(copy);
    const differing = Object.keys(first).filter((name) => first[name] !== second[name]);
    return differing.length > 0
      ? `Made again, ${differing.join(' and ')} came out otherwise: something in the build depends on the time, the place or an order that is not fixed.`
      : null;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The SHA-256 of each package in `dist`, by name. */
export function hashes(top) {
  const dist = join(top, 'dist');
  return Object.fromEntries(
    readdirSync(dist)
      .filter((name) => name.endsWith('.zip'))
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(dist, name)))
          .digest('hex'),
      ]),
  );
}
