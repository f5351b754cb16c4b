import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { drawnLabels } from './dom/drawn-labels';
import { labelMeaning } from './dom/labels';
import { linksAndLeaves } from './dom/links-and-leaves';
import { climb, fingerprint, leaves, lineOf, linksFrom, webAddress } from './dom/parts';
import { comesAfter, insideHidden, survey } from './dom/survey';

const HOSTS = ['instagram.com'];

/** A post of the feed, or one that is open over it. Its class names are made anew with every release. */
const POST = 'article';
/** A post on a page of its own stands in no `article` since 2024. */
const PAGE = 'main';
/** The author's name over a reel of the endless column, which leads to their reels. */
const REEL_AUTHOR = 'a[href$="/reels/"]';
/** The words of a profile stand in its header. */
const PROFILE_HEADER = 'header';

const CONTROL = 'button, [role="button"], form';
const TEXT = 'h1[dir="auto"], span[dir="auto"], div[dir="auto"]';

const POST_PATH = /^\/(?:[\w.]{1,40}\/)?(?:p|reel|tv)\/([\w-]{5,40})/;
const REELS_PATH = /^\/reels\/(?:([\w-]{5,40})\/?)?$/;
const PROFILE_PATH = /^\/([\w.]{1,40})\/?$/;
const AUTHOR_REELS_PATH = /^\/([\w.]{1,40})\/reels\/$/;
/** First parts of the platform's own addresses, which look like names. */
const NOT_NAMES = new Set([
  'accounts',
  'about',
  'direct',
  'explore',
  'legal',
  'p',
  'reel',
  'reels',
  'stories',
  'tv',
  'web',
]);

function pathOf(link: Element, page: PageFacts): string {
  const url = webAddress(link.getAttribute('href'), page.url);
  return url?.hostname === page.url.hostname ? url.pathname : '';
}

/** The account that a link leads to, or null when it leads elsewhere. */
function accountOf(link: Element, page: PageFacts): string | null {
  const path = pathOf(link, page);
  const name = (PROFILE_PATH.exec(path) ?? AUTHOR_REELS_PATH.exec(path))?.[1] ?? null;
  return name === null || NOT_NAMES.has(name) ? null : name;
}

/** The first link in the post that leads to an account and bears a name: its author's. */
function authorOf(
  post: Element,
  page: PageFacts,
): { readonly name: string; readonly link: Element | null } | null {
  let first: string | null = null;
  for (const link of post.querySelectorAll('a[href]')) {
    const name = accountOf(link, page);
    if (name === null || insideHidden(link)) continue;
    first ??= name;
    if (name === first && lineOf(link) !== '') return { name, link };
  }
  return first === null ? null : { name: first, link: null };
}

interface Caption {
  readonly element: Element;
  /** The author's name, where it stands in the same element before the words. */
  readonly nameLink: Element | null;
}

/**
 * The author's words: the heading of an open post, else the text under the author's own name. Under other names
 * stand comments, and above the pictures only what the platform says.
 */
function captionOf(post: Element, author: string | null, page: PageFacts): Caption | null {
  const actions = post.querySelector('section');
  const below: Caption[] = [];
  const elsewhere: Caption[] = [];
  let under: string | null = null;
  for (const element of post.querySelectorAll(`a[href], ${TEXT}`)) {
    if (element.localName === 'a') {
      under = accountOf(element, page) ?? under;
      continue;
    }
    if (element.closest(`a, time, ${CONTROL}, ${PROFILE_HEADER}`) !== null || insideHidden(element)) continue;
    if (element.parentElement?.closest(TEXT) != null && post.contains(element.parentElement.closest(TEXT)))
      continue;
    const words = lineOf(element, 400);
    if (words === '' || element.querySelector('time') !== null || labelMeaning(words, 'instagram') !== null)
      continue;
    if (element.localName === 'h1') return { element, nameLink: null };
    const link = element.querySelector('a[href]');
    const name = link === null ? null : accountOf(link, page);
    const isName = link !== null && name !== null && words.startsWith(lineOf(link)) && !words.startsWith('@');
    if ((isName ? name : under) !== author || author === null) continue;
    if (isName && lineOf(link) === words) continue;
    const found = { element, nameLink: isName ? link : null };
    if (actions !== null && comesAfter(element, actions)) below.push(found);
    else elsewhere.push(found);
  }
  const longest = elsewhere.sort(
    (one, other) => lineOf(other.element, 4000).length - lineOf(one.element, 4000).length,
  );
  return below[0] ?? longest[0] ?? null;
}

/** The words of a caption, without "more" and the dots before it. What "more" hides is not in the page yet. */
function wordsOf({ element, nameLink }: Caption) {
  const more = element.querySelector(CONTROL);
  const words = survey(element, {
    keepLines: true,
    skip: (part) => part === nameLink || part.matches(CONTROL),
  });
  return {
    ...words,
    text: more === null ? words.text : words.text.replace(/\s{0,9}(?:…|\.{3})\s{0,9}$/, ''),
  };
}

function codeOf(post: Element, caption: Element | null, page: PageFacts): string | null {
  const links = [...post.querySelectorAll('a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]')].filter(
    (link) => caption?.contains(link) !== true,
  );
  const link = links.find((one) => one.querySelector('time') !== null) ?? links[0];
  const own = link === undefined ? null : POST_PATH.exec(pathOf(link, page));
  return own?.[1] ?? (post.matches(PAGE) ? (POST_PATH.exec(page.url.pathname)?.[1] ?? null) : null);
}

function readPost(post: Element, page: PageFacts): PostOnPage | null {
  const author = authorOf(post, page);
  const caption = captionOf(post, author?.name ?? null, page);
  const words = caption === null ? null : wordsOf(caption);
  // Comments stand after the words; without words, after the pictures and the row of buttons.
  const end = caption?.element ?? post.querySelector('section, ul');
  const isBelow = (element: Element) => end !== null && (element === end || comesAfter(element, end));
  const labels = drawnLabels(post, 'instagram', {
    skip: (element) =>
      isBelow(element) || (element.localName === 'a' && accountOf(element, page) === author?.name),
    joinLetters: true,
  });
  const around = linksAndLeaves(post, isBelow);
  const { links, linkElements } = linksFrom([...around.anchors, ...(words?.anchors ?? [])], leaves(HOSTS));
  const text = words?.text ?? '';
  if (text === '' && labels.length === 0 && links.length === 0) return null;
  const code = codeOf(post, caption?.element ?? null, page);
  return {
    key: `instagram:${code ?? `${author?.name ?? ''}:${fingerprint(text)}`}`,
    element: post,
    anchor: author?.link ?? caption?.element ?? post,
    linkElements,
    reading: {
      platform: 'instagram',
      url: code === null ? page.url.href : `https://www.instagram.com/p/${code}/`,
      lang: page.lang,
      creator: author?.name ?? null,
      text,
      fold: null,
      links,
      labels,
    },
  };
}

/** The words and the link of a profile. */
function readProfile(header: Element, page: PageFacts): PostOnPage | null {
  const name = PROFILE_PATH.exec(page.url.pathname)?.[1];
  if (name === undefined || NOT_NAMES.has(name)) return null;
  const words = survey(header, {
    keepLines: true,
    skip: (element) => element.matches(`h1, h2, ul, ${CONTROL}`),
  });
  const { links, linkElements } = linksFrom(words.anchors, leaves(HOSTS));
  if (words.text === '' && links.length === 0) return null;
  return {
    key: `instagram:profile:${name}`,
    element: header,
    anchor: header.querySelector('h1, h2') ?? header,
    linkElements,
    reading: {
      platform: 'instagram',
      url: new URL(`/${name}/`, page.url).href,
      lang: page.lang,
      creator: name,
      text: words.text,
      fold: null,
      links,
      labels: [],
    },
  };
}

function reelAround(author: Element): Element | null {
  if (author.closest(POST) !== null || !AUTHOR_REELS_PATH.test(author.getAttribute('href') ?? ''))
    return null;
  return climb(author, 16, (element) => element.querySelector('video') !== null);
}

/** Instagram on the web: the feed, open posts and pages of a post, the column of reels, and profiles' words. */
export const instagram: PlatformAdapter = {
  id: 'instagram',
  hosts: HOSTS,

  posts(root) {
    const selector = `${POST}, ${PAGE}, ${PAGE} ${PROFILE_HEADER}, ${REEL_AUTHOR}`;
    const found = [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
    return new Set(
      found.flatMap((element) => (element.matches(REEL_AUTHOR) ? (reelAround(element) ?? []) : [element])),
    );
  },

  postOf(node) {
    return node.closest(POST) ?? node.closest(`${PAGE} ${PROFILE_HEADER}`) ?? node.closest(PAGE);
  },

  read(post, page) {
    if (insideHidden(post)) return null;
    const { pathname } = page.url;
    if (post.matches(POST)) return readPost(post, page);
    if (post.closest(POST) !== null) return null;
    if (post.matches(PAGE)) {
      return POST_PATH.test(pathname) && post.querySelector(POST) === null ? readPost(post, page) : null;
    }
    if (post.matches(PROFILE_HEADER)) return readProfile(post, page);
    return REELS_PATH.test(pathname) ? readPost(post, page) : null;
  },
};
