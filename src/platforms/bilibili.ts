import type { ReadingLabel, ReadingLink } from '../detect/reading';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { captionOnScreen } from './dom/captions';
import { linksAndLeaves } from './dom/links-and-leaves';
import {
  fingerprint,
  firstShown,
  labelsFrom,
  leaves,
  lineOf,
  linksFrom,
  outerClosest,
  outermost,
  webAddress,
} from './dom/parts';
import { insideHidden, survey } from './dom/survey';

const HOSTS = ['bilibili.com'];

/** Cards of home, search, channels and "up next": of 2026, then of the layouts before. */
const CARD = [
  '.bili-feed-card',
  '.feed-card',
  '.bili-video-card',
  '.video-page-card-small',
  '.video-page-special-card-small',
  '.video-page-game-card-small',
  '.video-card-ad-small',
  '.ad-report',
  '.video-card-reco',
  '.video-card-common',
  'a.banner-card',
].join(', ');
/** One entry of the list of dynamics, and a dynamic on a page of its own. */
const DYNAMIC = '.bili-dyn-list__item, .bili-dyn-item, [dyn-id]';
/** What a dynamic passes on: somebody else's post, with that one's goods. */
const ORIGINAL = '.bili-dyn-content__orig.reference, .bili-dyn-item .dyn-orig';
/** A dynamic or an article that is open. */
const OPUS = '.bili-opus-view, .opus-detail';
const LISTED = `${CARD}, ${DYNAMIC}, ${OPUS}`;

const VIDEO_TITLE = 'h1.video-title, #viewbox_report h1, h1';
const VIDEO_CREATOR = ['.up-info-container .up-name', '.up-name', '.staff-name'];
const VIDEO_WORDS = ['#v_desc .desc-info-text', '.video-desc-container .basic-desc-info', '#v_desc .info'];
/** What holds title, description and author, of several layouts. */
const VIDEO_PAGE = '#mirror-vdcon, .video-container-v1, .playlist-container, #app';
const VIDEO_PARTS = '#viewbox_report, #v_desc, .video-desc-container';

const CARD_TITLE = ['.bili-video-card__info--tit', '.video-name', '.ex-title', '.title', '.name'];
const CARD_CREATOR = ['.bili-video-card__info--author', '.upname .name', '.upname', '.up', '.ex-up'];

const POST_CREATOR = ['.bili-dyn-title__text', '.opus-module-author__name', '.dyn-orig-author__name'];
/** The author's words in a dynamic, in whatever form it was posted: words, pictures, a video, an article. */
const POST_WORDS = [
  '.bili-dyn-content__forw__desc',
  '.bili-dyn-content__orig__desc',
  '.dyn-card-opus__title',
  '.dyn-card-opus__summary',
  '.bili-dyn-card-video__title',
  '.bili-dyn-card-video__desc',
  '.bili-dyn-card-article__title',
  '.bili-dyn-card-article__desc',
  '.opus-module-title',
  '.opus-module-content',
  '.bili-rich-text__content',
].join(', ');
/** Goods in the words themselves: their address is in an attribute, not in an anchor. */
const GOODS_WORDS = '.bili-rich-text-module.goods, .opus-text-rich-hl[class*="goods"]';
const GOODS_CARD = '.bili-dyn-card-goods, .dyn-goods';
/** A card without a border is that of the post that was passed on. */
const GOODS_PASSED_ON = '.hide-border';

/** The comments, which the page draws in shadow trees, and the quoted best comment under a dynamic. */
const COMMENTS =
  'bili-comments, #commentapp, #comment, .comment-container, .bili-comment-container, .bili-dyn-item__interaction';
/** What stands around the words of a dynamic: who posted it, when, and the counters. */
const AROUND =
  '[class*="header" i], [class*="footer" i], [class*="author" i], [class*="title__text"], [class*="time" i]';
/** "Unfold", "fold" and the like. */
const CONTROLS = '.bili-rich-text__action, .dyn-card-opus__summary__action, button';

/** The badge of an advertisement among the cards; in some layouts it is a picture. */
const AD_BADGE = '.bili-video-card__info--ad, .bili-video-card__info--creative-ad, .ad-tag, .gg-icon';
/** Clicks on these are counted for the advertiser. */
const AD_LINK = 'a[href*="cm.bilibili.com/"]';

const VIDEO_PATH = /\/video\/(BV[0-9A-Za-z]{10}|av\d{1,15})/;
const POST_PATH = /^\/(?:opus\/|dynamic\/|read\/cv)?(\d{5,25})\/?$/;

/** The element around a video page's title and its author. */
function around(title: Element): Element {
  return title.closest(VIDEO_PAGE) ?? title.ownerDocument.body;
}

function readVideo(post: Element, page: PageFacts): PostOnPage | null {
  const id = VIDEO_PATH.exec(page.url.pathname)?.[1];
  const title = firstShown(post, VIDEO_TITLE.split(', '));
  if (id === undefined || title === null) return null;
  const creator = firstShown(post, VIDEO_CREATOR);
  const description = firstShown(post, VIDEO_WORDS);
  const words = description === null ? null : survey(description.element, { keepLines: true });
  const own = new Set<Element | undefined>([title.element, description?.element]);
  const parts = outermost(post, VIDEO_PARTS).map((part) => survey(part, { skip: (one) => own.has(one) }));
  const { links, linkElements } = linksFrom(words?.anchors ?? [], leaves(HOSTS));
  return {
    key: `bilibili:${id}`,
    element: post,
    anchor: title.element,
    linkElements,
    reading: {
      platform: 'bilibili',
      url: `https://www.bilibili.com/video/${id}`,
      lang: page.lang,
      creator: creator?.line ?? null,
      // An empty description is shown as a dash.
      text: [title.line, words === null || words.text === '-' ? '' : words.text].filter(Boolean).join('\n'),
      fold: null,
      links,
      labels: labelsFrom(
        parts.flatMap((part) => part.leaves),
        'bilibili',
      ),
      spoken: captionOnScreen(post),
    },
  };
}

function readCard(post: Element, page: PageFacts): PostOnPage | null {
  const title = firstShown(post, CARD_TITLE);
  const creator = firstShown(post, CARD_CREATOR)?.line ?? null;
  const titleElement = title?.element;
  const around = linksAndLeaves(post, (element) => element === titleElement);
  const labels = labelsFrom(around.leaves, 'bilibili');
  if (labels.length === 0) labels.push(...badgeOf(post));
  if (title === null && labels.length === 0) return null;
  const text = title?.line ?? '';
  let id: string | undefined;
  for (const link of [post, ...post.querySelectorAll('a[href*="/video/"]')]) {
    id = VIDEO_PATH.exec(link.getAttribute('href') ?? '')?.[1];
    if (id !== undefined) break;
  }
  const own = id ?? fingerprint(`${creator ?? ''}\n${text}\n${post.getAttribute('href') ?? ''}`);
  return {
    key: `bilibili:card:${own}`,
    element: post,
    anchor: titleElement ?? post,
    linkElements: [],
    reading: {
      platform: 'bilibili',
      url: id === undefined ? page.url.href : `https://www.bilibili.com/video/${id}`,
      lang: page.lang,
      creator,
      text,
      fold: null,
      links: [],
      labels,
    },
  };
}

/** What shows that a card is an advertisement where no words say so. */
function badgeOf(card: Element): ReadingLabel[] {
  const badge = card.querySelector(AD_BADGE);
  const counted = card.matches(AD_LINK) || card.querySelector(AD_LINK) !== null;
  if (badge === null && !counted) return [];
  return [{ text: lineOf(badge, 40) || 'cm.bilibili.com', meaning: 'platform-ad' }];
}

function readPost(post: Element, page: PageFacts): PostOnPage | null {
  const isOriginal = post.matches(ORIGINAL);
  const ofOthers = (element: Element) => {
    const original = element.closest(ORIGINAL);
    return original !== null && original !== post && post.contains(original);
  };
  const skip = (element: Element) =>
    element.matches(`${COMMENTS}, ${CONTROLS}`) || (element !== post && element.matches(ORIGINAL));

  const parts = outermost(post, POST_WORDS).filter(
    (part) => !ofOthers(part) && part.closest(COMMENTS) === null && !insideHidden(part),
  );
  // Where none of the names is left, all of the post but what is around it.
  const places = parts.length > 0 ? parts : [post];
  const words = places.map((part) =>
    survey(part, {
      keepLines: true,
      skip: (element) => skip(element) || (part === post && element.matches(`${GOODS_CARD}, ${AROUND}`)),
    }),
  );
  const text = words
    .map((part) => part.text)
    .filter(Boolean)
    .join('\n');
  const own = new Set<Element>(parts);
  const around = linksAndLeaves(post, (element) => own.has(element) || skip(element), GOODS_CARD);
  const goods = [...post.querySelectorAll(GOODS_CARD)].filter(
    (card) => !ofOthers(card) && (isOriginal || !card.matches(GOODS_PASSED_ON)),
  );
  const named = [...post.querySelectorAll(GOODS_WORDS)].filter((one) => !ofOthers(one));
  const labels = goodsLabels([...goods, ...named]);
  for (const label of labelsFrom(around.leaves, 'bilibili')) {
    if (!labels.some((known) => known.text === label.text)) labels.push(label);
  }
  const sold = goods.map((card) => survey(card));
  const anchors = [...words, around, ...sold].flatMap((part) => part.anchors);
  const { links, linkElements } = linksFrom(new Set(anchors), leaves(HOSTS));
  const all = [...links, ...goodsLinks(named, page)];
  if (text === '' && all.length === 0 && labels.length === 0) return null;

  const creator = [...post.querySelectorAll(POST_CREATOR.join(', '))].find(
    (name) => !ofOthers(name) && lineOf(name) !== '',
  );
  const id = idOf(post, page, ofOthers);
  return {
    key: `bilibili:post:${id ?? fingerprint(`${lineOf(creator)}\n${text}`)}`,
    element: post,
    anchor: creator ?? parts[0] ?? post,
    linkElements,
    reading: {
      platform: 'bilibili',
      url: id === null ? page.url.href : `https://www.bilibili.com/${id}`,
      lang: page.lang,
      creator: creator === undefined ? null : lineOf(creator),
      text,
      fold: null,
      links: all,
      labels,
    },
  };
}

/**
 * What a dynamic's goods say of themselves. Only the head "recommended by the creator" says that it is theirs to
 * earn from; goods without it are there to be bought.
 */
function goodsLabels(goods: readonly Element[]): ReadingLabel[] {
  const labels: ReadingLabel[] = [];
  for (const one of goods) {
    const said = labelsFrom(survey(one).leaves, 'bilibili');
    const name = lineOf(one, 60);
    const found: ReadingLabel[] =
      said.length > 0 ? said : name === '' ? [] : [{ text: name, meaning: 'shop' }];
    for (const label of found) if (!labels.some((known) => known.text === label.text)) labels.push(label);
  }
  return labels;
}

function goodsLinks(goods: readonly Element[], page: PageFacts): ReadingLink[] {
  return goods.flatMap((one) => {
    const url = webAddress(one.getAttribute('data-url'), page.url);
    return url === null ? [] : [{ href: url.href, text: lineOf(one, 200), rel: '' }];
  });
}

/** The path that names a dynamic: its own id, the page's when it is open, the video that it announces. */
function idOf(post: Element, page: PageFacts, ofOthers: (element: Element) => boolean): string | null {
  for (const element of [post, ...post.querySelectorAll('[dyn-id], [data-did]')]) {
    if (element !== post && ofOthers(element)) continue;
    const id = element.getAttribute('dyn-id') ?? element.getAttribute('data-did') ?? '';
    if (/^\d{5,25}$/.test(id)) return `opus/${id}`;
  }
  const open = post.matches(OPUS) ? POST_PATH.exec(page.url.pathname) : null;
  if (open !== null) return open[0].replace(/^\/|\/$/g, '');
  for (const link of post.querySelectorAll('a[href*="/opus/"], a[href*="/video/"]')) {
    if (ofOthers(link)) continue;
    const path = /\/((?:opus\/\d{5,25})|(?:video\/(?:BV[0-9A-Za-z]{10}|av\d{1,15})))/.exec(
      link.getAttribute('href') ?? '',
    )?.[1];
    if (path !== undefined) return path;
  }
  return null;
}

/** Bilibili on the web: cards and the advertisements among them, video pages, dynamics with their goods. */
export const bilibili: PlatformAdapter = {
  id: 'bilibili',
  hosts: HOSTS,

  posts(root) {
    const found = new Set([...outermost(root, LISTED), ...root.querySelectorAll(ORIGINAL)]);
    if (root.matches(ORIGINAL)) found.add(root);
    const title = root.matches(VIDEO_TITLE) ? root : root.querySelector(VIDEO_TITLE);
    if (title !== null) found.add(around(title));
    return found;
  },

  postOf(node) {
    const listed = node.closest(ORIGINAL) ?? outerClosest(node, LISTED);
    if (listed !== null) return listed;
    const part = node.closest(VIDEO_PARTS);
    return part === null ? null : around(part);
  },

  read(post, page) {
    if (insideHidden(post)) return null;
    if (post.matches(`${ORIGINAL}, ${DYNAMIC}, ${OPUS}`)) return readPost(post, page);
    return post.matches(CARD) ? readCard(post, page) : readVideo(post, page);
  },
};
