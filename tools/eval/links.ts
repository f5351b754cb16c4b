import { existsSync, readFileSync } from 'node:fs';
import { inspectLink } from '../../src/detect/link-inspection';

/** A link whose label and verdict differ. */
export interface WrongLink {
  readonly set: string;
  readonly url: string;
  readonly label: boolean;
  readonly strength: string | null;
  readonly program: string | null;
  readonly why: string;
}

/** Counts over labelled links; a label of null (nobody can tell) counts for neither side. */
export interface LinkFigures {
  readonly set: string;
  readonly links: number;
  readonly labelledEarning: number;
  /** Of the links called certain or likely, the part labelled as earning; NaN when there is none. */
  readonly precision: number;
  /** Of the links labelled as earning, the part called certain or likely. */
  readonly recall: number;
  readonly certainPrecision: number;
  readonly certainRecall: number;
  /** Links that nobody can tell, and that were called certain or likely all the same. */
  readonly toldTheUntellable: number;
}

export interface LinkEvaluation {
  readonly figures: readonly LinkFigures[];
  readonly wrong: readonly WrongLink[];
}

interface Labelled {
  readonly url: string;
  readonly affiliate: boolean | null;
  readonly why: string;
}

/**
 * Measures `inspectLink` on the labelled links of a folder, `urls.jsonl` and the links that `texts.jsonl` names in
 * its texts, and on the project's own blind sets. Files that are not there are left out.
 * @param folder path of the labelled cases, `../shared/eval` beside the project by default
 */
export function evalLinks(folder = '../shared/eval'): LinkEvaluation {
  const sets = [
    { set: 'urls', cases: lines(`${folder}/urls.jsonl`) as unknown as Labelled[] },
    { set: 'blind', cases: lines('tests/fixtures/blind/links.jsonl') as unknown as Labelled[] },
    { set: 'blind-b', cases: lines('tests/fixtures/blind/links-b.jsonl') as unknown as Labelled[] },
    {
      set: 'texts',
      cases: lines(`${folder}/texts.jsonl`).flatMap((line) =>
        ((line['links'] ?? []) as Labelled[]).map((link) => ({ ...link, why: String(line['id']) })),
      ),
    },
  ].filter(({ cases }) => cases.length > 0);
  return {
    figures: sets.map(({ set, cases }) => count(set, cases)),
    wrong: sets.flatMap(({ set, cases }) => wrongOf(set, cases)),
  };
}

function lines(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function count(set: string, cases: readonly Labelled[]): LinkFigures {
  const told = cases.map((item) => ({ item, verdict: inspectLink(item.url) }));
  const sure = told.filter(({ item }) => item.affiliate !== null);
  const earning = sure.filter(({ item }) => item.affiliate === true);
  const called = sure.filter(({ verdict }) => verdict.earns === true);
  const certain = sure.filter(({ verdict }) => verdict.strength === 'certain');
  const right = called.filter(({ item }) => item.affiliate === true);
  const certainRight = certain.filter(({ item }) => item.affiliate === true);
  return {
    set,
    links: cases.length,
    labelledEarning: earning.length,
    precision: right.length / called.length,
    recall: right.length / earning.length,
    certainPrecision: certainRight.length / certain.length,
    certainRecall: certainRight.length / earning.length,
    toldTheUntellable: told.filter(({ item, verdict }) => item.affiliate === null && verdict.earns === true)
      .length,
  };
}

function wrongOf(set: string, cases: readonly Labelled[]): WrongLink[] {
  return cases.flatMap(({ url, affiliate, why }) => {
    const { earns, strength, program } = inspectLink(url);
    return affiliate === null || affiliate === (earns === true)
      ? []
      : [{ set, url, label: affiliate, strength, program, why }];
  });
}

/** Prints what `evalLinks` found as two tables. */
export function printLinkEvaluation(write: (line: string) => void, folder?: string): void {
  const { figures, wrong } = evalLinks(folder);
  if (figures.length === 0) write('links: no labelled cases found (../shared/eval is absent)');
  for (const row of figures) {
    const part = (value: number) => (Number.isNaN(value) ? '—' : value.toFixed(3));
    write(
      `links/${row.set}: ${row.links} links, ${row.labelledEarning} labelled as earning; ` +
        `precision ${part(row.precision)}, recall ${part(row.recall)}; ` +
        `certain alone ${part(row.certainPrecision)}, ${part(row.certainRecall)}; ` +
        `${row.toldTheUntellable} of the untellable called earning`,
    );
  }
  for (const row of wrong) {
    write(
      `  ${row.label ? 'missed ' : 'accused'} ${row.url} (${row.set}; ${row.program ?? 'no program'}, ${row.strength ?? 'no strength'}; ${row.why})`,
    );
  }
}
