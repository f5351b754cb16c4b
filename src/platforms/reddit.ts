import type { ReadingLabel } from '../detect/reading';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { linksAndLeaves } from './dom/links-and-leaves';
import {
  fingerprint,
  firstShown,
  labelsFrom,
  leaves,
  linksFrom,
  outerClosest,
  outermost,
  webAddress,
} from './dom/parts';
import { insideHidden, survey } from './dom/survey';

const HOSTS = ['reddit.com'];

/** A post of www.reddit.com, a web component whose attributes say what it is (since 2023). */
const POST = 'shreddit-post';
/** An advertisement there: by itself, around a post, or between comments. */
const AD = 'shreddit-ad-post, shreddit-comments-page-ad, shreddit-comment-tree-ad, shreddit-dynamic-ad-link';
/** A post of old.reddit.com; comments are things too. */
const THING = '.thing.link[data-fullname]';
/** A post of the layout before (2018 to 2023), which archives still show. */
const CARD = '[data-testid="post-container"]';
const LISTED = `${POST}, ${AD}, ${THING}, ${CARD}`;

/** A result of a search; and where all of these are gone, an article that leads to comments. */
const ARTICLE = 'article, [data-testid="search-post-unit"]';
const COMMENTS_LINK = 'a[href*="/comments/"]';

const PROMOTED = '[promoted], [is-promoted], [data-promoted], .promotedlink, .promoted';

const TITLE = [
  '[slot="title"]',
  'a.title',
  '[data-adclicklocation="title"] h1, [data-adclicklocation="title"] h3',
];
const BODY = [
  '[slot="text-body"]',
  '.expando .usertext-body',
  '[data-click-id="text"]',
  '.RichTextJSON-root',
];
const CREATOR = [
  '[slot="authorName"] a',
  'a.author',
  '[data-testid="post_author_link"]',
  '[slot="credit-bar"] a[href*="/user/"]',
  'a[href^="/user/"]',
];
const PERMALINK =
  'a[slot="full-post-link"], a.comments, a[data-click-id="comments"], a[data-test-id="comments-page-link-num-comments"]';

/** Flairs are words that a community or its members made up; a quoted post and comments are other people's. */
const NOT_THE_POST = [
  'shreddit-post-flair',
  '[slot="post-flair"]',
  'flair-tag',
  '.linkflairlabel',
  '.flair',
  'shreddit-comment',
  'shreddit-comment-tree',
  '.commentarea',
  '.thing.comment',
  '[data-testid="comment"]',
  '[slot="crosspost"]',
  'shreddit-crosspost',
  '.crosspost-preview',
  'form.reportform',
].join(', ');

function isAd(post: Element): boolean {
  if (post.matches(AD)) return true;
  const said = ['promoted', 'is-promoted', 'data-promoted'].map((name) => post.getAttribute(name));
  return post.matches(PROMOTED) && !said.includes('false');
}

/**
 * What Reddit draws beside the name ("Promoted", "Brand affiliate"), never a link: names of people and
 * communities are links, and anybody can be called "Ads".
 */
function labelsOf(post: Element, around: readonly Element[]): ReadingLabel[] {
  const labels = labelsFrom(
    around.filter((leaf) => leaf.closest('a') === null),
    'reddit',
  );
  if (isAd(post) && !labels.some(({ meaning }) => meaning === 'platform-ad')) {
    // The word may be in a language that is not known here; what the element is called is evidence as well.
    labels.push({ text: post.matches(AD) ? `<${post.localName}>` : 'promoted', meaning: 'platform-ad' });
  }
  return labels;
}

function attribute(post: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const value = post.getAttribute(name)?.trim() ?? '';
    if (value !== '') return value;
  }
  return null;
}

function read(post: Element, page: PageFacts): PostOnPage | null {
  // An advertisement is drawn as a post inside an element of its own.
  const inner = post.matches(AD) ? (post.querySelector(POST) ?? post) : post;
  const bare = post.matches(ARTICLE) ? [COMMENTS_LINK] : [];
  const title = firstShown(post, [...TITLE, ...bare]);
  const body = firstShown(post, BODY)?.element ?? null;
  const words = body === null ? null : survey(body, { skip: isControl });
  const own = new Set<Element | null>([title?.element ?? null, body]);
  const around = linksAndLeaves(post, (element) => own.has(element), NOT_THE_POST);
  const named = title?.line ?? attribute(inner, ['post-title']) ?? '';
  const text = [named, words?.text ?? ''].filter(Boolean).join('\n');
  const titleLinks = title === null ? [] : survey(title.element).anchors;
  const { links, linkElements } = linksFrom(
    new Set([...titleLinks, ...(words?.anchors ?? []), ...around.anchors]),
    leaves(HOSTS),
  );
  const labels = labelsOf(post, around.leaves);
  if (text === '' && links.length === 0 && labels.length === 0) return null;

  const creator = firstShown(post, CREATOR);
  const author = attribute(inner, ['author', 'data-author']) ?? creator?.line.replace(/^u\//, '') ?? null;
  const address =
    attribute(inner, ['permalink', 'data-permalink']) ??
    post.querySelector([PERMALINK, ...bare].join(', '))?.getAttribute('href');
  const url = webAddress(address, page.url);
  const id =
    /^\/r\/[^/]{1,50}\/comments\/([a-z0-9]{3,12})\b/.exec(url?.pathname ?? '')?.[1] ??
    /^(?:thing_)?t3_([a-z0-9]{3,12})$/.exec(inner.id)?.[1];
  return {
    key: `reddit:${id ?? fingerprint(`${author ?? ''}\n${text}`)}`,
    element: post,
    anchor: title?.element ?? creator?.element ?? post,
    linkElements,
    reading: {
      platform: 'reddit',
      url: (url ?? page.url).href,
      // The page's language is that of its menus; posts are in any.
      lang: attribute(inner, ['post-language']),
      creator: author === '[deleted]' ? null : author,
      text,
      fold: null,
      links,
      labels,
    },
  };
}

/** "Read more" is no word of the author. */
function isControl(element: Element): boolean {
  return element.nodeName === 'BUTTON' || element.localName === 'faceplate-screen-reader-content';
}

/** Whether an article is a post that is marked in no way known here. */
function isBarePost(article: Element): boolean {
  return (
    article.querySelector(LISTED) === null &&
    article.closest(`${LISTED}, ${NOT_THE_POST}`) === null &&
    article.querySelector(COMMENTS_LINK) !== null
  );
}

/** Reddit on the web: the components of today, old.reddit.com, and the layout between them. */
export const reddit: PlatformAdapter = {
  id: 'reddit',
  hosts: HOSTS,

  posts(root) {
    return [...outermost(root, LISTED), ...outermost(root, ARTICLE).filter(isBarePost)];
  },

  postOf(node) {
    const found = node.closest(LISTED);
    if (found !== null) return found.closest(AD) ?? found;
    const article = outerClosest(node, ARTICLE);
    return article !== null && isBarePost(article) ? article : null;
  },

  read(post, page) {
    return insideHidden(post) ? null : read(post, page);
  },
};
