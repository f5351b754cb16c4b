import type { ReadingLink } from '../detect/reading';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { isChrome } from './dom/article';
import { linksInPageData } from './dom/page-data';
import { firstShown, labelsFrom, leaves, lineOf, linksFrom } from './dom/parts';
import { insideHidden, survey } from './dom/survey';

/** Services where a page's owner is the first part of its path. */
const BY_PATH = [
  'linktr.ee',
  'beacons.ai',
  'beacons.page',
  'linkr.bio',
  'lnk.bio',
  'campsite.bio',
  'campsite.to',
  'stan.store',
  'bio.site',
  'bio.link',
  'msha.ke',
  'tap.bio',
  'hoo.be',
  'lit.link',
  'instabio.cc',
  'linkin.bio',
  'linkpop.com',
  'solo.to',
  'allmylinks.com',
  'heylink.me',
  'taplink.cc',
  'snipfeed.co',
  'flow.page',
  'withkoji.com',
  'direct.me',
  'pillar.io',
  'contactin.bio',
  'liinks.co',
  'litt.ly',
  'link.inpock.co.kr',
  'mssg.me',
  'many.link',
  'lynk.id',
  'bento.me',
];
/** Services where the owner is the first part of the host. */
const BY_HOST = ['carrd.co', 'komi.io', 'start.page', 'biolinky.co'];
const HOSTS = [...BY_PATH, ...BY_HOST];

/** The services' own pages: nobody's list of links. */
const SERVICE_PATH =
  /^\/(?:s|about|admin|api|app|apps|auth|blog|build|careers|company|contact|dashboard|discover|explore|faq|features|help|home|join|legal|login|log-in|marketplace|pages|press|pricing|privacy|products|register|settings|signin|sign-in|signup|sign-up|support|templates|terms|tos)(?:\/|$)/i;
const SERVICE_HOST = /^(?:about|admin|api|app|blog|dashboard|help|legal|login|docs|shop|status|support)\./i;

/** Who the page is of; most telling first. */
const OWNER = ['#profile-title', '[data-testid="ProfileTitle"]', 'h1', '[class*="profile"] h2', 'h2'];
/** Where the title of a page goes on after the owner's name: "Mia | Linktree". */
const TITLE_REST = /\s(?:[|·•–—-]|on)\s/;

/** Consent, sharing and reporting, and the service's invitation to make a page too. */
const SERVICE =
  'footer, nav, dialog, form, [role="dialog"], [aria-modal="true"], [id*="cookie" i], [id*="consent" i]';

function isUnder(host: string, hosts: readonly string[]): boolean {
  return hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/** The owner's handle as it stands in the address, or null where the page is the service's own. */
function handleIn(url: URL): string | null {
  const host = url.hostname.toLowerCase().replace(/^(?:www|m)\./, '');
  if (isUnder(host, BY_HOST)) {
    const sub = host.split('.').slice(0, -2).join('.');
    return sub === '' || SERVICE_HOST.test(host) ? null : sub;
  }
  if (!BY_PATH.includes(host) || SERVICE_PATH.test(url.pathname)) return null;
  const handle = /^\/@?([^/]{1,80})/.exec(url.pathname)?.[1];
  return handle === undefined ? null : handle;
}

function ownerOf(document: Document, handle: string): string {
  const named = firstShown(document.body, OWNER)?.line;
  if (named !== undefined) return named.replace(/^@/, '').slice(0, 80);
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return (title.slice(0, 200).split(TITLE_REST, 1)[0] ?? '').replace(/^@/, '').trim() || handle;
}

/** Pages that hold one person's links, of many services: the page is one post by its owner. */
export const linkInBio: PlatformAdapter = {
  id: 'link-in-bio',
  hosts: HOSTS,

  covers: (url) => handleIn(url) !== null,

  posts(root) {
    const { body } = root.ownerDocument;
    return body !== null && (root === body || root.contains(body)) ? [body] : [];
  },

  postOf(node) {
    return node.ownerDocument.body;
  },

  read(post, page: PageFacts): PostOnPage | null {
    const handle = handleIn(page.url);
    if (handle === null || insideHidden(post)) return null;
    const staysHere = leaves(HOSTS);
    // A link that stays is to the owner's own things, or to the service.
    const skip = (element: Element) =>
      element.matches(SERVICE) ||
      isChrome(element) ||
      (element.localName === 'a' && element.hasAttribute('href') && !staysHere(element as HTMLAnchorElement));
    const around = survey(post, { skip });
    const { links, linkElements } = linksFrom(around.anchors, leaves(HOSTS));
    const shown: readonly ReadingLink[] =
      links.length > 0 ? links : linksInPageData(post.ownerDocument, isAway);
    if (shown.length === 0) return null;
    const entries = new Set(shown.map((link) => link.text).filter(isSingleWord));
    const text = around.text
      .split('\n')
      .filter((line) => !entries.has(line))
      .join('\n');
    const anchor = firstShown(post, OWNER)?.element ?? linkElements[0] ?? post;
    return {
      key: `link-in-bio:${page.url.hostname}/${handle}`,
      element: post,
      anchor,
      linkElements,
      reading: {
        platform: 'link-in-bio',
        url: new URL(page.url.pathname, page.url.origin).href,
        lang: page.lang,
        creator: ownerOf(post.ownerDocument, handle),
        text: text || lineOf(anchor),
        fold: null,
        links: shown,
        labels: labelsFrom(around.leaves, 'link-in-bio').filter(({ meaning }) => meaning !== 'platform-ad'),
      },
    };
  },
};

/** A link called "Ads" or "Werbung" is for whoever wants to place some; it says nothing of the others. */
function isSingleWord(text: string): boolean {
  return /^[^\s\u3040-\u30ff\u3400-\u9fff]{1,24}$|^[\u3040-\u30ff\u3400-\u9fff]{1,6}$/.test(text);
}

function isAway(url: URL): boolean {
  return !isUnder(url.hostname, HOSTS);
}
