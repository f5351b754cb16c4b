// `npm run soak`: the properties of tests/soak, tried very often. `--scale 0.01` tries one time in a hundred.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { TOP } from './install.mjs';

const run = spawnSync(
  process.execPath,
  [join(TOP, 'tools/run.mjs'), 'tools/soak/main.ts', ...process.argv.slice(2)],
  { cwd: TOP, stdio: 'inherit' },
);
process.exitCode = run.status ?? 1;
