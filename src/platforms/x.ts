import type { ReadingLink } from '../detect/reading';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { drawnLabels } from './dom/drawn-labels';
import {
  climb,
  fingerprint,
  leaves,
  linksFrom,
  outerClosest,
  outermost,
  type PostLinks,
  webAddress,
} from './dom/parts';
import { insideHidden, type Survey, survey } from './dom/survey';

const HOSTS = ['x.com', 'twitter.com'];

/** One post. A quoted one inside it is no article of its own. */
const POST = 'article';
/** Another post that is quoted: somebody else's words. It can be pressed as a whole. */
const QUOTE = 'div[role="link"]';
const NAME = '[data-testid="User-Name"]';
const TEXT = '[data-testid="tweetText"]';
/** The title and the words of a long article (2026). */
const ARTICLE = ['[data-testid="twitter-article-title"]', '[data-testid="twitterArticleRichTextView"]'];
const CARD = '[data-testid="card.wrapper"]';
/** What readers and other people add, and what is drawn of the author's own. */
const NOT_LABELS = [
  NAME,
  TEXT,
  QUOTE,
  CARD,
  ...ARTICLE,
  '[data-testid="birdwatch-pivot"]',
  '[data-testid="tweetPhoto"]',
  '[data-testid="videoPlayer"]',
  '[role="group"]',
].join(', ');

/** The words of a profile, and around them what names whose they are. */
const BIO = '[data-testid="UserDescription"]';
const BIO_NAME = '[data-testid="UserName"]';
const BIO_LINK = '[data-testid="UserUrl"]';

const STATUS = /^\/([A-Za-z0-9_]{1,20})\/status\/(\d{5,25})/;
const PROFILE = /^\/([A-Za-z0-9_]{1,20})\/?$/;

function ownPart(post: Element, selector: string): Element | null {
  for (const part of post.querySelectorAll(selector)) {
    if (part.closest(QUOTE) === null && !insideHidden(part)) return part;
  }
  return null;
}

/** The elements with the author's words: a post's text, or the parts of a long article. */
function wordsOf(post: Element): Element[] {
  const text = ownPart(post, TEXT);
  if (text !== null) return [text];
  const article = ARTICLE.flatMap((selector) => ownPart(post, selector) ?? []);
  // Where the names of the parts are gone, the words still say which language they are in.
  return article.length > 0 ? article : [ownPart(post, '[lang]') ?? []].flat();
}

/** The address of a post, which an advertisement has at its pictures only. */
function addressOf(post: Element, page: PageFacts): URL | null {
  const links = [...post.querySelectorAll('a[href*="/status/"]')].filter(
    (link) => link.closest(`${QUOTE}, ${TEXT}`) === null,
  );
  const link = links.find((one) => one.querySelector('time') !== null) ?? links[0];
  return webAddress(link?.getAttribute('href'), page.url);
}

function handleIn(element: Element | null, page: PageFacts): string | null {
  for (const link of element?.querySelectorAll('a[href]') ?? []) {
    const path = webAddress(link.getAttribute('href'), page.url)?.pathname ?? '';
    const handle = PROFILE.exec(path)?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}

/**
 * Where a shortened link (`t.co`) leads, when its text says so whole: X writes the address there itself, and
 * what does not fit in a hidden element before the "…".
 */
function shownAddress(anchor: HTMLAnchorElement): string | null {
  if (anchor.hostname !== 't.co') return null;
  let text = (anchor.textContent ?? '').trim();
  if (text.endsWith('…')) {
    const isWhole =
      anchor.lastElementChild?.textContent?.trim() === '…' &&
      anchor.querySelectorAll('[aria-hidden="true"], .invisible').length > 2;
    if (!isWhole) return null;
    text = text.slice(0, -1);
  }
  if (!/^https?:\/\/[^\s…]{4,2000}$/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}

/** The links of a post, those that are shortened by where they lead as far as the post says so. */
function linksOf(anchors: readonly HTMLAnchorElement[]): PostLinks {
  const { links, linkElements } = linksFrom(anchors, leaves(HOSTS));
  const shown = new Map<string, string>();
  for (const anchor of linkElements) {
    const address = shownAddress(anchor);
    if (address !== null) shown.set(anchor.href, address);
  }
  return {
    linkElements,
    links: links.map((link): ReadingLink => ({ ...link, href: shown.get(link.href) ?? link.href })),
  };
}

function readBio(post: Element, page: PageFacts): PostOnPage | null {
  const description = post.querySelector(BIO);
  const handle = PROFILE.exec(page.url.pathname)?.[1] ?? null;
  if (description === null || handle === null) return null;
  const words = survey(description, { keepLines: true });
  const own = post.querySelector<HTMLAnchorElement>(`a${BIO_LINK}`);
  const { links, linkElements } = linksOf(own === null ? words.anchors : [...words.anchors, own]);
  if (words.text === '' && links.length === 0) return null;
  return {
    key: `x:profile:${handle.toLowerCase()}`,
    element: post,
    anchor: post.querySelector(BIO_NAME) ?? description,
    linkElements,
    reading: {
      platform: 'x',
      url: new URL(`/${handle}`, page.url).href,
      lang: page.lang,
      creator: handle,
      text: words.text,
      fold: null,
      links,
      labels: [],
    },
  };
}

function readPost(post: Element, page: PageFacts): PostOnPage | null {
  const name = ownPart(post, NAME);
  const parts = wordsOf(post);
  const words = parts.map(
    (part): Survey => survey(part, { keepLines: true, inlineBlocks: part.matches(TEXT) }),
  );
  const text = words
    .map((part) => part.text)
    .filter(Boolean)
    .join('\n');
  const card = ownPart(post, CARD);
  const labels = drawnLabels(post, 'x', {
    skip: (element) => element.matches(NOT_LABELS) || parts.includes(element),
    joinLetters: true,
  });
  const anchors = words.flatMap((part) => part.anchors);
  const { links, linkElements } = linksOf([...anchors, ...(card === null ? [] : survey(card).anchors)]);
  if (text === '' && labels.length === 0 && links.length === 0) return null;

  const status = STATUS.exec(addressOf(post, page)?.pathname ?? '');
  const creator = handleIn(name, page) ?? status?.[1] ?? null;
  return {
    key: `x:${status?.[2] ?? `${creator ?? ''}:${fingerprint(text)}`}`,
    element: post,
    anchor: name ?? parts[0] ?? post,
    linkElements,
    reading: {
      platform: 'x',
      url: status === null ? page.url.href : `https://x.com/${status[1]}/status/${status[2]}`,
      lang: parts[0]?.getAttribute('lang') ?? page.lang,
      creator,
      text,
      fold: null,
      links,
      labels,
    },
  };
}

/** X, formerly Twitter: the posts of every list and page, long articles, and the words of a profile. */
export const x: PlatformAdapter = {
  id: 'x',
  hosts: HOSTS,

  posts(root) {
    const bios = [...root.querySelectorAll(BIO), ...(root.matches(BIO) ? [root] : [])];
    return [...bios.flatMap((bio) => profileAround(bio) ?? []), ...outermost(root, POST)];
  },

  postOf(node) {
    const post = outerClosest(node, POST);
    if (post !== null) return post;
    const bio = node.closest(`${BIO}, ${BIO_LINK}`);
    return bio === null ? null : profileAround(bio);
  },

  read(post, page) {
    if (insideHidden(post)) return null;
    return post.matches(POST) ? readPost(post, page) : readBio(post, page);
  },
};

function profileAround(part: Element): Element | null {
  return climb(
    part,
    8,
    (element) => element.querySelector(BIO_NAME) !== null && element.querySelector(BIO) !== null,
  );
}
