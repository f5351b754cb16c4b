import { atOnce, type Steps } from '../shared/steps';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { articlesOf, isAdPlace, isChrome } from './dom/article';
import { earnerOf } from './dom/byline';
import { authorIn, beginningOf, isName, isOrnament, isTeaser, isTimestamp } from './dom/feed-post';
import { labelMeaning } from './dom/labels';
import { linksAround } from './dom/links-around';
import { fingerprint, firstShown, lengthOf, linksInSteps, outermost, webAddress } from './dom/parts';
import { hiddenByMarkup, insideHidden, survey } from './dom/survey';
import { surveyInSteps } from './dom/survey-in-steps';

/** An aside inside an article: a short one may hold the notice of who pays, a long one is another text. */
const ASIDE_MAX = 600;

/** A quotation longer than this is somebody else's text; a short one may be a notice set apart. */
const QUOTE_MAX = 300;

/** An article longer than this is a book or an encyclopaedia; what it recommends stands before. */
const TEXT_MAX = 50_000;

/** Lists of sources, whose titles are other people's words. */
const SOURCES = '.references, .reflist, .bibliography, [role="doc-endnotes"], [role="doc-bibliography"]';

/** The heading of an article, inside it. */
const HEADINGS = ['h1', '[itemprop="headline"]', '.entry-title', '.post-title', 'h2'];
const ANY_HEADING = HEADINGS.join(', ');

const CAPTION_MAX = 40;
const CAPTIONED: ReadonlySet<string> = new Set(['div', 'span', 'small', 'figcaption', 'label']);

/** By text: a page has the same short ones again and again. */
const namesAdSeen = new Map<string, boolean>();
const SEEN_MAX = 2_000;

function namesAd(text: string): boolean {
  let known = namesAdSeen.get(text);
  if (known === undefined) {
    known = labelMeaning(text, 'web') === 'platform-ad';
    if (namesAdSeen.size >= SEEN_MAX) namesAdSeen.clear();
    namesAdSeen.set(text, known);
  }
  return known;
}

/**
 * The word over an advertisement slot ("Anzeige" in a `div` of its own) is the page's, not the author's.
 * In a paragraph, a heading or the article's header the same word is a disclosure, and stays.
 */
function isSlotCaption(element: Element): boolean {
  if (!CAPTIONED.has(element.localName) || element.firstElementChild !== null) return false;
  const text = element.textContent ?? '';
  if (text.length === 0 || text.length > CAPTION_MAX || !namesAd(text)) return false;
  return (
    element.closest('p, li, blockquote, h1, h2, h3, h4, header, .entry-content > div:first-child') === null
  );
}

/** What inside an article is not its author's words. */
function notArticle(element: Element): boolean {
  const { localName } = element;
  if (localName === 'button' || localName === 'form' || localName === 'pre') return true;
  if (isTimestamp(element)) return true;
  if (localName === 'aside' && lengthOf(element) > ASIDE_MAX) return true;
  if (localName === 'blockquote' && lengthOf(element) > QUOTE_MAX) return true;
  if (!element.hasAttributes()) return isChrome(element) || isSlotCaption(element);
  if (isOrnament(element) || element.matches(SOURCES)) return true;
  return isChrome(element) || isAdPlace(element) || isSlotCaption(element);
}

/** Where sites put the sentence on who pays, when it is not in the article: by the name of the element. */
const NOTICE = ['affiliate', 'disclosure', 'disclaimer']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(', ');
const NOTICE_MAX = 600;
const NOTICES_MAX = 5;

/**
 * Notices on the page that the article's own text does not have, before and after it. Without them a page that
 * says who pays in a box beside its links would seem to keep silent about it.
 */
function noticesAround(post: Element, text: string): { readonly before: string[]; readonly after: string[] } {
  const before: string[] = [];
  const after: string[] = [];
  for (const element of outermost(post.ownerDocument.body, NOTICE)) {
    if (before.length + after.length >= NOTICES_MAX) break;
    const length = lengthOf(element);
    if (length === 0 || length > NOTICE_MAX || insideHidden(element)) continue;
    const words = survey(element).text;
    // A link to the notice is not the notice.
    if (!words.includes(' ') || text.includes(words) || element.closest('a, nav, dialog') !== null) continue;
    const follows = (post.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
    (follows ? after : before).push(words);
  }
  return { before, after };
}

/** Whether a link leads away from the page's own site, or says itself that it is paid for. */
function outbound(page: PageFacts): (anchor: HTMLAnchorElement) => boolean {
  const own = page.url.hostname.replace(/^www\./, '');
  return (anchor) => {
    const host = anchor.hostname.replace(/^www\./, '');
    // Redirects of the site's own ("/go/…?aff_id=") count, so a link with a query stays.
    return host !== own || anchor.search !== '' || /\bsponsored\b/i.test(anchor.rel);
  };
}

/** The last answer for each document, so that reading one post does not weigh the page again. */
const lastAnswer = new WeakMap<Document, readonly Element[]>();

function postsOf(document: Document): readonly Element[] {
  const posts = articlesOf(document);
  lastAnswer.set(document, posts);
  return posts;
}

function permalinkOf(post: Element, page: PageFacts): URL | null {
  const link = post.querySelector('a[rel~="bookmark"], h1 a[href], h2 a[href], h3 a[href], a.permalink');
  return webAddress(link?.getAttribute('href'), page.url);
}

/** The page's own address for the article, without its fragment. */
function pageAddress(page: PageFacts): string {
  const url = new URL(page.url);
  url.hash = '';
  return url.href;
}

/**
 * Any page without an adapter of its own: an article, blog post or review is one post; a page that lists
 * articles gives one post for each. What is a post depends on the whole page, see `wholePage`.
 */
export const web: PlatformAdapter = {
  id: 'web',
  hosts: [],
  wholePage: true,

  posts(root) {
    return postsOf(root.ownerDocument).filter((post) => root === post || root.contains(post));
  },

  postOf(node) {
    return postsOf(node.ownerDocument).find((post) => post.contains(node)) ?? null;
  },

  read: (post, page) => atOnce(reading(post, page)),
  readInSteps: reading,
};

function* reading(post: Element, page: PageFacts): Steps<PostOnPage | null> {
  if (hiddenByMarkup(post)) return null;
  const listed = (lastAnswer.get(post.ownerDocument) ?? postsOf(post.ownerDocument)).length > 1;
  const heading = post.querySelector(ANY_HEADING) === null ? null : firstShown(post, HEADINGS);
  const author = heading === null ? authorIn(post) : null;
  yield;
  const skip = (element: Element) => (listed && isName(element, author)) || notArticle(element);
  const inside = yield* surveyInSteps(post, { skip, maxText: TEXT_MAX });
  const title = heading ?? (listed ? null : firstShown(post.ownerDocument.documentElement, ['h1']));
  const withTitle =
    title === null || inside.text.includes(title.line) ? inside.text : `${title.line}\n${inside.text}`;
  yield;
  const around = listed ? [] : yield* linksAround(post.ownerDocument);
  const anchors = new Set([...inside.anchors, ...around]);
  const { links, linkElements } = yield* linksInSteps(anchors, outbound(page));
  yield;
  const notices = listed || links.length === 0 ? null : noticesAround(post, withTitle);
  const text = [...(notices?.before ?? []), withTitle, ...(notices?.after ?? [])].join('\n').trim();
  if (text === '' && links.length === 0) return null;
  if (listed && isTeaser(post, text, links)) return null;
  yield;
  const creator = earnerOf(post, listed);
  yield;
  const url = listed ? (permalinkOf(post, page)?.href ?? null) : pageAddress(page);
  return {
    key: `web:${url ?? fingerprint(text)}`,
    element: post,
    anchor: title?.element ?? beginningOf(post, author, inside.leaves),
    linkElements,
    reading: {
      platform: 'web',
      url: url ?? pageAddress(page),
      lang: post.closest('[lang]')?.getAttribute('lang') ?? page.lang,
      creator,
      text,
      fold: null,
      links,
      labels: [],
    },
  };
}
