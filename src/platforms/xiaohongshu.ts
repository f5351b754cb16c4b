import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { linksAndLeaves } from './dom/links-and-leaves';
import { fingerprint, firstShown, labelsFrom, leaves, linksFrom, webAddress } from './dom/parts';
import { insideHidden, survey } from './dom/survey';

const HOSTS = ['xiaohongshu.com', 'rednote.com'];

/** A card of the masonry. */
const CARD = 'section.note-item';
/** A note that is open, as a page or over the feed. */
const NOTE = '#noteContainer';
/** Cards of the "everyone is searching" kind: no note in them. */
const QUERY_CARD = '.query-note-wrapper, .query-note-item';

const NOTE_TITLE = ['#detail-title', '.note-content .title'];
const NOTE_BODY = ['#detail-desc', '.note-content .desc', '.note-text'];
const CARD_TITLE = ['.footer .title', '.title'];
const CARD_CREATOR = ['.card-bottom-wrapper .name', '.author .name', '.author-wrapper .name'];
const NOTE_CREATOR = ['.author-wrapper .username', '.author-container .username', '.username'];
const COMMENTS = '.comments-el, .comments-container';

/** A note's id is 24 hexadecimal digits; the path before it differs by where the note was opened from. */
const NOTE_PATH =
  /\/(?:explore|search_result|discovery\/item|user\/profile\/[0-9a-f]{1,32})\/([0-9a-f]{16,32})/i;

function readCard(post: Element, page: PageFacts): PostOnPage | null {
  if (post.querySelector(QUERY_CARD) !== null) return null;
  const title = firstShown(post, CARD_TITLE);
  const creator = firstShown(post, CARD_CREATOR)?.line ?? null;
  let url: URL | null = null;
  for (const link of post.querySelectorAll('a[href]')) {
    const candidate = webAddress(link.getAttribute('href'), page.url);
    if (candidate !== null && NOTE_PATH.test(candidate.pathname)) {
      url = candidate;
      break;
    }
  }
  const titleElement = title?.element ?? null;
  const around = linksAndLeaves(post, (element) => element === titleElement);
  const labels = labelsFrom(around.leaves, 'xiaohongshu');
  const { links, linkElements } = linksFrom(around.anchors, leaves(HOSTS));
  const text = title?.line ?? '';
  if (text === '' && labels.length === 0) return null;
  const id = NOTE_PATH.exec(url?.pathname ?? '')?.[1];
  return {
    key: `xiaohongshu:card:${id ?? `${creator ?? ''}:${fingerprint(text)}`}`,
    element: post,
    anchor: titleElement ?? post,
    linkElements,
    reading: {
      platform: 'xiaohongshu',
      url: (url ?? page.url).href,
      lang: page.lang,
      creator,
      text,
      fold: null,
      links,
      labels,
    },
  };
}

function readNote(post: Element, page: PageFacts): PostOnPage | null {
  const title = firstShown(post, NOTE_TITLE);
  const body = firstShown(post, NOTE_BODY);
  if (title === null && body === null) return null;
  const words = body === null ? null : survey(body.element, { keepLines: true });
  const text = [title?.line ?? '', words?.text ?? ''].filter(Boolean).join('\n');
  const own = new Set<Element | undefined>([title?.element, body?.element]);
  const around = linksAndLeaves(post, (element) => own.has(element), COMMENTS);
  const creator = firstShown(post, NOTE_CREATOR);
  const { links, linkElements } = linksFrom([...(words?.anchors ?? []), ...around.anchors], leaves(HOSTS));
  const id = NOTE_PATH.exec(page.url.pathname)?.[1];
  return {
    key: `xiaohongshu:note:${id ?? fingerprint(text)}`,
    element: post,
    anchor: creator?.element ?? title?.element ?? post,
    linkElements,
    reading: {
      platform: 'xiaohongshu',
      url: page.url.href,
      lang: page.lang,
      creator: creator?.line ?? null,
      text,
      fold: null,
      links,
      labels: labelsFrom(around.leaves, 'xiaohongshu'),
    },
  };
}

/** Xiaohongshu, abroad RedNote: cards of the feed, and a note that is open. */
export const xiaohongshu: PlatformAdapter = {
  id: 'xiaohongshu',
  hosts: HOSTS,

  posts(root) {
    const selector = `${CARD}, ${NOTE}`;
    const found = [...root.querySelectorAll(selector)];
    return root.matches(selector) ? [root, ...found] : found;
  },

  postOf(node) {
    return node.closest(`${CARD}, ${NOTE}`);
  },

  read(post, page) {
    if (insideHidden(post)) return null;
    return post.matches(NOTE) ? readNote(post, page) : readCard(post, page);
  },
};
