import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { captionOnScreen } from './dom/captions';
import { drawnLabels } from './dom/drawn-labels';
import { climb, fingerprint, firstShown, leaves, linksFrom, outermost, webAddress } from './dom/parts';
import { insideHidden, survey } from './dom/survey';

const HOSTS = ['twitch.tv'];

/** What is said of a stream or video under its player; without the id, what holds the title and a name. */
const STREAM = '#live-channel-stream-information';
const STREAM_TITLE = '[data-a-target="stream-title"]';
/** The panels that streamers fill themselves: equipment, sponsors, codes. */
const PANELS = '.channel-panels-container, [data-test-selector="channel-panels-container"], .channel-panels';
/** A card of a directory, of the home page or of a list of videos. */
const CARD_TITLE = '[data-a-target="preview-card-title-link"]';
const CARD_CREATOR = ['[data-a-target="preview-card-channel-link"]', '[data-test-selector="ChannelLink"]'];
/** What is said of a clip beside its player. */
const CLIP = '.clips-chat-info';

const CREATOR = ['h1.tw-title', 'h1', '[data-a-target="channel-header-display-name"]'];

/** The player, where "Includes paid promotion" stands. A commercial break is Twitch's, not the streamer's. */
const PLAYER = '[data-a-target="video-player"]';
const NOT_THE_STREAMER = [
  '[data-a-target^="video-ad"]',
  '[data-test-selector^="ad-banner"]',
  '[data-test-selector="sad-overlay"]',
  '.video-player__ad-info-container',
  '.stream-display-ad__wrapper',
  '[data-a-target="player-captions-container"]',
  '[class^="player-captions-container"]',
  '[data-a-target="stream-game-link"]',
  '.tw-tag',
  STREAM_TITLE,
  'h1',
].join(', ');

/** Paths that are no channel's. */
const NO_CHANNEL =
  /^\/(?:directory|videos|downloads|search|settings|subscriptions|wallet|p|jobs|turbo|store)(?:\/|$)/;

/** The channel whose page this is, in lower case, or null: a video's address does not name it. */
function channelOf(url: URL): string | null {
  if (NO_CHANNEL.test(url.pathname)) return null;
  return /^\/(?:moderator\/|u\/)?(\w{2,25})(?:\/|$)/.exec(url.pathname)?.[1]?.toLowerCase() ?? null;
}

interface Parts {
  readonly kind: string;
  readonly url: URL;
  readonly creator: string | null;
  readonly text: string;
  readonly anchor: Element;
}

function postOnPage(
  post: Element,
  parts: Parts,
  more: Partial<PostOnPage['reading']>,
  linkElements: PostOnPage['linkElements'] = [],
): PostOnPage {
  const { kind, url, creator, text, anchor } = parts;
  return {
    key: `twitch:${kind}:${url.pathname === '/' ? fingerprint(text) : url.pathname.toLowerCase()}`,
    element: post,
    anchor,
    linkElements,
    reading: {
      platform: 'twitch',
      url: url.href,
      // The page's language is that of its menus; streams are in any.
      lang: null,
      creator,
      text,
      fold: null,
      links: [],
      labels: [],
      ...more,
    },
  };
}

/** The address of the page without what led there. */
function pageAddress(page: PageFacts): URL {
  return new URL(page.url.pathname, page.url.origin);
}

function readStream(post: Element, page: PageFacts): PostOnPage | null {
  const title = firstShown(post, [STREAM_TITLE]);
  const creator = firstShown(post, CREATOR);
  if (title === null) return null;
  const channel = channelOf(page.url);
  // Between two channels the page still holds the words of the first.
  if (channel !== null && creator !== null && !leadsTo(post, channel)) return null;
  const skip = (element: Element) => element.matches(NOT_THE_STREAMER);
  const player = post.ownerDocument.querySelector(PLAYER);
  const shownIn = player === null || insideHidden(player) ? [post] : [post, player];
  const labels = shownIn
    .flatMap((part) => drawnLabels(part, 'twitch', { skip, joinLetters: true }))
    .filter(({ meaning }) => meaning !== 'platform-ad');
  const spoken = player === null ? [] : captionOnScreen(player);
  return postOnPage(
    post,
    {
      kind: 'stream',
      url: pageAddress(page),
      creator: creator?.line ?? channel,
      text: title.line,
      anchor: creator?.element ?? title.element,
    },
    { labels, spoken },
  );
}

/** Whether the channel's own link is in the post; a page in another layout without any counts as well. */
function leadsTo(post: Element, channel: string): boolean {
  const paths = [...post.querySelectorAll('a[href]')].map((link) =>
    (link.getAttribute('href') ?? '').toLowerCase(),
  );
  const channels = paths.filter((path) => /^\/\w{2,25}$/.test(path) && !NO_CHANNEL.test(path));
  return channels.length === 0 || channels.includes(`/${channel}`);
}

function readPanels(post: Element, page: PageFacts): PostOnPage | null {
  const words = survey(post, { keepLines: true });
  const { links, linkElements } = linksFrom(words.anchors, leaves(HOSTS));
  if (words.text === '' && links.length === 0) return null;
  const channel = channelOf(page.url);
  if (channel === null) return null;
  const heading = firstShown(post, ['h3', 'h2', 'h4', 'p', 'a']);
  return postOnPage(
    post,
    {
      kind: 'panels',
      url: pageAddress(page),
      creator: channel,
      text: words.text,
      anchor: heading?.element ?? post,
    },
    { links },
    linkElements,
  );
}

function readCard(post: Element, page: PageFacts): PostOnPage | null {
  const title = firstShown(post, [`${CARD_TITLE} h3`, CARD_TITLE]);
  const href = post.querySelector(CARD_TITLE)?.getAttribute('href') ?? null;
  const url = webAddress(href, page.url);
  if (title === null || url === null) return null;
  const creator = firstShown(post, CARD_CREATOR);
  const skip = (element: Element) => element.matches(`${CARD_TITLE}, ${CARD_CREATOR.join(', ')}, .tw-tag`);
  return postOnPage(
    post,
    { kind: 'card', url, creator: creator?.line ?? null, text: title.line, anchor: title.element },
    { labels: drawnLabels(post, 'twitch', { skip, joinLetters: true }) },
  );
}

function readClip(post: Element, page: PageFacts): PostOnPage | null {
  const text = survey(post).text;
  const [first] = survey(post).leaves;
  return text === ''
    ? null
    : postOnPage(
        post,
        { kind: 'clip', url: pageAddress(page), creator: null, text, anchor: first ?? post },
        {},
      );
}

function streamAround(title: Element): Element | null {
  return title.closest(STREAM) ?? climb(title, 10, (element) => element.querySelector('h1') !== null);
}

function cardAround(title: Element): Element | null {
  return (
    title.closest('article') ??
    climb(title, 6, (element) => element.querySelector(CARD_CREATOR.join(', ')) !== null)
  );
}

const all = (root: Element, selector: string): Element[] =>
  root.matches(selector) ? [root, ...root.querySelectorAll(selector)] : [...root.querySelectorAll(selector)];

/** Twitch: what is said of a stream, video or clip, the streamer's panels, and the cards of every list. */
export const twitch: PlatformAdapter = {
  id: 'twitch',
  hosts: HOSTS,

  posts(root) {
    return new Set([
      ...all(root, STREAM_TITLE).flatMap((title) => streamAround(title) ?? []),
      ...outermost(root, PANELS),
      ...all(root, CLIP),
      ...all(root, CARD_TITLE).flatMap((title) => cardAround(title) ?? []),
    ]);
  },

  postOf(node) {
    const own = node.closest(`${STREAM}, ${PANELS}, ${CLIP}`);
    if (own !== null) return own;
    const card = node.closest('article');
    if (card !== null) return card.querySelector(CARD_TITLE) === null ? null : card;
    // What changes in the player (a label, a caption) is news of the stream under it.
    if (node.closest(PLAYER) === null) return null;
    const title = node.ownerDocument.querySelector(STREAM_TITLE);
    return title === null ? null : streamAround(title);
  },

  read(post, page) {
    if (insideHidden(post)) return null;
    if (post.matches(PANELS)) return readPanels(post, page);
    if (post.matches(CLIP)) return readClip(post, page);
    return post.querySelector(CARD_TITLE) === null ? readStream(post, page) : readCard(post, page);
  },
};
