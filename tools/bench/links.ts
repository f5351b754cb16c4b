import { FiltersEngine, Request } from '@ghostery/adblocker';
import { TidyURL } from 'tidy-url';
import { ownRules } from '../../src/detect/link-rules';
import type { LinkRule, Program } from '../../src/rules/program';
import { programs } from '../../src/rules/programs/index';
import { REDIRECTS } from '../../src/rules/redirects';
import { links } from './corpus';
import type * as Detector from './detector';
import { median, type Point, type Row, ratios, row, time } from './ratio';

const LINKS = 100_000;
/** The peers are many times slower: they and the floor they are divided by see every so-manieth link. */
const SAMPLE = 20;

/** Keeps an answer alive, so that the engine can't leave the work out. */
let kept = 0;

/** What it takes to tell from 100,000 links who is paid, beside what it takes to parse them, and beside two peers. */
export function linkRows(detector: typeof Detector): Row[] {
  const { inspectLink } = detector;
  const { items, from } = addresses();
  const sample = sampleOf(items);
  const filters = filterList();
  // It tells of every step unless this is false.
  TidyURL.config.set('silent', false);
  const engine = FiltersEngine.parse(filters.join('\n'));

  const parse = (hrefs: readonly string[]) => () => {
    for (const href of hrefs) {
      try {
        kept += new URL(href).pathname.length;
      } catch {
        kept += 1;
      }
    }
  };
  const inspect = (hrefs: readonly string[]) => () => {
    for (const href of hrefs) kept += inspectLink(href).earns === true ? 1 : 0;
  };
  const { all } = ratios(parse(items), { all: inspect(items) }, 15, 3) as { all: number };
  const [one, four, sixteen] = linksByRules(detector).map(({ value }) => value) as [number, number, number];
  const { ours, blocker, tidy } = ratios(
    parse(sample),
    {
      ours: inspect(sample),
      blocker: () => {
        for (const url of sample) kept += engine.match(Request.fromRawDetails({ url })).match ? 1 : 0;
      },
      tidy: () => {
        for (const url of sample) kept += TidyURL.clean(url).url.length;
      },
    },
    7,
    2,
  ) as { ours: number; blocker: number; tidy: number };
  if (kept === 0) throw new Error('The benchmark did no work.');
  const peer = (name: string, value: number) =>
    `; on every ${SAMPLE}th of these links it took ${ours.toFixed(1)}× of new URL() and ${name} ${value.toFixed(1)}×`;
  return [
    row(
      'links',
      all,
      1,
      `inspectLink on ${LINKS} links (${from}), divided by new URL() on the same links, taking turns`,
    ),
    row(
      'links, 16 times the rules',
      sixteen / one,
      1.2,
      `inspectLink with 16 times as many programs, divided by inspectLink with ours; with 4 times as many ${(four / one).toFixed(2)}×`,
    ),
    row(
      'links beside a blocker',
      ours / blocker,
      1,
      `inspectLink divided by @ghostery/adblocker with ${filters.length} filters made of the same rules${peer('the blocker', blocker)}`,
    ),
    row('links beside a cleaner', ours / tidy, 1, `inspectLink divided by tidy-url${peer('tidy-url', tidy)}`),
  ];
}

function addresses() {
  const { items, from } = links(LINKS);
  // A page gives every address as a text of its own; those cut out of a file would still be parts of it.
  return { items: JSON.parse(JSON.stringify(items)) as string[], from };
}

/** Without what is no address: the cleaner throws at it. */
function sampleOf(items: readonly string[]): string[] {
  return items.filter((href, index) => index % SAMPLE === 0 && URL.canParse(href));
}

/** What a link takes in microseconds with our programs, 4 times and 16 times as many, taking turns. */
export function linksByRules({ inspectLink, indexRules }: typeof Detector): Point[] {
  const sample = sampleOf(addresses().items);
  const inspect = (index?: ReturnType<typeof indexRules>) => () => {
    for (const href of sample) kept += inspectLink(href, index).earns === true ? 1 : 0;
  };
  const more = Object.fromEntries(
    [4, 16].map((times) => [times, inspect(indexRules(multiplied(times), REDIRECTS))]),
  );
  const { 4: four, 16: sixteen } = ratios(inspect(), more, 15, 3) as { 4: number; 16: number };
  const base = (median(Array.from({ length: 7 }, () => time(inspect()))) * 1000) / sample.length;
  const count = programs().length;
  return [
    { at: count, value: base },
    { at: count * 4, value: base * four },
    { at: count * 16, value: base * sixteen },
  ];
}

/**
 * So many times as many programs: the others have hosts and parameters of their own, which no link has. What a rule has
 * on any host by path or fragment alone can't be made another's, and is not repeated.
 */
function multiplied(times: number): Program[] {
  return Array.from({ length: times }, (_, copy) =>
    copy === 0 ? programs() : programs().map(renamed(copy)),
  ).flat();
}

function hasOwnPlace({ hosts, params }: LinkRule): boolean {
  return hosts !== undefined || params !== undefined;
}

function renamed(copy: number): (program: Program) => Program {
  const own = (name: string) => `${name}${copy}`;
  return (program) => ({
    ...program,
    rules: program.rules.filter(hasOwnPlace).map((rule) => ({
      ...rule,
      ...(rule.hosts ? { hosts: rule.hosts.map((host) => `copy${copy}-${host}`) } : {}),
      ...(rule.params
        ? {
            params: Object.fromEntries(
              Object.entries(rule.params).map(([name, value]) => [own(name), value]),
            ),
          }
        : {}),
    })),
  });
}

/** The hosts and parameters of the rules as an ad blocker writes them; it has no word for who is paid. */
function filterList(): string[] {
  const index = ownRules();
  const filters = new Set<string>();
  for (const [host, { rules, redirects }] of index.byHost) {
    if (redirects.length > 0) filters.add(`||${host}^`);
    for (const { params } of rules) {
      if (params.length === 0) filters.add(`||${host}^`);
      for (const [name] of params) for (const sign of ['?', '&']) filters.add(`||${host}^*${sign}${name}=`);
    }
  }
  for (const name of index.byParameter.keys()) for (const sign of ['?', '&']) filters.add(`${sign}${name}=`);
  return [...filters];
}
