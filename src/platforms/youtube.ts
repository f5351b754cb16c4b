import type { ReadingLabel } from '../detect/reading';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { labelMeaning } from './dom/labels';
import {
  fingerprint,
  firstLine,
  firstShown,
  labelsFrom,
  leaves,
  lineOf,
  linksFrom,
  outerClosest,
  outermost,
  webAddress,
} from './dom/parts';
import { insideHidden, type Survey, survey } from './dom/survey';

const HOSTS = ['youtube.com'];

/** The watch page: desktop, then mobile. It stays in the document, hidden, after one has left it. */
const WATCH = 'ytd-watch-flexy, ytm-watch';
/** One video of the Shorts player. */
const SHORT = 'ytd-reel-video-renderer';
/** Cards of home, search, channel pages and "up next", and the advertisements among them. */
const CARD = [
  'ytd-rich-item-renderer',
  'ytd-video-renderer',
  'ytd-compact-video-renderer',
  'ytd-grid-video-renderer',
  'yt-lockup-view-model',
  'ytm-shorts-lockup-view-model',
  'ytm-video-with-context-renderer',
  'ytm-compact-video-renderer',
].join(', ');
const AD = [
  'ytd-ad-slot-renderer',
  'ytd-search-pyv-renderer',
  'ytd-promoted-video-renderer',
  'ytd-promoted-sparkles-web-renderer',
  'ytd-display-ad-renderer',
  'ytm-promoted-sparkles-web-renderer',
  'ytm-promoted-video-renderer',
].join(', ');
const LISTED = `${CARD}, ${AD}`;

const UP_NEXT = 'ytd-watch-next-secondary-results-renderer';

/** "Includes paid promotion": over a thumbnail, and over the player for the first seconds. */
const PAID_OVERLAY = [
  'ytd-paid-content-overlay-renderer',
  'ytm-paid-content-overlay-renderer',
  '.ytp-paid-content-overlay-text',
  '.ytp-paid-content-overlay-link',
  '.ytp-paid-content-overlay',
  '.ytmPaidContentOverlayHost',
].join(', ');

const WATCH_TITLE = [
  'ytd-watch-metadata #title h1',
  'ytd-video-primary-info-renderer h1',
  'ytm-slim-video-information-renderer .slim-video-information-title',
];
const WATCH_CREATOR = [
  'ytd-watch-metadata ytd-channel-name #text',
  'ytd-video-secondary-info-renderer ytd-channel-name #text',
  'ytd-video-owner-renderer ytd-channel-name',
  'ytm-slim-owner-renderer .slim-owner-channel-name',
];
/** Where the whole description can stand. Each is absent, empty or cut in some layout, so the longest wins. */
const DESCRIPTIONS = [
  'ytd-watch-metadata ytd-text-inline-expander #expanded',
  'ytd-watch-metadata ytd-text-inline-expander > yt-attributed-string',
  'ytd-watch-metadata ytd-text-inline-expander > yt-formatted-string',
  'ytd-watch-metadata ytd-text-inline-expander #snippet-text',
  'ytd-video-secondary-info-renderer #description',
  'ytm-expandable-video-description-body-renderer',
];
/** The panel beside the player holds the description too; a closed one may be of the video before. */
const DESCRIPTION_PANEL = 'ytd-expandable-video-description-body-renderer';
const SNIPPET = 'ytd-watch-metadata ytd-text-inline-expander #snippet-text';
const EXPANDED = 'ytd-watch-metadata ytd-text-inline-expander[is-expanded]';

const CARD_TITLE = [
  '#video-title',
  '#video-title-link',
  '.yt-lockup-metadata-view-model__title',
  '.media-item-headline',
  'h3',
];
const CARD_CREATOR = [
  'ytd-channel-name #text',
  'ytd-channel-name',
  '.yt-content-metadata-view-model__metadata-row a',
  '.yt-content-metadata-view-model-wiz__metadata-row a',
  'ytm-badge-and-byline-renderer .YtmBadgeAndBylineRendererItemByline',
];
/** The first lines of the description, which search results quote. */
const CARD_WORDS = ['.metadata-snippet-text', '#description-text'];

const SHORT_TITLE = ['yt-shorts-video-title-view-model h2', 'h2.title', '#overlay h2'];
const SHORT_CREATOR = ['yt-reel-channel-bar-view-model a', 'ytd-channel-name #text', 'ytd-channel-name'];

/** A video's id is eleven characters. */
const VIDEO_ID = /^[\w-]{11}$/;

/** The id of the video an address shows, or null. */
export function videoIdOf(url: URL): string | null {
  const fromPath = /^\/(?:shorts|live|embed)\/([\w-]{11})(?:$|\/)/.exec(url.pathname)?.[1];
  const id = fromPath ?? url.searchParams.get('v');
  return id !== null && id !== undefined && VIDEO_ID.test(id) ? id : null;
}

/** Labels over the player or a thumbnail: any words in one of its own elements are the label, in any language. */
function paidOverlay(root: Element): ReadingLabel[] {
  for (const overlay of root.querySelectorAll(PAID_OVERLAY)) {
    const text = lineOf(overlay, 80);
    if (text !== '' && !insideHidden(overlay)) {
      return [{ text, meaning: labelMeaning(text, 'youtube') ?? 'paid' }];
    }
  }
  return [];
}

/**
 * The overlay as the page's own data has it, for after it has faded. The data is of the first video of the
 * visit only, so the id must be the one in the address.
 */
function paidInPageData(document: Document, videoId: string): ReadingLabel[] {
  for (const script of document.scripts) {
    const code = script.textContent ?? '';
    if (!code.startsWith('var ytInitialPlayerResponse')) continue;
    if (!code.includes(`"videoDetails":{"videoId":"${videoId}"`)) return [];
    const at = code.indexOf('"paidContentOverlayRenderer":{');
    if (at < 0) return [];
    const text = /"(?:simpleText|text)":"([^"\\]{1,80})"/.exec(code.slice(at, at + 400))?.[1];
    return text === undefined ? [] : [{ text, meaning: labelMeaning(text, 'youtube') ?? 'paid' }];
  }
  return [];
}

interface Description extends Survey {
  /** Offset in `text` from which the words are behind "more", or null. */
  readonly fold: number | null;
}

/** Lays a description's text out on one line, to compare two copies of it. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readDescription(post: Element): Description {
  const none: Description = { text: '', anchors: [], leaves: [], fold: null };
  const places = DESCRIPTIONS.flatMap((selector) => [...post.querySelectorAll(selector)]);
  // The part that is folded away is hidden by its own attribute; what is around it must not be.
  const shown = places.filter((place) => place.parentElement !== null && !insideHidden(place.parentElement));
  const copies = shown.map((place) => survey(place, { keepLines: true, skip: isControl }));
  const snippet = post.querySelector(SNIPPET);
  const start =
    snippet === null ? '' : survey(snippet, { keepLines: true }).text.replace(/\s*(?:…|\.\.\.)$/, '');

  const panel = post.querySelector(DESCRIPTION_PANEL);
  if (panel !== null) {
    const copy = survey(panel, { keepLines: true, skip: isControl });
    const same = [...copies.map((other) => other.text), start]
      .filter((text) => text !== '')
      .some((text) => oneLine(copy.text).startsWith(oneLine(text).slice(0, 80)));
    if (same) copies.push(copy);
  }
  const longest = copies.reduce<Survey>(
    (best, copy) => (copy.text.length > best.text.length ? copy : best),
    none,
  );
  const folded = start !== '' && post.querySelector(EXPANDED) === null && longest.text.length > start.length;
  return { ...longest, fold: folded && longest.text.startsWith(start) ? start.length : null };
}

/** "Show more", "Show less" and the chapters are no words of the creator. */
function isControl(element: Element): boolean {
  return (
    element.nodeName === 'BUTTON' ||
    element.localName.startsWith('tp-yt-paper-') ||
    element.matches(
      '#more, #less, #ellipsis, [slot="extra-content"], ytd-structured-description-content-renderer',
    )
  );
}

function readWatch(post: Element, page: PageFacts): PostOnPage | null {
  const id = videoIdOf(page.url);
  const shownId = post.getAttribute('video-id');
  // Between two videos the page still holds the words of the first.
  if (id === null || (shownId !== null && shownId !== '' && shownId !== id)) return null;
  const title = firstShown(post, WATCH_TITLE);
  if (title === null) return null;
  const creator = firstShown(post, WATCH_CREATOR);
  const description = readDescription(post);
  const before = title.line === '' ? '' : `${title.line}\n`;
  const shownNow = paidOverlay(post);
  const { links, linkElements } = linksFrom(description.anchors, leaves(HOSTS));
  return {
    key: `youtube:${id}`,
    element: post,
    anchor: creator?.element ?? title.element,
    linkElements,
    reading: {
      platform: 'youtube',
      url: `https://www.youtube.com/watch?v=${id}`,
      lang: page.lang,
      creator: creator?.line ?? null,
      text: `${before}${description.text}`,
      fold: description.fold === null ? null : before.length + description.fold,
      links,
      labels: shownNow.length > 0 ? shownNow : paidInPageData(post.ownerDocument, id),
    },
  };
}

function readShort(post: Element, page: PageFacts): PostOnPage | null {
  const id = videoIdOf(page.url);
  // The player keeps its neighbours ready; the address names the one that is on screen.
  if (id === null || !(post.hasAttribute('is-active') || post.parentElement?.children.length === 1))
    return null;
  const title = firstShown(post, SHORT_TITLE);
  const creator = firstShown(post, SHORT_CREATOR);
  const labels = paidOverlay(post);
  if (title === null && labels.length === 0) return null;
  return {
    key: `youtube:${id}`,
    element: post,
    anchor: creator?.element ?? title?.element ?? post,
    linkElements: [],
    reading: {
      platform: 'youtube',
      url: `https://www.youtube.com/shorts/${id}`,
      lang: page.lang,
      creator: creator?.line.replace(/^@/, '') ?? null,
      text: title?.line ?? '',
      fold: null,
      links: [],
      labels,
    },
  };
}

function readCard(post: Element, page: PageFacts): PostOnPage | null {
  // "Up next" stays in the document after the watch page has been left.
  if (videoIdOf(page.url) === null && post.closest(UP_NEXT) !== null) return null;
  const title = firstShown(post, CARD_TITLE);
  if (title === null) return null;
  let url: URL | null = null;
  for (const link of post.querySelectorAll('a[href*="/watch?"], a[href*="/shorts/"]')) {
    url = webAddress(link.getAttribute('href'), page.url);
    if (url !== null && videoIdOf(url) !== null) break;
  }
  const id = url === null ? null : videoIdOf(url);
  const words = firstLine(post, CARD_WORDS);
  const creator = firstLine(post, CARD_CREATOR);
  const text = words === null ? title.line : `${title.line}\n${words}`;
  return {
    key: `youtube:card:${id ?? fingerprint(`${creator ?? ''}\n${text}`)}`,
    element: post,
    anchor: title.element,
    linkElements: [],
    reading: {
      platform: 'youtube',
      url: id === null ? page.url.href : `https://www.youtube.com/watch?v=${id}`,
      lang: page.lang,
      creator,
      text,
      fold: null,
      links: [],
      labels: cardLabels(post, title.element),
    },
  };
}

/** The labels of a card: the paid badge, and for an advertisement its own badge, in whatever language. */
function cardLabels(post: Element, title: Element): ReadingLabel[] {
  const labels = paidOverlay(post);
  const around = survey(post, {
    skip: (element) => element === title || element.matches(CARD_WORDS.join(', ')),
  });
  for (const label of labelsFrom(around.leaves, 'youtube')) {
    if (!labels.some((known) => known.text === label.text)) labels.push(label);
  }
  if (labels.length === 0 && (post.matches(AD) || post.querySelector(AD) !== null)) {
    const badge = firstLine(post, [
      '.badge-style-type-ad',
      'ad-badge-view-model',
      '.ytwAdBadgeViewModelHost',
    ]);
    if (badge !== null) labels.push({ text: badge, meaning: 'platform-ad' });
  }
  return labels;
}

/** YouTube on the web: watch pages, Shorts, and the cards of every list. */
export const youtube: PlatformAdapter = {
  id: 'youtube',
  hosts: HOSTS,

  posts(root) {
    const found = outermost(root, LISTED);
    const players = [...root.querySelectorAll(`${WATCH}, ${SHORT}`)];
    if (root.matches(`${WATCH}, ${SHORT}`)) players.unshift(root);
    return [...players, ...found];
  },

  postOf(node) {
    return outerClosest(node, LISTED) ?? node.closest(`${WATCH}, ${SHORT}`);
  },

  read(post, page) {
    if (insideHidden(post)) return null;
    if (post.matches(WATCH)) return readWatch(post, page);
    return post.matches(SHORT) ? readShort(post, page) : readCard(post, page);
  },
};
