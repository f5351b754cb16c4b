import { failure, type Result, success } from '../shared/result';
import { LIMITS } from './limits';
import { MOST_LINKS } from './taken-over';

/** Larger files are not read. Browsers write a picture beside each bookmark. In bytes. */
export const LARGEST_LINKS_FILE = 25_000_000;

/** One link out of a file. */
export interface FoundLink {
  readonly url: string;
  readonly title: string;
  /** The folder it was in, with ` / ` between the names; '' outside of any. */
  readonly folder: string;
}

/** The links of a file. */
export interface LinksFile {
  readonly links: readonly FoundLink[];
  /** Bookmarks that are no web pages (little programs, places in the browser): left out. */
  readonly others: number;
}

/** Why a file of links is refused, and the line that is to blame, counted from 1; null when it is all of it. */
export interface LinksRefusal {
  readonly problem: 'file-too-long' | 'not-links' | 'not-a-link' | 'no-links' | 'too-many-links';
  readonly line: number | null;
}

/**
 * Reads a bookmarks file as all browsers write it, or a list with one address on each line, with words behind it if
 * there are any. It is only read: nothing in it is run, drawn or loaded.
 *
 * Bookmarks may lead to what is no web page, and that is left out. In a list every line has to be a web address, or the
 * whole of it is refused: somebody wrote that line and meant something by it.
 */
export function readLinksFile(text: string): Result<LinksFile, LinksRefusal> {
  if (text.length > LARGEST_LINKS_FILE) return failure({ problem: 'file-too-long', line: null });
  const plain = text.replace(/^\ufeff/, '');
  if (plain.includes('\0')) return failure({ problem: 'not-links', line: null });
  const start = plain.slice(0, 2000).trimStart();
  if (/^<!doctype\s+netscape-bookmark-file/i.test(start)) return bounded(readBookmarks(plain));
  if (/^[<{[]/.test(start)) return failure({ problem: 'not-links', line: 1 });
  return readList(plain);
}

function bounded(file: LinksFile): Result<LinksFile, LinksRefusal> {
  return file.links.length === 0 ? failure({ problem: 'no-links', line: null }) : success(file);
}

function readList(text: string): Result<LinksFile, LinksRefusal> {
  const links: FoundLink[] = [];
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const line = whole.trim();
    if (line === '') continue;
    const space = line.search(/\s/);
    const url = webAddress(space === -1 ? line : line.slice(0, space));
    if (url === null) return failure({ problem: 'not-a-link', line: index + 1 });
    if (links.length === MOST_LINKS) return failure({ problem: 'too-many-links', line: index + 1 });
    links.push({ url, title: titleOf(space === -1 ? '' : line.slice(space), url), folder: '' });
  }
  return bounded({ links, others: 0 });
}

/** The bookmarks of a file in the form that Netscape began: lists in lists, a heading in front of each. */
function readBookmarks(text: string): LinksFile {
  const links: FoundLink[] = [];
  let others = 0;
  /** The headings of the lists that are open here; null for a list without one. */
  const open: (string | null)[] = [];
  let heading: string | null = null;

  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end === -1) break;
      at = end + 3;
      continue;
    }
    const tag = readTag(text, at);
    at = tag.end;
    if (tag.name === 'dl') {
      open.push(heading);
      heading = null;
    } else if (tag.name === '/dl') open.pop();
    else if (tag.name === 'h3' || tag.name === 'a') {
      const words = wordsUntil(text, at, `/${tag.name}`);
      at = words.end;
      if (tag.name === 'h3') heading = words.text;
      else {
        const url = webAddress(tag.href ?? '');
        if (url === null) others += 1;
        else links.push({ url, title: titleOf(words.text, url), folder: pathOf(open) });
      }
    }
  }
  return { links, others };
}

const pathOf = (open: readonly (string | null)[]) =>
  open.filter((name) => name !== null && name !== '').join(' / ');

interface Tag {
  /** In lower case, with the slash of an end tag. */
  readonly name: string;
  readonly href: string | null;
  /** Behind its `>`. */
  readonly end: number;
}

/** The tag that begins at `start`. One that never ends goes on to the end of the text. */
function readTag(text: string, start: number): Tag {
  let at = start + 1;
  const nameAt = at;
  while (at < text.length && !' \t\r\n>'.includes(text[at] as string)) at += 1;
  const name = text.slice(nameAt, Math.min(at, nameAt + 12)).toLowerCase();
  let href: string | null = null;
  while (at < text.length && text[at] !== '>') {
    if (' \t\r\n/'.includes(text[at] as string)) {
      at += 1;
      continue;
    }
    const partAt = at;
    while (at < text.length && !' \t\r\n>='.includes(text[at] as string)) at += 1;
    const part = text.slice(partAt, at);
    let value = '';
    if (text[at] === '=') {
      const quote = text[at + 1];
      if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, at + 2);
        value = text.slice(at + 2, end === -1 ? text.length : end);
        at = end === -1 ? text.length : end + 1;
      } else {
        const valueAt = at + 1;
        at = valueAt;
        while (at < text.length && !' \t\r\n>'.includes(text[at] as string)) at += 1;
        value = text.slice(valueAt, at);
      }
    }
    if (href === null && part.toLowerCase() === 'href') href = decoded(value);
  }
  return { name, href, end: Math.min(at + 1, text.length) };
}

/** The words from `start` to the tag `name`, without the tags between them; a list that begins ends them too. */
function wordsUntil(
  text: string,
  start: number,
  name: string,
): { readonly text: string; readonly end: number } {
  let words = '';
  let at = start;
  for (;;) {
    const next = text.indexOf('<', at);
    words += text.slice(at, next === -1 ? text.length : next);
    if (next === -1) return { text: tidied(words), end: text.length };
    const tag = readTag(text, next);
    if (tag.name === name) return { text: tidied(words), end: tag.end };
    if (['dl', '/dl', 'dt', 'a', 'h3'].includes(tag.name)) return { text: tidied(words), end: next };
    at = tag.end;
  }
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Signs that stand for others, as browsers write them in these files. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
      const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function tidied(words: string): string {
  return plainWords(decoded(words));
}

/** On one line, without signs that are not to be seen. */
function plainWords(words: string): string {
  return words
    .slice(0, 20 * LIMITS.title)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** An address on the web as it may be kept; null for everything else. */
function webAddress(text: string): string | null {
  if (text.length > LIMITS.url || !/^https?:\/\//i.test(text)) return null;
  try {
    const { href } = new URL(text);
    return href.length <= LIMITS.url ? href : null;
  } catch {
    return null;
  }
}

/** The words given, or else what the address says. */
function titleOf(words: string, url: string): string {
  const given = plainWords(words);
  const title = given === '' ? wordsOf(url) : given;
  return title.length <= LIMITS.title ? title : title.slice(0, LIMITS.title).replace(/[\uD800-\uDBFF]$/, '');
}

/** `https://www.shop.example/p/blue-lamp.html` gives `blue lamp (shop.example)`. */
function wordsOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const last = pathname.split('/').findLast((part) => /\p{L}{3}/u.test(part)) ?? '';
  let words = last;
  try {
    words = decodeURIComponent(last);
  } catch {
    // As it stands, then.
  }
  words = plainWords(words.replace(/\.[a-z]{3,5}$/i, '').replace(/[-_+]+/g, ' '));
  return words === '' ? host : `${words} (${host})`;
}
