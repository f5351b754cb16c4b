import { parentElementOf } from '../shared/around';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { drawnLabels } from './dom/drawn-labels';
import { linksAndLeaves } from './dom/links-and-leaves';
import {
  climb,
  fingerprint,
  leaves,
  lengthOf,
  lineOf,
  linksFrom,
  outerClosest,
  outermost,
  webAddress,
} from './dom/parts';
import { comesAfter, insideHidden, survey } from './dom/survey';

const HOSTS = ['facebook.com'];

/** A post of the feed, of a group or a page. Comments are articles too, inside it. */
const POST = 'div[aria-posinset], [role="article"], [data-pagelet^="FeedUnit_"]';
/** The author's words; the names are of different years, and several stand at the same words. */
const MESSAGE = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
  '[data-testid="post_message"]',
  '.userContent',
].join(', ');
/** Where no name says so: the paragraphs of a text, which are aligned one by one. */
const PARAGRAPH = 'div[dir="auto"][style*="text-align"]';
const NAME = '[data-ad-rendering-role="profile_name"]';
/** Where the author's name stands, most telling first: a block with the name, or several. */
const NAME_BLOCKS = [NAME, 'h2, h3, h4, h5, h6', 'strong'];
const COMMENT = '[role="article"]';
const CONTROL = 'button, [role="button"], form';

/** Where the address of a post may stand, and the part of it that names the post; most telling first. */
const PERMALINKS = [
  /\/(?:posts|permalink|videos|reel)\/(?:[^/?]{1,100}\/)?(?:pcb\.)?((?:pfbid)?\w{6,100})\/?(?:$|\?)/,
  /[?&](?:story_fbid|v|multi_permalinks)=((?:pfbid)?\w{6,100})/,
  /[?&]fbid=(\d{6,25})/,
  /\/photos\/(?:[\w.-]{1,60}\/){1,2}(\d{6,25})\/?(?:$|\?)/,
];
/** Parameters that belong to the address; all others follow the visitor. */
const OWN_PARAMETERS = ['story_fbid', 'id', 'v', 'fbid', 'multi_permalinks'];

/** What is not the post's own: comments under it, and a post that it passes on. */
function isOthers(element: Element, post: Element): boolean {
  return element !== post && element.matches(COMMENT);
}

function insideOthers(element: Element, post: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== post; at = parentElementOf(at)) {
    if (at.matches(COMMENT)) return true;
  }
  return false;
}

/** The part of a container that is the post, where it stands in an article of its own inside it. */
function articleOf(container: Element): Element {
  if (container.matches(COMMENT)) return container;
  const first = container.querySelector(COMMENT);
  return first?.querySelector(`${MESSAGE}, ${NAME}, h2, h3, h4`) ? first : container;
}

/** A comment on a page whose post is no article: every link of it names the comment. */
function isComment(post: Element): boolean {
  if (!post.matches(COMMENT) || post.querySelector(`${MESSAGE}, ${NAME}`) !== null) return false;
  return [...post.querySelectorAll('a[href*="comment_id="]')].some((link) => !insideOthers(link, post));
}

/**
 * The elements with the author's words. A post that is passed on brings its own author's name and words along:
 * only what stands before a second name is taken.
 */
function messageOf(post: Element): Element[] {
  const second = [...post.querySelectorAll(NAME)].filter((name) => !insideOthers(name, post))[1];
  const isOwn = (element: Element) =>
    !insideOthers(element, post) &&
    !insideHidden(element) &&
    (second === undefined || !comesAfter(element, second));
  const [message] = outermost(post, MESSAGE).filter(
    (element) => isOwn(element) && (lengthOf(element) > 0 || element.querySelector('img') !== null),
  );
  if (message !== undefined) return [message];
  const [first, ...more] = outermost(post, PARAGRAPH).filter(
    (element) => isOwn(element) && element.closest(`a, ${CONTROL}`) === null,
  );
  return first === undefined
    ? []
    : [first, ...more.filter((one) => one.parentElement === first.parentElement)];
}

/**
 * The author's name. Of several above the words the last is theirs: before it stands a group, or who likes the
 * post. In the block itself the first is, as in "Mira Kova is with Bramble".
 */
function authorOf(post: Element, words: Element | undefined): Element | null {
  for (const selector of NAME_BLOCKS) {
    const blocks = [...post.querySelectorAll(selector)].filter(
      (block) => lengthOf(block) > 0 && !insideOthers(block, post) && !insideHidden(block),
    );
    const above = words === undefined ? [] : blocks.filter((block) => comesAfter(words, block));
    const block = above.at(-1) ?? blocks[0];
    if (block !== undefined)
      return [...block.querySelectorAll('a')].find((link) => lengthOf(link) > 0) ?? block;
  }
  return null;
}

interface Permalink {
  readonly id: string;
  readonly url: string;
}

function permalinkIn(href: string | null, page: PageFacts): Permalink | null {
  const url = webAddress(href, page.url);
  if (url === null || !/(?:^|\.)facebook\.com$/.test(url.hostname) || url.searchParams.has('comment_id'))
    return null;
  for (const shape of PERMALINKS) {
    const id = shape.exec(url.pathname + url.search)?.[1];
    if (id === undefined) continue;
    // Asked one by one: a content script in Firefox can't walk the parameters of an address.
    const own = OWN_PARAMETERS.flatMap((name) => {
      const value = url.searchParams.get(name);
      return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
    });
    url.search = own.join('&');
    return { id, url: url.href };
  }
  return null;
}

function permalinkOf(post: Element, words: readonly Element[], page: PageFacts): Permalink | null {
  const found: Permalink[] = [];
  for (const link of post.querySelectorAll('a[href]')) {
    if (insideOthers(link, post) || words.some((part) => part.contains(link))) continue;
    const permalink = permalinkIn(link.getAttribute('href'), page);
    if (permalink === null) continue;
    // A photo of the post has an address as well; the post's own is better.
    if (!permalink.url.includes('fbid=') || permalink.url.includes('story_fbid=')) return permalink;
    found.push(permalink);
  }
  return found[0] ?? (post.closest(POST) !== null ? null : permalinkIn(page.url.href, page));
}

function readPost(container: Element, page: PageFacts): PostOnPage | null {
  const post = articleOf(container);
  const parts = messageOf(post);
  const words = parts.map((part) =>
    survey(part, { keepLines: true, skip: (element) => element.matches(CONTROL) }),
  );
  const text = words
    .map((part) => part.text)
    .filter(Boolean)
    .join('\n')
    .replace(/\s{0,9}(?:…|\.{3})\s{0,9}$/, '');
  const name = authorOf(post, parts[0]);
  const creator = name === null ? null : lineOf(name);
  // Under the words stand pictures, cards of other sites and comments: none of it is the platform's.
  const [end] = parts;
  const labels = drawnLabels(post, 'facebook', {
    skip: (element) =>
      isOthers(element, post) ||
      element.localName === 'form' ||
      element === name ||
      (end !== undefined && (element === end || comesAfter(element, end))),
    // Letters of "Sponsored" stand hidden at ordinary posts too.
    joinLetters: false,
  });
  const around = linksAndLeaves(
    post,
    (element) => isOthers(element, post) || element.localName === 'form',
    `${MESSAGE}, ${PARAGRAPH}`,
  );
  const { links, linkElements } = linksFrom(
    [...words.flatMap((part) => part.anchors), ...around.anchors],
    leaves(HOSTS),
  );
  if (text === '' && labels.length === 0 && links.length === 0) return null;
  const permalink = permalinkOf(post, parts, page);
  return {
    key: `facebook:${permalink?.id ?? `${creator ?? ''}:${fingerprint(text)}`}`,
    element: container,
    anchor: name ?? end ?? post,
    linkElements,
    reading: {
      platform: 'facebook',
      url: permalink?.url ?? page.url.href,
      lang: page.lang,
      creator,
      text,
      fold: null,
      links,
      labels,
    },
  };
}

/** The post around words that stand in no article, as in a post that is open over the page. */
function around(message: Element): Element | null {
  return climb(message, 24, (element) => element.querySelector(NAME) !== null);
}

/** The element that takes its label from `node`, which may come into the page later than the post. */
function labelledBy(node: Element): Element | null {
  const named = node.id === '' ? node.querySelector('[id]') : node;
  if (named === null || !/^[\w:.-]{1,80}$/.test(named.id)) return null;
  return named.ownerDocument.querySelector(
    `[aria-labelledby~="${named.id}"], use[href="#${named.id}"], use[*|href="#${named.id}"]`,
  );
}

/** Facebook on the web: posts of feeds, groups and pages, and those that are open over the page. */
export const facebook: PlatformAdapter = {
  id: 'facebook',
  hosts: HOSTS,

  posts(root) {
    const loose = [...(root.matches(MESSAGE) ? [root] : []), ...root.querySelectorAll(MESSAGE)]
      .filter((message) => message.closest(POST) === null)
      .flatMap((message) => around(message) ?? []);
    return new Set([...outermost(root, POST), ...loose]);
  },

  postOf(node) {
    const post = outerClosest(node, POST);
    if (post !== null) return post;
    const message = node.closest(MESSAGE);
    if (message !== null) return around(message);
    const labelled = labelledBy(node);
    return labelled === null ? null : outerClosest(labelled, POST);
  },

  read(post, page) {
    return insideHidden(post) || isComment(post) ? null : readPost(post, page);
  },
};
