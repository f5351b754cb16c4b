// `npm test`: installs what is missing, then types, lint, tests, both builds, store lint, the journeys in
// real Chromium and Firefox, and one per cent of the soak. The last line is `N passed, N failed, N skipped`:
// all tests, and one for each step.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureBrowsers, ensurePackages, TOP } from './install.mjs';
import { differencesOfSecondBuild } from './same-build.mjs';

/** Long enough for a slow machine, where the journeys take half an hour; a step that takes longer hangs. */
const STEP_LIMIT_MS = 50 * 60 * 1000;

const scratch = mkdtempSync(join(tmpdir(), 'unswayed-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

step('packages', () => {
  ensurePackages();
  return {};
});
step('browsers', () => {
  const { problem } = ensureBrowsers({ chromium: true, firefox: true, fonts: true });
  return { problem };
});
step('types', () => program('tsc', '--noEmit'));
step('lint', () => program('biome', 'check', '--error-on-warnings', '.'));
step('unit, contract and page tests', () => tests('unit', 'contract', 'dom'));
step('build', () => outcome(run(process.execPath, ['tools/build.mjs'])));
step('the same build again', () => ({ problem: differencesOfSecondBuild() }));
step('store lint', storeLint);
step('journeys', () => tests('journeys'));
step('soak, one per cent', soak);

rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * Runs one step and prints one line about it, and all of what failed below.
 * @param {string} name
 * @param {() => { problem?: string | null, notes?: string[], counts?: { passed: number, failed: number, skipped: number } }} work
 */
function step(name, work) {
  const start = Date.now();
  let result;
  try {
    result = work();
  } catch (error) {
    result = { problem: String(error) };
  }
  const { problem = null, notes = [], counts } = result;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const inside = counts
    ? `: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
    : '';
  console.log(`${problem === null ? 'ok    ' : 'FAILED'}  ${name}${inside} (${seconds} s)`);
  for (const note of notes) console.log(`        ${note}`);
  if (problem !== null) console.log(problem.replace(/^/gm, '  | '));
  total.passed += (counts?.passed ?? 0) + (problem === null ? 1 : 0);
  total.failed += (counts?.failed ?? 0) + (problem === null ? 0 : 1);
  total.skipped += counts?.skipped ?? 0;
}

function run(command, args) {
  return spawnSync(command, args, {
    cwd: TOP,
    encoding: 'utf8',
    timeout: STEP_LIMIT_MS,
    maxBuffer: 2 ** 28,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
}

function program(name, ...args) {
  return outcome(runPackage(name, args));
}

/** Runs the program of an installed package, without `npx`, which might look for it elsewhere. */
function runPackage(name, args) {
  const windows = process.platform === 'win32';
  return run(join(TOP, 'node_modules', '.bin', windows ? `${name}.cmd` : name), args);
}

function outcome(finished) {
  return finished.status === 0 ? {} : { problem: wordsOf(finished) };
}

function wordsOf(finished) {
  const words = `${finished.stdout ?? ''}${finished.stderr ?? ''}`.trim();
  return finished.error ? `${finished.error.message}\n${words}` : words || `exit code ${finished.status}`;
}

function tests(...projects) {
  const report = join(scratch, `${projects.join('-')}.json`);
  const finished = runPackage('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  let files;
  try {
    files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return { problem: wordsOf(finished) };
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const problems = [];
  const notes = [];
  for (const file of files) {
    const name = relative(TOP, file.name);
    // A file that could not even be loaded has no tests to fail.
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      problems.push(`${name}\n${file.message}`);
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') {
        counts.failed += 1;
        problems.push(`${name} > ${test.fullName}\n${test.failureMessages.join('\n')}`);
      } else {
        counts.skipped += 1;
        notes.push(`skipped: ${name} > ${test.fullName}`);
      }
    }
  }
  if (problems.length === 0 && finished.status !== 0) problems.push(wordsOf(finished));
  return { counts, notes, problem: problems.length > 0 ? problems.join('\n\n') : null };
}

function storeLint() {
  const finished = runPackage('web-ext', ['lint', '--source-dir', 'dist/firefox', '--output', 'json']);
  let report;
  try {
    report = JSON.parse(finished.stdout);
  } catch {
    return { problem: wordsOf(finished) };
  }
  const messages = [...report.errors, ...report.warnings, ...report.notices];
  const lines = messages.map(
    ({ _type, code, message, file, line }) => `${_type} ${code}: ${message} ${file ?? ''}:${line ?? ''}`,
  );
  return { problem: lines.length > 0 ? lines.join('\n') : null };
}

function soak() {
  const finished = run(process.execPath, ['tools/run.mjs', 'tools/soak/main.ts', '--scale', '0.01']);
  const lines = (finished.stdout ?? '').split('\n');
  const closing = lines.map((line) => /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line)).find(Boolean);
  if (!closing) return { problem: wordsOf(finished) };
  return {
    notes: lines.filter((line) => line.startsWith('seed ')),
    counts: { passed: Number(closing[1]), failed: Number(closing[2]), skipped: Number(closing[3]) },
    problem: finished.status === 0 ? null : lines.filter((line) => !line.startsWith('passed')).join('\n'),
  };
}
