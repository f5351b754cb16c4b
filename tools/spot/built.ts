import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/e2e/drivers/driver';
import { TOP } from '../install.mjs';

/** What the built extension is made of. */
const SOURCES = ['src', 'public', 'tools/build', 'tools/build.mjs', 'manifest.json', 'vite.config.ts'];

/**
 * The folder with the extension built for a browser; builds it first when it is missing or older than
 * its sources. The build's words go to standard error. Throws when it fails.
 */
export function builtExtension(browser: BrowserName): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const folder = join(TOP, 'dist', target);
  const manifest = join(folder, 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (builtAt > newest(SOURCES.map((path) => join(TOP, path)))) return folder;
  const run = spawnSync(process.execPath, ['tools/build.mjs', '--target', target, '--unpacked'], {
    cwd: TOP,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) throw new Error(`The extension could not be built for ${browser}.`);
  return folder;
}

function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const stat = statSync(path);
    const time = stat.isDirectory()
      ? newest(readdirSync(path).map((name) => join(path, name)))
      : Math.max(stat.mtimeMs, stat.ctimeMs);
    latest = Math.max(latest, time);
  }
  return latest;
}
