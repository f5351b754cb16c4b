import { linksFrom, type PostLinks } from './dom/parts';
import { survey } from './dom/survey';

/** More anchors than this on one page are not read. */
export const PAGE_LINKS_MAX = 20_000;

/**
 * Every web link of a page in document order, one for each anchor, hidden ones and open shadow roots
 * included: for the report on a page, not for a post.
 */
export function pageLinks(document: Document): PostLinks {
  const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, PAGE_LINKS_MAX);
  const known = new Set(anchors);
  // Only custom elements of a page have shadow trees worth reading, and few pages have any.
  const hosts = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null);
  for (const host of hosts) {
    for (const anchor of survey(host, { maxText: 0 }).anchors) {
      if (!known.has(anchor) && anchors.length < PAGE_LINKS_MAX) {
        known.add(anchor);
        anchors.push(anchor);
      }
    }
  }
  return linksFrom(anchors);
}
