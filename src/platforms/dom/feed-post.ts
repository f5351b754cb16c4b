import type { ReadingLink } from '../../detect/reading';
import { lengthOf } from './parts';
import { insideHidden } from './survey';

/** The first link of a post's header is its author's, where it may lead to a profile. */
const HEADER_LINK = 'header a[href]';

/** Who posted it, in a post without a heading; most telling first. */
const AUTHORS = [
  '[rel~="author"]',
  '[itemprop="author"]',
  '.p-author',
  '.display-name',
  '.username',
  '.post-author',
  HEADER_LINK,
];

const ANY_AUTHOR = AUTHORS.join(', ');

/** A name is no longer than this; an element with more words holds more than the name. In UTF-16 units. */
const NAME_MAX = 80;

/** A heading that is a link, or stands in one: it leads to the text, of which this is the announcement. */
const LINKED_HEADING = [2, 3, 4].flatMap((level) => [`h${level} a[href]`, `a[href] h${level}`]).join(', ');

/** An announcement is no longer than this, in UTF-16 units; a longer text stands for itself. */
const TEASER_MAX = 200;

/** What is drawn and not read out is short; some sites hide whole paragraphs from readers. In UTF-16 units. */
const ORNAMENT_MAX = 40;

/** Whether an element is a letter in a circle, a counter or an icon's stand-in, by its `aria-hidden`. */
export function isOrnament(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true' || lengthOf(element) > ORNAMENT_MAX) return false;
  // A picture's link is often left out for readers that have the words' link; it pays all the same.
  return element.localName !== 'a' && element.querySelector('a[href]') === null;
}

/** Whether an element is a time of posting; one in a sentence ("until Sunday") is the author's. */
export function isTimestamp(element: Element): boolean {
  return element.localName === 'time' && element.closest('p') === null;
}

/** Who posted a post without a heading, where the markup says so. */
export function authorIn(post: Element): Element | null {
  if (post.querySelector(ANY_AUTHOR) === null) return null;
  for (const selector of AUTHORS) {
    for (const element of post.querySelectorAll(selector)) {
      const length = lengthOf(element);
      if (length === 0 || length > NAME_MAX || insideHidden(element)) continue;
      if (isOrnament(element) || (selector === HEADER_LINK && !mayBeProfile(element))) continue;
      return element;
    }
  }
  return null;
}

function staysOnSite(link: HTMLAnchorElement): boolean {
  return link.host === new URL(link.baseURI).host;
}

/** Whether a link stays on the site and is no headline: the first link of a header may also be what is sold. */
function mayBeProfile(link: Element): boolean {
  return staysOnSite(link as HTMLAnchorElement) && link.closest('h1, h2, h3, h4, h5, h6') === null;
}

/**
 * Whether an element names who posted: the author found, or "@mari" beside it as platforms write it. A name in
 * the words themselves is somebody whom the author speaks of, and stays.
 */
export function isName(element: Element, author: Element | null): boolean {
  if (author === null || element === author) return author !== null;
  return (
    element.firstElementChild === null &&
    /^@[^\s@]{1,60}(?:@[^\s@]{1,60})?$/.test((element.textContent ?? '').slice(0, 200).trim()) &&
    (element.parentElement === author.parentElement || element.closest('header') !== null)
  );
}

/** Where a post without a heading begins: at who posted it if that stands above its words, else at the words. */
export function beginningOf(post: Element, author: Element | null, leaves: readonly Element[]): Element {
  const words = leaves.find((leaf) => leaf !== post && lengthOf(leaf) > 0);
  if (words === undefined) return author ?? post;
  if (author !== null && (author.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) {
    return author;
  }
  const block = words.closest('p, li, dd, blockquote, figcaption, h1, h2, h3, h4, h5, h6');
  return block !== null && block !== post && post.contains(block) ? block : words;
}

/** The link of a headline that leads to the text itself on the same site, or null where there is none. */
export function headlineLink(post: Element): HTMLAnchorElement | null {
  const link = post.querySelector(LINKED_HEADING)?.closest<HTMLAnchorElement>('a[href]');
  return link != null && staysOnSite(link) ? link : null;
}

/**
 * Whether a post of a list announces a text that stands on a page of its own, and leads nowhere else. What a
 * headline is about is not what its author does.
 */
export function isTeaser(post: Element, text: string, links: readonly ReadingLink[]): boolean {
  if (text.length >= TEASER_MAX) return false;
  const headline = headlineLink(post);
  return (
    headline !== null && links.every(({ href, rel }) => href === headline.href && !rel.includes('sponsored'))
  );
}
