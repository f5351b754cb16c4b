import type { ReadingLabel } from '../detect/reading';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { captionOnScreen } from './dom/captions';
import { linksAndLeaves } from './dom/links-and-leaves';
import {
  fingerprint,
  firstLine,
  firstShown,
  labelsFrom,
  leaves,
  linksFrom,
  outerClosest,
  outermost,
  webAddress,
} from './dom/parts';
import { insideHidden, survey } from './dom/survey';
import { MOBILE_PANEL, readDescription } from './youtube/description';
import { paidInPageData, paidOverlay } from './youtube/paid-overlay';
import { readShelves } from './youtube/shelf';
import { videoIdOf } from './youtube/video-id';

const HOSTS = ['youtube.com'];

/** The watch page: desktop, then mobile. It stays in the document, hidden, after one has left it. */
const WATCH = 'ytd-watch-flexy, ytm-watch';
/** One video of the Shorts player: desktop, then mobile. */
const SHORT = 'ytd-reel-video-renderer, ytm-reel-player-overlay-renderer';
/** Cards of home, search, channel pages and "up next", and the advertisements among them. */
const CARD = [
  'ytd-rich-item-renderer',
  'ytd-video-renderer',
  'ytd-compact-video-renderer',
  'ytd-grid-video-renderer',
  'yt-lockup-view-model',
  'ytm-shorts-lockup-view-model',
  'ytm-shorts-lockup-view-model-v2',
  'ytm-video-with-context-renderer',
  'ytm-compact-video-renderer',
  'ytm-video-card-renderer',
].join(', ');
const AD = [
  'ytd-ad-slot-renderer',
  'ytd-search-pyv-renderer',
  'ytd-promoted-video-renderer',
  'ytd-promoted-sparkles-web-renderer',
  'ytd-display-ad-renderer',
  'ytm-promoted-sparkles-web-renderer',
  'ytm-promoted-video-renderer',
  'ytm-companion-ad-renderer',
  'ytm-ad-slot-renderer',
  'ad-slot-renderer',
].join(', ');
const LISTED = `${CARD}, ${AD}`;

const UP_NEXT = 'ytd-watch-next-secondary-results-renderer, ytm-single-column-watch-next-results-renderer';

const WATCH_TITLE = [
  'ytd-watch-metadata #title h1',
  'ytd-video-primary-info-renderer h1',
  'ytm-slim-video-information-renderer .slim-video-information-title',
  'ytm-slim-video-metadata-section-renderer .slim-video-information-title',
  'ytm-slim-video-metadata-section-renderer h1',
];
const WATCH_CREATOR = [
  'ytd-watch-metadata ytd-channel-name #text',
  'ytd-video-secondary-info-renderer ytd-channel-name #text',
  'ytd-video-owner-renderer ytd-channel-name',
  'ytm-slim-owner-renderer .slim-owner-channel-name',
  'ytm-slim-owner-renderer a[href^="/@"]',
];
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

const SHORT_TITLE = [
  'yt-shorts-video-title-view-model h2',
  'ytm-shorts-video-title-view-model h2',
  '.ytShortsVideoTitleViewModelShortsVideoTitle',
  'h2.title',
  '#overlay h2',
  '[class*="reel-title"]',
];
const SHORT_CREATOR = [
  'yt-reel-channel-bar-view-model a',
  '.ytReelChannelBarViewModelChannelName a',
  'ytd-channel-name #text',
  'ytd-channel-name',
  'a[href^="/@"]',
];
/** The description of a Short, in a panel that is open beside it. */
const SHORT_DESCRIPTION =
  '[visibility="ENGAGEMENT_PANEL_VISIBILITY_EXPANDED"] ytd-expandable-video-description-body-renderer';

/** The title in the player links to the video that it plays. */
const PLAYER_TITLE = '.ytp-title-link[href]';

/** Whether the player is not known to show another video still: it follows the address a moment later. */
function plays(post: Element, id: string, page: PageFacts): boolean {
  const url = webAddress(post.querySelector(PLAYER_TITLE)?.getAttribute('href'), page.url);
  const shown = url === null ? null : videoIdOf(url);
  return shown === null || shown === id;
}

/** What the platform says of the video: over the player as long as it does, else in the page's own data. */
function paidLabels(post: Element, id: string, page: PageFacts): ReadingLabel[] {
  const shown = plays(post, id, page) ? paidOverlay(post) : [];
  return shown.length > 0 ? shown : paidInPageData(post.ownerDocument, id);
}

function readWatch(post: Element, page: PageFacts): PostOnPage | null {
  const id = videoIdOf(page.url);
  const shownId = post.getAttribute('video-id');
  // Between two videos the page still holds the words of the first.
  if (id === null || (shownId !== null && shownId !== '' && shownId !== id)) return null;
  const title = firstShown(post, WATCH_TITLE);
  if (title === null) return null;
  const creator = firstShown(post, WATCH_CREATOR);
  const description = readDescription(post, title.line);
  const before = title.line === '' ? '' : `${title.line}\n`;
  const shelves = readShelves(post, creator?.line ?? null);
  const { links, linkElements } = linksFrom(
    new Set([...description.anchors, ...shelves.anchors]),
    leaves(HOSTS),
  );
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
      labels: [...paidLabels(post, id, page), ...shelves.labels],
      spoken: plays(post, id, page) ? captionOnScreen(post) : [],
    },
  };
}

/** The picture behind a Short names its video. */
const SHORT_PICTURE = '.reel-video-in-sequence-thumbnail, .reel-video-in-sequence-thumbnail-new';

/**
 * Whether this Short is the one that is on screen: the player keeps its neighbours ready, and the address
 * names the one that is shown.
 */
function isShown(post: Element, id: string): boolean {
  const around = post.closest('[class*="reel-video-in-sequence"]') ?? post;
  const picture = around.querySelector(SHORT_PICTURE)?.getAttribute('style') ?? '';
  const pictured = /\/vi(?:_webp)?\/([\w-]{11})\//.exec(picture)?.[1];
  if (pictured !== undefined) return pictured === id;
  return (
    post.hasAttribute('is-active') ||
    post.getAttribute('data-is-active') === 'true' ||
    post.parentElement?.children.length === 1
  );
}

function readShort(post: Element, page: PageFacts): PostOnPage | null {
  const id = videoIdOf(page.url);
  if (id === null || !isShown(post, id)) return null;
  const title = firstShown(post, SHORT_TITLE);
  const creator = firstShown(post, SHORT_CREATOR);
  const description = post.querySelector(SHORT_DESCRIPTION);
  const words =
    description === null || insideHidden(description) ? null : survey(description, { keepLines: true });
  const shelves = readShelves(post, creator?.line ?? null);
  const labels = [...paidLabels(post, id, page), ...shelves.labels];
  if (title === null && labels.length === 0) return null;
  const { links, linkElements } = linksFrom(
    new Set([...(words?.anchors ?? []), ...shelves.anchors]),
    leaves(HOSTS),
  );
  return {
    key: `youtube:${id}`,
    element: post,
    anchor: creator?.element ?? title?.element ?? post,
    linkElements,
    reading: {
      platform: 'youtube',
      url: `https://www.youtube.com/shorts/${id}`,
      lang: page.lang,
      creator: creator?.line.replace(/^@/, '') ?? null,
      text: [title?.line ?? '', words?.text ?? ''].filter(Boolean).join('\n'),
      fold: null,
      links,
      labels,
      spoken: plays(post, id, page) ? captionOnScreen(post) : [],
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
  const around = linksAndLeaves(post, (element) => element === title, CARD_WORDS.join(', '));
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
    const found = outerClosest(node, LISTED) ?? node.closest(`${WATCH}, ${SHORT}`);
    // On small screens the description opens outside the watch page.
    const isPanel = found === null && node.closest(MOBILE_PANEL) !== null;
    return isPanel ? node.ownerDocument.querySelector('ytm-watch') : found;
  },

  read(post, page) {
    if (insideHidden(post)) return null;
    if (post.matches(WATCH)) return readWatch(post, page);
    return post.matches(SHORT) ? readShort(post, page) : readCard(post, page);
  },
};
