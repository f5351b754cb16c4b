import type { ReadingLabel } from '../detect/reading';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { drawnLabels } from './dom/drawn-labels';
import { labelMeaning } from './dom/labels';
import { linksAndLeaves } from './dom/links-and-leaves';
import {
  climb,
  fingerprint,
  firstShown,
  leaves,
  lineOf,
  linksFrom,
  outerClosest,
  outermost,
  webAddress,
} from './dom/parts';
import { insideHidden, survey } from './dom/survey';

const HOSTS = ['linkedin.com'];

/** An item of the feed of today, whose class names mean nothing (since 2025). */
const ITEM = '[data-testid="mainFeed"] [role="listitem"], [role="listitem"][componentkey*="FeedType"]';
/** An update of the feed before, which profiles and company pages still have. */
const UPDATE = '.feed-shared-update-v2, [data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"]';
/** A card for those who are not signed in, and on small screens. */
const CARD = 'article[data-id="main-feed-card"], article[data-activity-urn]';
const LISTED = `${ITEM}, ${UPDATE}, ${CARD}`;

/** The words of a post. Comments are made of the same element, so where it stands decides. */
const TEXT_BOX = '[data-testid="expandable-text-box"]';
const TEXT = [
  `[componentkey^="feed-commentary"] ${TEXT_BOX}`,
  '[componentkey^="feed-commentary"]',
  '[data-view-name="feed-commentary"]',
  TEXT_BOX,
  '.update-components-update-v2__commentary',
  '.feed-shared-update-v2__description',
  '.feed-shared-inline-show-more-text',
  '.update-components-text',
  '.feed-shared-text',
  '[data-test-id="main-feed-activity-card__commentary"]',
];
const COMMENTS = [
  '[data-testid*="commentList" i]',
  '[componentkey*="commentList" i]',
  '[componentkey*="commentsSection" i]',
  '.comments-comments-list',
  '.comments-comment-item',
  '.comments-comment-entity',
  '.feed-shared-update-v2__comments-container',
  '[data-test-id="comment"]',
].join(', ');
/** A post of somebody else that this one passes on with words of its own. */
const RESHARED = [
  '[componentkey^="feed-original-share"]',
  '.update-components-mini-update-v2',
  '.feed-shared-mini-update-v2',
  '[data-test-id="feed-reshare-content"]',
  '.feed-reshare-content',
].join(', ');
const OTHERS = `${COMMENTS}, ${RESHARED}`;

const CREATOR = [
  '.update-components-actor__title [aria-hidden="true"]',
  '.update-components-actor__name',
  '.feed-shared-actor__name',
  'a[data-tracking-control-name$="_feed-actor-name"]',
  // The name is a paragraph in its link; in "Ada likes this" it is not.
  'a[href*="/in/"] p, a[href*="/company/"] p, a[href*="/school/"] p, a[href*="/showcase/"] p',
];

/**
 * The lines under the name where LinkedIn puts its labels, beside the time. The headline, which people write
 * themselves ("Ads", "Publicidad"), is another line.
 */
const LABEL_LINES = [
  'p[componentkey]',
  '.update-components-actor__sub-description',
  '.feed-shared-actor__sub-description',
  '.update-components-header',
  '[data-test-id="main-feed-activity-card__entity-lockup"] [class*="sponsored" i]',
].join(', ');

const AD = `[data-sponsored-tracking-url], [data-view-tracking-scope*='"sponsored"']`;

const ACTIVITY = /urn:li:(?:activity|ugcPost|share):\d{10,25}/;

function ownPart(post: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const part of post.querySelectorAll(selector)) {
      if (part.closest(OTHERS) === null && lineOf(part, 1) !== '' && !insideHidden(part)) return part;
    }
  }
  return null;
}

function labelsOf(post: Element, body: Element | null): ReadingLabel[] {
  const labels: ReadingLabel[] = [];
  const add = (label: ReadingLabel) => {
    if (!labels.some(({ text }) => text === label.text)) labels.push(label);
  };
  for (const line of post.querySelectorAll(LABEL_LINES)) {
    if (
      line.closest(OTHERS) !== null ||
      insideHidden(line) ||
      body?.contains(line) === true ||
      line.contains(body)
    )
      continue;
    // The line as a whole is asked too: `drawnLabels` asks what is in it.
    const whole = lineOf(line, 101);
    const meaning = labelMeaning(whole, 'linkedin');
    if (meaning !== null) add({ text: whole, meaning });
    else
      for (const label of drawnLabels(line, 'linkedin', { skip: () => false, joinLetters: true })) add(label);
    // "Brand partnership • 2h": the label shares its line with the time.
    for (const part of whole.split(/[•·]/)) {
      const text = part.trim();
      const partly = meaning === null && labels.length === 0 ? labelMeaning(text, 'linkedin') : null;
      if (partly !== null) add({ text, meaning: partly });
    }
  }
  const isAd = post.matches(AD) || post.querySelector(AD) !== null;
  if (isAd && labels.length === 0) labels.push({ text: 'sponsored', meaning: 'platform-ad' });
  return labels;
}

/** What names the post: an attribute of its own, else a link to it. */
function activityOf(post: Element): string | null {
  for (const name of ['data-urn', 'data-activity-urn', 'data-id']) {
    const found = ACTIVITY.exec(post.getAttribute(name) ?? '')?.[0];
    if (found !== undefined) return found;
  }
  for (const link of post.querySelectorAll('a[href*="urn:li:"], a[href*="urn%3Ali%3A"]')) {
    if (link.closest(OTHERS) !== null) continue;
    const found = ACTIVITY.exec((link.getAttribute('href') ?? '').replaceAll('%3A', ':'))?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

function read(post: Element, page: PageFacts): PostOnPage | null {
  const body = ownPart(post, TEXT);
  const words = body === null ? null : survey(body, { keepLines: true, skip: isControl });
  const creator = firstShown(post, CREATOR);
  const labels = labelsOf(post, body);
  const around = linksAndLeaves(post, (element) => element === body, OTHERS);
  const { links, linkElements } = linksFrom([...(words?.anchors ?? []), ...around.anchors], leaves(HOSTS));
  const text = words?.text ?? '';
  if (text === '' && labels.length === 0 && links.length === 0) return null;
  const urn = activityOf(post);
  return {
    key: `linkedin:${urn ?? fingerprint(`${creator?.line ?? ''}\n${text}`)}`,
    element: post,
    anchor: creator?.element ?? body ?? post,
    linkElements,
    reading: {
      platform: 'linkedin',
      url:
        webAddress(urn === null ? null : `https://www.linkedin.com/feed/update/${urn}/`, page.url)?.href ??
        page.url.href,
      // The page's language is that of its menus; posts are in any.
      lang: null,
      creator: creator?.line ?? null,
      text,
      fold: null,
      links,
      labels,
    },
  };
}

/** "See more" is no word of the author. */
function isControl(element: Element): boolean {
  return element.nodeName === 'BUTTON' || element.getAttribute('role') === 'button';
}

/** Where nothing says what a post is: the words, and around them the nearest place that names somebody. */
function around(box: Element): Element | null {
  if (box.closest(`${LISTED}, ${OTHERS}`) !== null) return null;
  return climb(box, 12, (element) => element.querySelector(CREATOR.join(', ')) !== null);
}

/** LinkedIn on the web: the feed of today, the one before, and the cards for guests and small screens. */
export const linkedin: PlatformAdapter = {
  id: 'linkedin',
  hosts: HOSTS,

  posts(root) {
    const boxes = root.matches(TEXT_BOX) ? [root] : [...root.querySelectorAll(TEXT_BOX)];
    return new Set([...outermost(root, LISTED), ...boxes.flatMap((box) => around(box) ?? [])]);
  },

  postOf(node) {
    const listed = outerClosest(node, LISTED);
    const box = listed === null ? node.closest(TEXT_BOX) : null;
    return listed ?? (box === null ? null : around(box));
  },

  read(post, page) {
    return insideHidden(post) ? null : read(post, page);
  },
};
