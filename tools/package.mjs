// `npm run package`: what is handed in to the stores. Both packages, the sources as one archive, and their sums.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './install.mjs';
import { differencesOfSecondBuild, hashes } from './same-build.mjs';

const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));

/** Runs a program here and stops everything when it fails. */
function must(command, args) {
  const run = spawnSync(command, args, { cwd: TOP, stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) {
    console.error(`package: "${command} ${args.join(' ')}" failed.`);
    process.exit(1);
  }
}

const changed = spawnSync('git', ['status', '--porcelain'], { cwd: TOP, encoding: 'utf8' });
if (changed.status !== 0 || changed.stdout.trim() !== '') {
  console.error(
    'package: commit everything first, so that the archive holds what the packages were made from.',
  );
  process.exit(2);
}

must(process.execPath, ['tools/build.mjs']);
const problem = differencesOfSecondBuild();
if (problem !== null) {
  console.error(`package: ${problem}`);
  process.exit(1);
}
const archive = `unswayed-${version}-source.zip`;
must('git', ['archive', '--format=zip', `--prefix=unswayed-${version}/`, `--output=dist/${archive}`, 'HEAD']);

const sums = {
  ...hashes(TOP),
  [archive]: createHash('sha256')
    .update(readFileSync(join(TOP, 'dist', archive)))
    .digest('hex'),
};
const lines = Object.entries(sums).map(([name, sum]) => `${sum}  ${name}`);
writeFileSync(join(TOP, 'dist', 'SHA256SUMS'), `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
