import { parentElementOf } from '../../shared/around';
import { headlineLink } from './feed-post';
import { lineOf, outerClosest } from './parts';
import { hiddenByMarkup } from './survey';

const CHROME_NAMES: ReadonlySet<string> = new Set(['nav', 'footer', 'dialog']);

/** Elements around an article that are not the author's words, by their role. */
const CHROME =
  'nav, footer, dialog, [role="navigation"], [role="contentinfo"], [role="search"], [role="banner"], ' +
  '[role="dialog"], [role="menu"], [role="complementary"], [aria-modal="true"]';

/**
 * Elements around an article by class or id, as whole tokens: WordPress, Ghost, Drupal and the large comment
 * and sharing plug-ins name them so. Rejected: parts of a token such as `comment` (a body class says
 * `comments-open`) and `widget` (page builders wrap every paragraph in one).
 */
const CHROME_TOKEN =
  /^(?:comments?|comments?-(?:area|list|section|wrapper|container|form|body)|commentlist|disqus_thread|respond|sidebar|primary-sidebar|secondary-sidebar|widget-area|site-(?:header|footer|nav|navigation)|navbar|navigation|menu|breadcrumbs?|sharedaddy|share|sharing|social-(?:share|links|media)|share-(?:bar|buttons|links)|jp-relatedposts|yarpp|yarpp-related|outbrain|taboola|(?:related|recommended|more|read-more|also)-(?:posts?|articles?|stories|content|reading|links)|related|post-navigation|cookie-(?:banner|notice|consent)|newsletter(?:-signup|-form)?)$/i;

/** A place where the page shows somebody's advertisement. */
const AD_TOKEN =
  /^(?:ads?|ad-(?:slot|unit|container|wrapper|box|banner|label|placement)|adsbygoogle|advert|advertisement|advertising|anzeige|google-auto-placed|dfp-ad|gpt-ad|sponsored-box)$/i;

/** What the tokens of an element call it; both may be true. */
interface Named {
  readonly chrome: boolean;
  readonly ad: boolean;
}

const NOTHING: Named = { chrome: false, ad: false };
/** By class attribute: a page has few of them, each many times. */
const classesSeen = new Map<string, Named>();
const CLASSES_MAX = 2_000;

function namedBy(tokens: readonly string[]): Named {
  const chrome = tokens.some((token) => CHROME_TOKEN.test(token));
  const ad = tokens.some((token) => AD_TOKEN.test(token));
  return chrome || ad ? { chrome, ad } : NOTHING;
}

function namedByClass(element: Element): Named {
  const classes = element.getAttribute('class');
  if (classes === null || classes === '') return NOTHING;
  let named = classesSeen.get(classes);
  if (named === undefined) {
    // Utility class lists run to kilobytes; the names that count come early.
    named = namedBy(classes.slice(0, 500).split(/\s+/));
    if (classesSeen.size >= CLASSES_MAX) classesSeen.clear();
    classesSeen.set(classes, named);
  }
  return named;
}

function namedById({ id }: Element): Named {
  return id === '' ? NOTHING : namedBy([id]);
}

const isWhole = ({ localName }: Element) => localName === 'body' || localName === 'html';

/** Comments, navigation, related posts, sharing and the like: around the article, or inside it. */
export function isChrome(element: Element): boolean {
  if (!element.hasAttributes()) return CHROME_NAMES.has(element.localName);
  if (isWhole(element)) return false;
  return element.matches(CHROME) || namedByClass(element).chrome || namedById(element).chrome;
}

/** Whether a place for advertisements is meant, by class or id. */
export function isAdPlace(element: Element): boolean {
  if (!element.hasAttributes() || isWhole(element)) return false;
  return namedByClass(element).ad || namedById(element).ad;
}

/** Tells whether an element is inside chrome, and remembers the answer for everything around it. */
function chromeTester(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(at);
      if (isChrome(at) || /^(?:aside|noscript|template)$/.test(at.localName) || hiddenByMarkup(at)) {
        answer = true;
        break;
      }
    }
    for (const passed of path) known.set(passed, answer);
    return answer;
  };
}

const ARTICLE = 'article, [role="article"]';
/** Containers that hold one article and little else, when there is no `article`. */
const CONTENT =
  'main, [role="main"], [itemprop="articleBody"], .entry-content, .post-content, .article-body, #content, #main';

/** More paragraphs than this don't change where the weight of a page lies. */
const PARAGRAPHS_MAX = 1500;
/** A paragraph shorter than this is a caption or a button. In UTF-16 units; less for dense scripts. */
const PARAGRAPH_MIN = 60;
const DENSE_PARAGRAPH_MIN = 20;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A page where no `article` holds this much of the words is a list of posts. */
const MAIN_SHARE = 0.55;
/** So many `article` elements in one row are a feed or a thread. */
const FEED_MIN = 3;
/** Running text beside a feed that is no more than this is about the site, in UTF-16 units. */
const BESIDE_MAX = 600;
/** More posts than this on one page are a list nobody reads to its end. */
const ARTICLES_MAX = 2_000;

/**
 * Boxes that follow a heading beside them, which some sites have for paragraphs. The selector `h2 ~ div` would ask each
 * box for all that stand before it: seconds in a list of ten thousand.
 */
function* boxesUnderHeadings(document: Document): Generator<Element> {
  const parents = new Set<Element | null>();
  for (const heading of document.querySelectorAll('h2')) {
    const parent = parentElementOf(heading);
    if (parents.has(parent)) continue;
    parents.add(parent);
    for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling)
      if (next.localName === 'div') yield next;
  }
}

/** How many UTF-16 units of running text lie in each container of paragraphs. */
function weigh(document: Document, insideChrome: (element: Element) => boolean): Map<Element, number> {
  const weights = new Map<Element, number>();
  let count = 0;
  const paragraphs = document.querySelectorAll('p, li > span, blockquote, pre, dd, br');
  for (const paragraph of [...paragraphs, ...boxesUnderHeadings(document)]) {
    const isBreak = paragraph.localName === 'br';
    const holder = isBreak ? paragraph.parentElement : paragraph;
    if (holder === null) continue;
    const text = isBreak ? lineOf(paragraph.previousSibling, 400) : lineOf(holder, 1500);
    if (text.length < (DENSE.test(text) ? DENSE_PARAGRAPH_MIN : PARAGRAPH_MIN)) continue;
    if (insideChrome(holder)) continue;
    const parent = isBreak ? holder : holder.parentElement;
    if (parent === null) continue;
    weights.set(parent, (weights.get(parent) ?? 0) + text.length);
    count += 1;
    if (count >= PARAGRAPHS_MAX) break;
  }
  return weights;
}

function weightIn(element: Element, weights: ReadonlyMap<Element, number>): number {
  let sum = 0;
  for (const [holder, weight] of weights) if (element.contains(holder)) sum += weight;
  return sum;
}

/**
 * Whether an `article` is a post of a feed or thread, where the wordiest is not what the page is about. The
 * article of a page does not stand in a row with others, or is the only one that has the page's `h1`; other
 * pages are announced in rows too, with headlines that lead there.
 */
function isOneOfMany(article: Element, articles: readonly Element[]): boolean {
  const row = rowOf(article);
  const inRow = articles.filter((element) => rowOf(element) === row);
  if (inRow.length < FEED_MIN || headlineLink(article) !== null) return false;
  return article.querySelector('h1') === null || inRow.filter((one) => one.querySelector('h1')).length > 1;
}

/** What holds the row of a post: its parent, or the one around the wrappers that hold this post alone. */
function rowOf(article: Element): Element | null {
  let row = article.parentElement;
  for (let level = 0; level < 3 && row?.childElementCount === 1; level += 1) row = row.parentElement;
  return row;
}

/**
 * The posts of a page without an adapter of its own: one element for an article page, several for a list of
 * articles, none for a page without running text.
 *
 * The article is where the paragraphs are, widened to the `article` or `main` around them so that a byline
 * and a notice above the text belong to it.
 */
export function articlesOf(document: Document): Element[] {
  const body = document.body as HTMLElement | null;
  if (body === null) return [];
  const insideChrome = chromeTester();
  const weights = weigh(document, insideChrome);
  let total = 0;
  for (const weight of weights.values()) total += weight;

  const weightOf = new Map<Element, number>();
  for (const [holder, weight] of weights) {
    const article = outerClosest(holder, ARTICLE);
    if (article !== null) weightOf.set(article, (weightOf.get(article) ?? 0) + weight);
  }
  const articles = [...document.querySelectorAll(ARTICLE)]
    .slice(0, ARTICLES_MAX)
    .filter((element) => element.parentElement?.closest(ARTICLE) == null && !insideChrome(element))
    .map((element) => ({ element, weight: weightOf.get(element) ?? 0 }));
  const heaviest = articles.reduce((best, one) => (one.weight > best.weight ? one : best), {
    element: articles[0]?.element ?? body,
    weight: 0,
  });
  const isFeed = isOneOfMany(
    heaviest.element,
    articles.map(({ element }) => element),
  );
  if (!isFeed && heaviest.weight > 0 && heaviest.weight >= total * MAIN_SHARE) return [heaviest.element];
  // A frame that waits for its post has neither words nor a link.
  const listed = articles.filter(
    ({ element }) => lineOf(element, 1000) !== '' || element.querySelector('a[href]') !== null,
  );
  if (listed.length >= 2) {
    const inside = listed.reduce((sum, { weight }) => sum + weight, 0);
    if (inside >= total * MAIN_SHARE || (isFeed && total - inside <= BESIDE_MAX)) {
      return listed.map(({ element }) => element);
    }
  }

  const heavy = [...weights].reduce<Element | null>(
    (best, [element, weight]) => (best === null || weight > (weights.get(best) ?? 0) ? element : best),
    null,
  );
  if (heavy === null) return [document.querySelector('main, [role="main"]') ?? body];
  const around = heavy.closest(ARTICLE) ?? outermostContent(heavy);
  if (around !== null && weightIn(around, weights) >= total * 0.3) return [around];
  // Paragraphs scattered over sections: the smallest element that holds most of them.
  for (let at: Element | null = heavy; at !== null && at !== body; at = parentElementOf(at)) {
    if (weightIn(at, weights) >= total * MAIN_SHARE) return [at];
  }
  return [body];
}

/** The content container around an element; the outermost, so that headings above the text are in it. */
function outermostContent(element: Element): Element | null {
  let found: Element | null = null;
  for (let at = element.closest(CONTENT); at !== null; at = parentElementOf(at)?.closest(CONTENT) ?? null)
    found = at;
  return found;
}
