import type { ReadingLink } from '../../detect/reading';
import { webAddress } from './parts';

/** Larger data than this is not parsed, in UTF-16 units: that would be felt in the page. */
const DATA_MAX = 1_000_000;
const VALUES_MAX = 20_000;
const LINKS_MAX = 500;

/** Under which names pages built with React keep their data for the browser. */
const DATA = 'script#__NEXT_DATA__, script#__NUXT_DATA__, script[type="application/json"]';

const ADDRESS = ['url', 'href', 'link', 'linkUrl', 'destination'];
const NAME = ['title', 'name', 'label', 'text'];

/**
 * The links that a page keeps in its data instead of in anchors: entries of lists called "links", each with an
 * address and a name, in the order of the data and each address once.
 * @param keep whether an address counts
 */
export function linksInPageData(document: Document, keep: (url: URL) => boolean): ReadingLink[] {
  const found = new Map<string, ReadingLink>();
  const base = new URL(document.baseURI);
  for (const script of document.querySelectorAll(DATA)) {
    const data = parse(script.textContent ?? '');
    for (const entry of entriesOf(data)) {
      const url = webAddress(textAt(entry, ADDRESS), base);
      if (url === null || !keep(url) || found.has(url.href) || found.size >= LINKS_MAX) continue;
      found.set(url.href, { href: url.href, text: textAt(entry, NAME)?.slice(0, 200) ?? '', rel: '' });
    }
  }
  return [...found.values()];
}

function parse(text: string): unknown {
  if (text.length > DATA_MAX) return null;
  try {
    return JSON.parse(text);
  } catch {
    // A template of the page, or cut off: not data.
    return null;
  }
}

/** The objects in lists whose name ends in "links", at any depth. */
function entriesOf(data: unknown): Record<string, unknown>[] {
  const entries: Record<string, unknown>[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < VALUES_MAX; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) for (const one of value) queue.push(one);
    else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value)) {
        if (Array.isArray(inner) && /links$/i.test(name)) entries.push(...inner.filter(isRecord));
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
      }
    }
  }
  return entries;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textAt(entry: Record<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = entry[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}
