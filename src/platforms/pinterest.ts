import { PINTEREST } from '../rules/redirects';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { drawnLabels } from './dom/drawn-labels';
import { linksAndLeaves } from './dom/links-and-leaves';
import { fingerprint, firstShown, leaves, linksFrom, outerClosest, outermost, webAddress } from './dom/parts';
import { insideHidden, survey } from './dom/survey';

/** A pin in a masonry; where the attributes are gone, an item of a list. */
const CARD =
  '[data-grid-item="true"], [data-test-id="pin"], [data-test-id="pinWrapper"], [role="list"] > [role="listitem"]';
/** A pin that is open. */
const CLOSEUP =
  '[data-test-id="CloseupMainPin"], [data-test-id="closeup-lego-container"], [data-test-id="closeup-body-landscape"]';

const TITLE = [
  '[data-test-id="pinTitle"]',
  '[data-test-id="pinrep-title"]',
  '[data-test-id="pin-title"]',
  'h1',
  'h2',
];
const WORDS = [
  '[data-test-id="truncated-description"]',
  '[data-test-id="main-pin-description-text"]',
  '[data-test-id="richPinInformation-description"]',
  '[data-test-id="pinrep-description"]',
  '[data-test-id="pin-description"]',
  '[data-test-id="CloseupDescriptionContainer"]',
];
const CREATOR = [
  '[data-test-id="creator-profile-name"]',
  '[data-test-id="official-user-attribution"] a',
  '[data-test-id="creator-profile-link"]',
  '[data-test-id="username"]',
  '[data-test-id="pinner-name"]',
];

/** Other people's words and other pins, inside an open pin. */
const NOT_THE_PIN = [
  '[data-test-id*="comment" i]',
  '[data-test-id="vase-carousel"]',
  '[data-test-id*="related" i]',
  '[data-test-id="breadcrumbs"]',
  '[data-grid-item="true"]',
  'button',
].join(', ');

const PIN_PATH = /^\/pin\/([^/]{1,400})\/?$/;

/** The id of a pin: all of the last part of its address, or what stands there behind its title. */
function pinIn(url: URL | null): string | null {
  const id = PIN_PATH.exec(url?.pathname ?? '')?.[1]
    ?.split('--')
    .at(-1);
  return id !== undefined && /^[\w-]{1,200}$/.test(id) ? id : null;
}

function addressOf(post: Element, page: PageFacts): URL | null {
  for (const link of post.querySelectorAll('a[href*="/pin/"]')) {
    const url = webAddress(link.getAttribute('href'), page.url);
    if (pinIn(url) !== null) return url;
  }
  return null;
}

function read(post: Element, page: PageFacts, url: URL | null): PostOnPage | null {
  const title = firstShown(post, TITLE);
  const body = firstShown(post, WORDS)?.element ?? null;
  const creator = firstShown(post, CREATOR);
  const words =
    body === null
      ? null
      : survey(body, { keepLines: true, skip: (element) => element.nodeName === 'BUTTON' });
  const own = new Set<Element | null>([title?.element ?? null, body]);
  const around = linksAndLeaves(post, (element) => own.has(element), NOT_THE_PIN);
  const labels = drawnLabels(post, 'pinterest', {
    // Anybody can be called "Ads".
    skip: (element) => own.has(element) || element === creator?.element || element.matches(NOT_THE_PIN),
    joinLetters: true,
  });
  const { links, linkElements } = linksFrom(
    [...(words?.anchors ?? []), ...around.anchors],
    leaves(PINTEREST),
  );
  const text = [...new Set([title?.line ?? '', words?.text ?? ''])].filter(Boolean).join('\n');
  if (text === '' && labels.length === 0 && links.length === 0) return null;
  return {
    key: `pinterest:${pinIn(url) ?? fingerprint(`${creator?.line ?? ''}\n${text}`)}`,
    element: post,
    anchor: title?.element ?? creator?.element ?? post,
    linkElements,
    reading: {
      platform: 'pinterest',
      url: (url ?? page.url).href,
      // The page's language is that of its menus; pins are in any.
      lang: null,
      creator: creator?.line ?? null,
      text,
      fold: null,
      links,
      labels,
    },
  };
}

/** Pinterest on the web, in every country: the pins of a masonry, and a pin that is open. */
export const pinterest: PlatformAdapter = {
  id: 'pinterest',
  hosts: PINTEREST,

  posts(root) {
    return [...outermost(root, CLOSEUP), ...outermost(root, CARD)];
  },

  postOf(node) {
    return outerClosest(node, CARD) ?? outerClosest(node, CLOSEUP);
  },

  read(post, page) {
    if (insideHidden(post)) return null;
    // An open pin has its address in the bar; without one it is left over from before.
    if (post.matches(CLOSEUP)) return pinIn(page.url) === null ? null : read(post, page, page.url);
    const url = addressOf(post, page);
    // Menus and suggested boards are lists too.
    const isPin = url !== null || post.matches('[data-grid-item="true"]');
    return isPin ? read(post, page, url) : null;
  },
};
