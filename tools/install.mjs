import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const TOP = fileURLToPath(new URL('..', import.meta.url));

const APT_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  fonts: ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
};

/**
 * Installs the packages of the lockfile when they are missing or other versions than it names.
 * All output goes to standard error, so that a tool's own output stays alone. Throws when npm fails.
 */
export function ensurePackages() {
  if (packagesAreCurrent()) return;
  say('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: TOP,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('npm ci failed; its own words are above.');
}

/**
 * Compares what npm noted in `node_modules` with the lockfile. The contents count, not the times:
 * a checkout touches the lockfile without changing a version.
 */
function packagesAreCurrent() {
  const installed = lockedVersions(join(TOP, 'node_modules', '.package-lock.json'));
  const wanted = lockedVersions(join(TOP, 'package-lock.json'));
  if (installed === null || wanted === null) return false;
  for (const [path, entry] of wanted) {
    const there = installed.get(path);
    if (there === undefined ? entry.optional !== true : there.version !== entry.version) return false;
  }
  return true;
}

function lockedVersions(path) {
  if (!existsSync(path)) return null;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(packages).filter(([name]) => name !== ''));
}

/**
 * The path of a Chromium, null when there is none. `CHROMIUM` names one that is elsewhere. Branded
 * Chrome is not looked for: since version 137 it ignores `--load-extension`.
 */
export function findChromium() {
  return findProgram(
    process.env.CHROMIUM,
    ['chromium', 'chromium-browser'],
    [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
    ],
  );
}

/** The path of a Firefox (140 or later), null when there is none. `FIREFOX` names one that is elsewhere. */
export function findFirefox() {
  return findProgram(
    process.env.FIREFOX,
    ['firefox-esr', 'firefox'],
    [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.ProgramFiles ?? '', 'Mozilla Firefox', 'firefox.exe'),
    ],
  );
}

function findProgram(named, names, usualPlaces) {
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds the browsers that are asked for, and installs what is missing where apt-get may be used.
 * Returns their paths, null for what is not there, and then a sentence on how to get it.
 *
 * @param {{ chromium?: boolean, firefox?: boolean, fonts?: boolean }} wanted
 * @returns {{ chromium: string | null, firefox: string | null, problem: string | null }}
 */
export function ensureBrowsers(wanted) {
  const packages = [
    ...(wanted.chromium && findChromium() === null ? APT_PACKAGES.chromium : []),
    ...(wanted.firefox && findFirefox() === null ? APT_PACKAGES.firefox : []),
    // Without them, Chinese, Japanese and Korean words and emoji are drawn as boxes.
    ...(wanted.fonts ? APT_PACKAGES.fonts.filter((name) => !debianHas(name)) : []),
  ];
  if (packages.length > 0) installWithApt(packages);
  const chromium = findChromium();
  const firefox = findFirefox();
  const problems = [
    ...(wanted.chromium && chromium === null ? [howTo('Chromium', 'CHROMIUM', process.env.CHROMIUM)] : []),
    ...(wanted.firefox && firefox === null ? [howTo('Firefox', 'FIREFOX', process.env.FIREFOX)] : []),
  ];
  return { chromium, firefox, problem: problems.length > 0 ? problems.join(' ') : null };
}

function howTo(name, variable, named) {
  if (named) return `${variable} names ${named}, and nothing is there.`;
  const debian = `apt-get install ${name === 'Chromium' ? 'chromium' : 'firefox-esr'}`;
  const not = name === 'Chromium' ? ' (Google Chrome does not load extensions from a folder)' : '';
  return `${name} is missing${not}: install it (on Debian: ${debian}), or set ${variable} to its path.`;
}

function debianHas(name) {
  const query = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  // Not a Debian: nothing to install fonts with, and nothing to complain about.
  if (query.error !== undefined) return true;
  return query.stdout.includes('Status: install ok installed');
}

function installWithApt(packages) {
  const prefix = aptPrefix();
  if (prefix === null) return;
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  const apt = (...args) =>
    spawnSync([...prefix, 'apt-get'][0], [...prefix, 'apt-get', ...args].slice(1), {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update', '-qq');
  if (!apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) {
    say('apt-get could not install them all.');
  }
}

/** What comes before `apt-get`: nothing for root, sudo where it asks no password; null when neither works. */
function aptPrefix() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
