import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { addressOf, findLinks } from '../../src/detect/text-links';
import type { Examples } from '../../src/rules/program';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/** What a benchmark runs on, and where it is from. */
export interface Corpus<Item> {
  readonly items: readonly Item[];
  /** One sentence for the report. */
  readonly from: string;
}

/**
 * Links as they stand in pages and texts: those of saved pages and labelled cases where these are beside the
 * project, else the examples of the rules, which are far richer in affiliate links than any page.
 * @param count how many; when there are fewer, they are repeated with another number in their path or query
 */
export function links(count: number): Corpus<string> {
  const real = realLinks();
  const base = real.length > 0 ? real : ruleExamples();
  const from =
    real.length > 0
      ? `${base.length} links of saved pages, texts and labelled cases`
      : `${base.length} examples of the rules (../shared is absent)`;
  const items = Array.from({ length: count }, (_, index) => {
    const link = base[index % base.length] as string;
    const round = Math.floor(index / base.length);
    return round === 0 ? link : varied(link, round);
  });
  return { items, from };
}

/** The same kind of link to another thing, so that no engine can remember its answer. */
function varied(link: string, round: number): string {
  const hash = link.indexOf('#');
  const end = hash === -1 ? link.length : hash;
  const mark = `${link.includes('?') ? '&' : '?'}v=${round}`;
  return link.slice(0, end) + mark + link.slice(end);
}

function realLinks(): string[] {
  const found: string[] = [];
  const pages = `${SHARED}/pages`;
  if (existsSync(pages)) {
    for (const name of readdirSync(pages).filter((file) => file.endsWith('.html.gz'))) {
      const html = gunzipSync(readFileSync(`${pages}/${name}`)).toString('utf8');
      for (const [, href] of html.matchAll(/<a\b[^>]{0,2000}?\shref="(https?:[^"]{1,4000})"/gi))
        found.push((href as string).replaceAll('&amp;', '&'));
    }
  }
  for (const { url } of records('urls.jsonl')) if (typeof url === 'string') found.push(url);
  for (const text of realCaptions()) for (const range of findLinks(text)) found.push(addressOf(text, range));
  return found;
}

function ruleExamples(): string[] {
  const files = import.meta.glob<Examples>('../../src/rules/programs/*.ts', {
    eager: true,
    import: 'examples',
  });
  return Object.values(files).flatMap((examples) =>
    examples === undefined ? [] : [...examples.match, ...examples.ignore],
  );
}

/**
 * Captions and video descriptions of about so many UTF-16 units in all, over and over, each time with another
 * number at the end. Each is in one piece, as a page's text is; what was put together a moment ago is read more slowly.
 */
export function captions(units: number): Corpus<string> {
  const real = realCaptions();
  const base = real.length > 0 ? real : phraseExamples();
  const from =
    real.length > 0
      ? `${base.length} descriptions and captions`
      : `${base.length} examples of the rules (../shared is absent)`;
  const items: string[] = [];
  for (let length = 0, index = 0; length < units; index++) {
    const text = `${base[index % base.length]} ${index}`;
    items.push(text);
    length += text.length;
  }
  return { items: JSON.parse(JSON.stringify(items)) as string[], from };
}

function realCaptions(): string[] {
  return [...records('texts.jsonl'), ...records('captions.jsonl')].flatMap(({ text }) =>
    typeof text === 'string' ? [text] : [],
  );
}

function phraseExamples(): string[] {
  const files = import.meta.glob<{
    match: readonly { text: string }[];
    ignore: readonly string[];
  }>('../../src/rules/{disclosures,frames,pressure}/*.ts', { eager: true, import: 'examples' });
  return Object.values(files).flatMap(({ match, ignore }) => [...match.map(({ text }) => text), ...ignore]);
}

function records(name: string): Record<string, unknown>[] {
  const path = `${SHARED}/eval/${name}`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
