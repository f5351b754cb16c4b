import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spotText } from '../spot/texts';

interface Labelled {
  readonly id: string;
  readonly lang?: string;
  readonly platform?: string;
  readonly text: string;
  readonly earns: boolean;
  readonly disclosure: string;
  readonly saysUnpaid: boolean;
  readonly deinfluencing: boolean;
  readonly sheepsClothing?: boolean;
  readonly pressure: boolean;
  readonly relations: readonly string[];
}

const FIELDS = ['earns', 'saysUnpaid', 'deinfluencing', 'sheepsClothing', 'pressure'] as const;

/** Which lines to look at: a quarter is held out, so that rules are never written with every error in view. */
function chosen(part: string | undefined): (index: number) => boolean {
  if (part === 'develop') return (index) => index % 4 !== 0;
  if (part === 'held-out') return (index) => index % 4 === 0;
  return () => true;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

interface Judged {
  readonly item: Labelled;
  readonly got: Record<string, unknown>;
}

/** One line for each language or platform: what was right, false and missed in every field. */
function printShares(judged: readonly Judged[], by: 'lang' | 'platform'): void {
  const names = [...new Set(judged.map(({ item }) => item[by] ?? '?'))].sort();
  for (const name of names) {
    const of = judged.filter(({ item }) => (item[by] ?? '?') === name);
    const parts = FIELDS.map((field) => {
      const labelled = of.filter(({ item }) => item[field] !== undefined);
      const wanted = labelled.filter(({ item }) => item[field] === true).length;
      const given = labelled.filter(({ got }) => got[field] === true);
      const right = given.filter(({ item }) => item[field] === true).length;
      return wanted + given.length === 0
        ? ''
        : `  ${field} ${right}/${given.length - right}/${wanted - right}`;
    });
    console.log(`  ${name.padEnd(16)} ${String(of.length).padStart(4)} texts${parts.join('')}`);
  }
}

/** Prints precision and recall of one labelled file, in all and by language, then what was wrong. */
function evaluate(file: string, part: string | undefined, verbose: boolean): void {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const keep = chosen(part);
  const cases = lines.map((line) => JSON.parse(line) as Labelled).filter((_case, index) => keep(index));
  const judged = cases.map((item) => ({ item, got: spotText(JSON.stringify(item)) }));
  console.log(`\n${file.split('/').at(-1)} (${cases.length} texts${part ? `, ${part}` : ''})`);
  for (const field of FIELDS) {
    const wanted = judged.filter(({ item }) => item[field] === true);
    const given = judged.filter(({ item, got }) => item[field] !== undefined && got[field] === true);
    const right = given.filter(({ item }) => item[field] === true);
    console.log(
      `${field.padEnd(15)} precision ${percent(right.length, given.length)}  recall ${percent(right.length, wanted.length)}  (${right.length} right, ${given.length - right.length} false, ${wanted.length - right.length} missed)`,
    );
  }
  const earning = judged.filter(({ item, got }) => item.earns && got['earns'] === true);
  const levels = earning.filter(({ item, got }) => item.disclosure === got['disclosure']);
  console.log(
    `disclosure      right   ${percent(levels.length, earning.length)}  of ${earning.length} found to earn`,
  );
  printShares(judged, 'lang');
  printShares(judged, 'platform');
  for (const { item, got } of judged) {
    const wrong: string[] = FIELDS.filter(
      (field) => item[field] !== undefined && item[field] !== got[field],
    ).map((field) => `${field} should be ${item[field]}`);
    if (item.earns && got['earns'] === true && item.disclosure !== got['disclosure']) {
      wrong.push(`disclosure should be ${item.disclosure}, is ${got['disclosure']}`);
    }
    if (wrong.length === 0) continue;
    const rules = (got['findings'] as { rule: string; strength: string }[]).map(
      (f) => `${f.rule}(${f.strength})`,
    );
    console.log(
      `- ${item.id} ${item.lang} [${item.relations}]: ${wrong.join('; ')}  <${rules.slice(0, 8).join(' ')}>`,
    );
    if (verbose) console.log(`    ${item.text.replaceAll('\n', '⏎').slice(0, 700)}`);
  }
}

/** The labelled texts that are measured when no file is named. */
const FILES = [
  '../../../shared/eval/texts.jsonl',
  '../../../shared/eval/captions.jsonl',
  '../../tests/fixtures/blind/captions.jsonl',
  '../../tests/fixtures/blind/captions-c.jsonl',
  '../../tests/fixtures/blind/captions-d.jsonl',
  '../../tests/fixtures/blind/captions-e.jsonl',
  '../../tests/fixtures/blind/captions-f.jsonl',
  '../../tests/fixtures/blind/captions-g.jsonl',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Measures labelled texts: the files that are named, else all there are. `develop` or `held-out` measures a part,
 * `--verbose` prints the wrong texts. By language and platform: right/false/missed.
 */
export async function main(args: readonly string[]): Promise<number> {
  const part = args.find((arg) => arg === 'develop' || arg === 'held-out');
  const named = args.filter((arg) => arg.endsWith('.jsonl'));
  for (const file of named.length > 0 ? named : FILES) {
    const name = file.split('/').at(-1) as string;
    if (existsSync(file)) evaluate(file, part, args.includes('--verbose'));
    else console.log(`${name} is not here; nothing to measure`);
  }
  return 0;
}
