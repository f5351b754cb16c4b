import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageReport } from '../../src/messages/protocol';
import type { BrowserName } from '../../tests/e2e/drivers/driver';
import { readPage } from '../page-file';
import { PageBrowser } from '../spot/page-browser';
import { addressOf } from '../spot/pages';

/** A row of the index of saved pages; see the README beside it. */
interface Row {
  readonly file: string;
  readonly url: string;
  readonly platform: string;
  readonly kind: string;
  readonly labels: {
    readonly affiliateLinks: number;
    readonly affiliateHosts: Readonly<Record<string, number>>;
    readonly eyeCheck?: string;
  };
}

interface Seen {
  readonly row: Row;
  readonly report: PageReport | null;
  readonly error: string | null;
}

/**
 * Opens every labelled page in a real browser and prints how the affiliate links found compare with
 * those labelled, and which pages without any selling got a mark. `--browser firefox` takes Firefox,
 * `--only TEXT` the pages whose file name holds it.
 */
export async function main(args: readonly string[]): Promise<number> {
  const index = fileURLToPath(new URL('../../../shared/pages/INDEX.jsonl', import.meta.url));
  if (!existsSync(index)) {
    console.log('The saved pages are not here; nothing to measure.');
    return 0;
  }
  const browser: BrowserName = args[args.indexOf('--browser') + 1] === 'firefox' ? 'firefox' : 'chromium';
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';
  const rows = readFileSync(index, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.file.includes(only));
  print(await look(rows, dirname(index), browser));
  return 0;
}

async function look(rows: readonly Row[], folder: string, name: BrowserName): Promise<Seen[]> {
  const browser = await PageBrowser.start(name);
  const seen: Seen[] = [];
  try {
    for (const row of rows) {
      try {
        const html = readPage(resolve(folder, row.file));
        seen.push({
          row,
          report: await browser.report(html, addressOf(row.url)),
          error: null,
        });
      } catch (error) {
        seen.push({ row, report: null, error: error instanceof Error ? error.message : String(error) });
      }
    }
  } finally {
    await browser.close();
  }
  return seen;
}

function print(seen: readonly Seen[]): void {
  let right = 0;
  let tooMany = 0;
  let missed = 0;
  console.log(`\nSaved pages (${seen.length}): where the links found differ from those labelled`);
  for (const { row, report, error } of seen) {
    if (report === null) {
      console.log(`  ${row.file}: ${error}`);
      continue;
    }
    const found = report.links.filter((link) => link.earns === true);
    const labelled = row.labels.affiliateLinks;
    right += Math.min(found.length, labelled);
    tooMany += Math.max(0, found.length - labelled);
    missed += Math.max(0, labelled - found.length);
    if (found.length === labelled) continue;
    console.log(`  ${row.file}: ${found.length} found, ${labelled} labelled`);
    console.log(`    found    ${counted(found.map((link) => `${hostOf(link.href)} ${link.program}`))}`);
    console.log(`    labelled ${JSON.stringify(row.labels.affiliateHosts)}`);
    if (row.labels.eyeCheck) console.log(`    by eye: ${row.labels.eyeCheck}`);
  }
  const precision = right / (right + tooMany);
  const recall = right / (right + missed);
  console.log(
    `links: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} against the counts of the labels`,
  );

  const negatives = seen.filter(({ row }) => row.kind === 'negative');
  const marked = negatives.filter(({ report }) => (report?.marks ?? 0) > 0);
  console.log(`\nPages without selling: ${marked.length} of ${negatives.length} got a mark`);
  for (const { row, report } of marked) printMarked(row, report);

  console.log('\nMarks on all other pages');
  for (const { row, report } of seen) {
    if (row.kind === 'negative' || report === null) continue;
    const earning = report.posts.filter((post) => post.verdict.earns).length;
    const labels = report.labels.map((label) => `${label.meaning} "${label.text}"`);
    console.log(
      `  ${row.file.padEnd(52)} ${report.platform.padEnd(12)} posts ${report.posts.length}, earning ${earning}, ` +
        `marks ${report.marks}, scan ${report.timing.scanMs.toFixed(0)} ms ${counted(labels)}`,
    );
  }
  const slices = seen.flatMap(({ report }) => (report ? [report.timing.longestSliceMs] : []));
  const scans = seen.flatMap(({ report }) => (report ? [report.timing.scanMs] : []));
  console.log(
    `longest slice ${Math.max(...slices).toFixed(1)} ms, longest scan ${Math.max(...scans).toFixed(0)} ms`,
  );
}

function printMarked(row: Row, report: PageReport | null): void {
  console.log(`  ${row.file}: ${report?.marks} marks`);
  for (const post of report?.posts ?? []) {
    if (post.verdict.relations.length === 0) continue;
    const evidence = post.verdict.findings.map(({ rule, text }) => `${rule} "${text.slice(0, 80)}"`);
    console.log(`    ${post.verdict.relations.join(', ')}: ${evidence.slice(0, 5).join('; ')}`);
  }
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host : href.slice(0, 40);
}

/** `a ×2, b`: the values with how often each is there. */
function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => (count === 1 ? value : `${value} ×${count}`)).join(', ');
}
