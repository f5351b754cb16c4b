import { check } from 'fast-check';
import type { Soak } from '../../tests/soak/soak';

const USAGE = 'Usage: npm run soak -- [--scale FRACTION] [--seed NUMBER] [--only FILE]';

/**
 * Tries every property of `tests/soak` very often. `--scale 0.01` tries one time in a hundred,
 * `--seed` repeats an earlier run; the seed is always printed. `--only telling` tries those of one file.
 * @returns 0 when all held, 1 when one did not, 2 for wrong usage
 */
export async function main(args: readonly string[]): Promise<number> {
  const wanted = parse(args);
  if (wanted === null) {
    console.error(USAGE);
    return 2;
  }
  const { scale, seed, only } = wanted;
  console.log(`seed ${seed} (npm run soak -- --scale ${scale} --seed ${seed} repeats this run)`);
  let passed = 0;
  let failed = 0;
  for (const { name, runs, least = 1, property, end } of await allSoaks(only)) {
    const numRuns = Math.max(least, Math.round(runs * scale));
    const start = performance.now();
    const details = await check(property, { seed, numRuns });
    await end?.();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (details.failed) {
      failed += 1;
      console.log(`FAILED  ${name} (after ${details.numRuns} of ${numRuns} tries)`);
      console.log(`  counterexample: ${JSON.stringify(details.counterexample)?.slice(0, 2000)}`);
      console.log(`  ${String(details.errorInstance ?? 'interrupted').slice(0, 2000)}`);
    } else {
      passed += 1;
      console.log(`passed  ${name} (${numRuns} tries, ${seconds} s)`);
    }
  }
  console.log(`${passed} passed, ${failed} failed, 0 skipped`);
  return failed === 0 ? 0 : 1;
}

async function allSoaks(only: string): Promise<Soak[]> {
  const files = import.meta.glob<{ soaks?: readonly Soak[] }>('../../tests/soak/*.ts', { eager: true });
  return Object.keys(files)
    .filter((path) => path.endsWith(`${only}.ts`))
    .sort()
    .flatMap((path) => files[path]?.soaks ?? []);
}

function parse(args: readonly string[]): { scale: number; seed: number; only: string } | null {
  let scale = 1;
  let only = '';
  let seed = Math.floor(Math.random() * 2 ** 31);
  for (let at = 0; at < args.length; at += 2) {
    const value = Number(args[at + 1]);
    if (args[at] === '--scale' && value > 0) scale = value;
    else if (args[at] === '--only' && /^[a-z-]+$/.test(args[at + 1] ?? '')) only = args[at + 1] as string;
    else if (args[at] === '--seed' && Number.isInteger(value)) seed = value;
    else return null;
  }
  return { scale, seed, only };
}
