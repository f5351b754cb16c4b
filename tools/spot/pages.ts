import { dirname, resolve } from 'node:path';
import type { PageReport, ReportedLink } from '../../src/messages/protocol';
import type { BrowserName } from '../../tests/e2e/drivers/driver';
import { readPage } from '../page-file';
import { PageBrowser } from './page-browser';
import { verdictFields } from './texts';

/** Where a page without an address of its own is shown. */
const NOWHERE = 'https://example.com/';

/** One saved page, shown at an address, as a line of output. */
export async function pageLine(browser: PageBrowser, html: string, url: string): Promise<string> {
  try {
    return JSON.stringify(lineOf(url, await browser.report(html, url)));
  } catch (error) {
    return problemLine(url, sentence(error));
  }
}

/**
 * Looks at every page of an index in one browser. A line of the index is `{"file","url"}`, the file
 * relative to the index; what can't be read gives a line with `error`.
 * @returns false when the browser could not be started; every line then says why
 */
export async function spotPages(
  index: string,
  name: BrowserName,
  lines: AsyncIterable<string>,
  write: (line: string) => void,
): Promise<boolean> {
  const folder = dirname(index);
  const browser = await PageBrowser.start(name).catch(sentence);
  try {
    for await (const line of lines) {
      const entry = entryOf(line);
      if (typeof entry === 'string') write(problemLine(null, entry));
      else if (typeof browser === 'string') write(problemLine(entry.url, browser));
      else {
        let html: string;
        try {
          html = readPage(resolve(folder, entry.file));
        } catch (error) {
          write(problemLine(entry.url, sentence(error)));
          continue;
        }
        write(await pageLine(browser, html, entry.url));
      }
    }
  } finally {
    if (typeof browser !== 'string') await browser.close();
  }
  return typeof browser !== 'string';
}

/** Where the page of an index row is shown: at its address, `//host/…` by https, or at one that is nobody's. */
export function addressOf(url: string): string {
  if (url === '') return NOWHERE;
  return url.startsWith('//') ? `https:${url}` : url;
}

/** Whether a page can be shown at this address. */
export function isPageAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** An index line read, or what is wrong with it. */
function entryOf(line: string): { file: string; url: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not a JSON object';
  }
  if (typeof value !== 'object' || value === null) return 'not a JSON object';
  const { file, url } = value as { file?: unknown; url?: unknown };
  if (typeof file !== 'string') return 'no "file"';
  const address = addressOf(typeof url === 'string' ? url : '');
  return isPageAddress(address) ? { file, url: address } : 'the "url" is no http or https address';
}

function lineOf(url: string, report: PageReport) {
  return {
    url,
    platform: report.platform,
    posts: report.posts.map((post) => ({
      creator: post.creator,
      text: post.text,
      verdict: verdictFields(post.verdict),
      links: post.links.map(linkOf),
    })),
    links: report.links.map(linkOf),
    labels: report.labels.map(({ text, meaning }) => ({ text, meaning })),
    product:
      report.product === null
        ? null
        : {
            title: report.product.title,
            price: report.product.price,
            currency: report.product.currency,
            from: report.product.from,
            image: report.product.image,
            brand: report.product.brand,
            url: report.product.url,
          },
    marks: report.marks,
    timing: { scanMs: report.timing.scanMs, longestSliceMs: report.timing.longestSliceMs },
    error: null,
  };
}

function problemLine(url: string | null, error: string): string {
  return JSON.stringify({
    url,
    platform: null,
    posts: [],
    links: [],
    labels: [],
    product: null,
    marks: 0,
    timing: null,
    error,
  });
}

function linkOf({ href, earns, strength, program }: ReportedLink) {
  return { href, earns, strength, program };
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
