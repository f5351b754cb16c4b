import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all libraries that are part of the package, as one text: most of them ask to be passed on with it.
 *
 * @param {string} top the project's folder, with `package-lock.json` and `node_modules`
 * @throws when a library has no licence file: its terms would not be met
 */
export function licencesOfLibraries(top) {
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'));
  const found = new Set();
  const waiting = Object.keys(packages[''].dependencies);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return [...found]
    .sort()
    .map((name) => {
      const folder = join(top, 'node_modules', name);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} comes without a licence file.`);
      const { version } = packages[`node_modules/${name}`];
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
