import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { captionOnScreen } from './dom/captions';
import { linksAndLeaves } from './dom/links-and-leaves';
import { climb, fingerprint, firstLine, labelsFrom, leaves, linksFrom, webAddress } from './dom/parts';
import { insideHidden, survey } from './dom/survey';

const HOSTS = ['tiktok.com'];

/** One item of the For You column; the tag stayed while every class name changed (2022 to 2026). */
const FEED_ITEM = '[data-e2e="recommend-list-item-container"]';
/** A tile on a profile, in search results or on the explore page. */
const TILE = '[data-e2e="user-post-item"], [data-e2e="search_video-item"], [data-e2e="explore-item"]';
/** The caption of a video page. Its container carries no tag of its own, so it is climbed to from here. */
const DETAIL_CAPTION = '[data-e2e="browse-video-desc"]';
/** The text under the name on a profile. */
const BIO = '[data-e2e="user-bio"]';

const CAPTIONS = '[data-e2e="video-desc"], [data-e2e="browse-video-desc"], [data-e2e="user-bio"]';
const COMMENTS =
  '[data-e2e="comment-list"], [class*="DivCommentListContainer"], [class*="DivCommentContainer"]';

const CREATOR = [
  '[data-e2e="video-author-uniqueid"]',
  '[data-e2e="browse-username"]',
  '[data-e2e="user-title"]',
  '[data-e2e="search-card-user-unique-id"]',
];
const ANY_CREATOR = CREATOR.join(', ');
/** The avatar's link names the creator where the caption overlay has no tagged name (2025). */
const CREATOR_LINK =
  '[data-e2e="video-author-avatar"][href], [data-e2e="browse-user-avatar"][href], a[href^="/@"], a[href*="tiktok.com/@"]';

/** The name over the caption, which carries no tag of its own since 2025. */
const CREATOR_INFO = '[class*="DivCreatorInfoContainer"] a';

const VIDEO_PATH = /\/@([^/]{1,100})\/(?:video|photo)\/(\d{5,25})/;

/** A path to a post that no parser would write otherwise. */
const PLAIN_VIDEO_PATH = /^\/@[\w.-]{1,100}\/(?:video|photo)\/\d{5,25}$/;

const LISTED = `${FEED_ITEM}, ${TILE}`;
const ANY_POST = `${LISTED}, ${DETAIL_CAPTION}, ${BIO}`;

/** The post around a caption of a video page, or around a profile's text. */
function around(part: Element): Element | null {
  const name = part.matches(BIO) ? '[data-e2e="user-title"]' : '[data-e2e="browse-username"]';
  return climb(part, 10, (element) => element.querySelector(name) !== null);
}

function creatorOf(post: Element): string | null {
  const named = firstLine(post, CREATOR);
  if (named !== null) return named.replace(/^@/, '');
  for (const link of post.querySelectorAll(CREATOR_LINK)) {
    if (link.closest(CAPTIONS) !== null) continue;
    const handle = /\/@([^/?#]{1,100})/.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}

/** The address of the post: from a link, from the player's id, else the page's when the page is the post. */
function addressOf(post: Element, creator: string | null, page: PageFacts): Address | null {
  for (const link of post.querySelectorAll('a[href*="/video/"], a[href*="/photo/"]')) {
    if (link.closest(CAPTIONS) !== null) continue;
    const written = link.getAttribute('href') ?? '';
    if (PLAIN_VIDEO_PATH.test(written)) return { pathname: written, href: page.url.origin + written };
    const url = webAddress(written, page.url);
    if (url !== null && VIDEO_PATH.test(url.pathname)) {
      return { pathname: url.pathname, href: url.origin + url.pathname };
    }
  }
  const player = /-(\d{5,25})$/.exec(post.querySelector('[id^="xgwrapper-"]')?.id ?? '')?.[1];
  if (player !== undefined && creator !== null) return new URL(`/@${creator}/video/${player}`, page.url);
  return null;
}

type Address = Pick<URL, 'pathname' | 'href'>;

/** A tile shows its caption in an element of its own, or only as the picture's description. */
function tileText(post: Element): string {
  const caption = firstLine(post, [
    '[data-e2e="search-card-video-caption"]',
    '[data-e2e="user-post-item-desc"]',
    '[data-e2e="explore-card-desc"]',
  ]);
  if (caption !== null) return caption;
  const described = post.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  // The description ends with the platform's own words since 2024: "… created by NAME with SOUND".
  return described
    .slice(0, 4000)
    .split(/ created by /)[0]!
    .trim();
}

/** TikTok on the web: the For You column, video pages, tiles, and the text of a profile. */
export const tiktok: PlatformAdapter = {
  id: 'tiktok',
  hosts: HOSTS,

  *posts(root) {
    const seen = new Set<Element>();
    const found = root.matches(ANY_POST)
      ? [root, ...root.querySelectorAll(ANY_POST)]
      : root.querySelectorAll(ANY_POST);
    for (const element of found) {
      const post = element.matches(LISTED) ? element : (element.closest(FEED_ITEM) ?? around(element));
      if (post !== null && !seen.has(post)) {
        seen.add(post);
        yield post;
      }
    }
  },

  postOf(node) {
    const listed = node.closest(LISTED);
    if (listed !== null) return listed;
    const part = node.closest(`${DETAIL_CAPTION}, ${BIO}`);
    return part === null ? null : around(part);
  },

  read(post, page): PostOnPage | null {
    if (insideHidden(post)) return null;
    const tile = post.matches(TILE);
    const caption = tile ? null : post.querySelector(CAPTIONS);
    // Placeholders of the virtual list have no caption and no video yet.
    if (!tile && caption === null) return null;
    const words = caption === null ? null : survey(caption, { keepLines: true });
    const text = words?.text ?? tileText(post);
    const around = linksAndLeaves(post, (element) => element === caption, COMMENTS);
    const creator = creatorOf(post);
    const labels = labelsFrom(around.leaves, 'tiktok');
    const { links, linkElements } = linksFrom([...(words?.anchors ?? []), ...around.anchors], leaves(HOSTS));
    if (text === '' && labels.length === 0 && links.length === 0) return null;

    const isBio = caption?.matches(BIO) === true;
    const own = addressOf(post, creator, page);
    const detail = !tile && !isBio && caption?.matches(DETAIL_CAPTION) === true;
    const onPage = VIDEO_PATH.test(page.url.pathname) && detail ? page.url : null;
    const url = isBio ? page.url : (onPage ?? own);
    return {
      key: `tiktok:${url?.pathname ?? `${creator ?? ''}:${fingerprint(text)}`}`,
      element: post,
      anchor: anchorOf(post, caption),
      linkElements,
      rootless: around.rootless,
      reading: {
        platform: 'tiktok',
        url: (url ?? page.url).href,
        lang: page.lang,
        creator: creator ?? VIDEO_PATH.exec(url?.pathname ?? '')?.[1] ?? null,
        text,
        fold: null,
        links,
        labels,
        spoken: captionOnScreen(post),
      },
    };
  },
};

/** The creator's name where it is tagged, else the caption, else the post. */
function anchorOf(post: Element, caption: Element | null): Element {
  return post.querySelector(ANY_CREATOR) ?? post.querySelector(CREATOR_INFO) ?? caption ?? post;
}
