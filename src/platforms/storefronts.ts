import { inspectLink } from '../detect/link-inspection';
import type { PageFacts, PlatformAdapter, PostOnPage } from './adapter';
import { isChrome } from './dom/article';
import { firstShown, labelsFrom, leaves, lineOf, linksFrom, type PostLinks } from './dom/parts';
import { insideHidden, survey } from './dom/survey';

const AMAZON =
  'com co.uk de fr it es ca co.jp in com.au com.br com.mx nl se pl sg ae sa com.tr eg com.be co.za ie'
    .split(' ')
    .map((suffix) => `amazon.${suffix}`);

/** Where a creator's storefront is, and which part of the path is the storefront itself. */
interface Place {
  readonly hosts: readonly string[];
  readonly path: RegExp;
  /**
   * `page`: whoever stands in the address is paid for what is bought. `links`: anybody can make such a list, so
   * it pays only where its links do, or where it says so.
   */
  readonly pays: 'page' | 'links';
  /** A name stands at the beginning of the path, where the service has pages of its own too. */
  readonly named?: true;
}

/** Pages of the services themselves, where a name would stand. */
const SERVICE =
  /^\/(?:about|apply|app|blog|brands?|business|careers?|categories|collections|company|contact|creators?|download|explore|faq|help|home|how-it-works|join|legal|login|press|pricing|privacy|search|shop|signup|support|talent|terms)(?:\/|$)/i;

const PLACES: readonly Place[] = [
  { hosts: ['shopltk.com', 'liketoknow.it'], path: /^\/explore\/[^/]+/, pays: 'page' },
  {
    hosts: ['shopltk.com', 'liketoknow.it'],
    path: /^\/[^/]+(?=\/?$)/,
    pays: 'page',
    named: true,
  },
  { hosts: ['shopmy.us', 'shopmy.co'], path: /^\/(?:shop|collections)\/[^/]+/, pays: 'page' },
  { hosts: ['shopmy.us', 'shopmy.co'], path: /^\/[^/]+/, pays: 'page', named: true },
  // The address of a product may carry somebody's tag; that is a link's matter, not the page's.
  { hosts: AMAZON, path: /^\/(?:-\/[a-z]{2}\/)?shop\/(?!info(?:\/|$))[^/]+/, pays: 'page' },
  { hosts: AMAZON, path: /^\/(?:-\/[a-z]{2}\/)?ideas\/amzn1\.account\.[^/]+/, pays: 'links' },
  { hosts: ['bookshop.org'], path: /^\/(?:shop|lists)\/[^/]+/, pays: 'page' },
  // Redirects of these show a page where a creator's list is meant.
  { hosts: ['mavelyinfluencer.com', 'go.mavely.com'], path: /^\/[^/]+/, pays: 'page' },
  { hosts: ['howl.me', 'howl.link', 'magik.ly'], path: /^\/[^/]+/, pays: 'page' },
  { hosts: ['kit.co'], path: /^\/[^/]+(?=\/.)/, pays: 'links', named: true },
  { hosts: ['benable.com'], path: /^\/[^/]+/, pays: 'links', named: true },
];

/** Whose storefront it is; most telling first. */
const NAMES = ['[data-testid*="profile-name" i]', '[class*="profile-name" i]', 'h1', 'h2'];
/** What the title of a page says besides the name: "Mia's Amazon Page", "Mia | LTK", "Shop Mia". */
const TITLE_REST = /['’]s\s|\s(?:[|·•–—-]|on)\s/;
/** What creators say of themselves there. All other words of such a page are the shop's. */
const WORDS = [
  '[data-testid*="bio" i]',
  '[class*="bio" i]',
  '[class*="profile" i] p',
  '[class*="description" i]',
];
const WORDS_MAX = 600;

interface Storefront {
  readonly place: Place;
  /** The path of the storefront itself: `/shop/mia` of `/shop/mia/list/2ABC`. */
  readonly root: string;
}

function storefrontAt(url: URL): Storefront | null {
  const host = url.hostname.toLowerCase().replace(/^(?:www|smile|m)\./, '');
  for (const place of PLACES) {
    const own = place.hosts.some(
      (name) => host === name || (name === 'bookshop.org' && host.endsWith(`.${name}`)),
    );
    const root = own ? place.path.exec(url.pathname)?.[0] : undefined;
    if (root === undefined) continue;
    if (place.named === true && SERVICE.test(url.pathname)) continue;
    if (place.pays === 'page' && inspectLink(url.origin + url.pathname).earns !== true) continue;
    return { place, root };
  }
  return null;
}

/** The name at the link to the storefront, where this is a part of one; else the heading, else the title. */
function nameOf(document: Document, { root }: Storefront, page: PageFacts): Element | null {
  if (page.url.pathname.length > root.length + 1) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const isRoot = link.host === page.url.host && link.pathname.replace(/\/$/, '') === root;
      if (isRoot && lineOf(link) !== '' && lineOf(link).length <= 80 && !insideHidden(link)) return link;
    }
  }
  return firstShown(document.body, NAMES)?.element ?? null;
}

function creatorOf(document: Document, name: Element | null, root: string): string {
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const named = lineOf(name, 80) || title.slice(0, 200).trim();
  return (
    (named.split(TITLE_REST, 1)[0] ?? '').replace(/^@/, '').trim() || decoded(root.split('/').at(-1) ?? '')
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign in the address.
    return part;
  }
}

/**
 * A creator's page in a shop, where the shop pays them for what is bought: the page itself is the post, and its
 * own address the evidence. The things on it are not marked one by one.
 */
export const storefronts: PlatformAdapter = {
  id: 'storefronts',
  hosts: [...new Set(PLACES.flatMap((place) => place.hosts))],

  covers: (url) => storefrontAt(url) !== null,

  posts(root) {
    const { body } = root.ownerDocument;
    return body !== null && (root === body || root.contains(body)) ? [body] : [];
  },

  postOf(node) {
    return node.ownerDocument.body;
  },

  read(post, page): PostOnPage | null {
    const storefront = storefrontAt(page.url);
    if (storefront === null) return null;
    const document = post.ownerDocument;
    const name = nameOf(document, storefront, page);
    // A page that is still loading has no heading yet.
    if (name === null) return null;
    const address = new URL(page.url.pathname, page.url.origin).href;
    const all = survey(post, { skip: isChrome, maxText: 0 });
    const { links, linkElements }: PostLinks =
      storefront.place.pays === 'page'
        ? { links: [{ href: address, text: '', rel: '' }], linkElements: [] }
        : linksFrom(all.anchors, leaves([page.url.hostname]));
    const creator = creatorOf(document, name, storefront.root);
    const bio = firstShown(post, WORDS)?.element;
    const said = bio === undefined ? undefined : survey(bio, { maxText: WORDS_MAX }).text;
    return {
      key: `storefronts:${page.url.hostname}${page.url.pathname}`,
      element: post,
      anchor: name,
      linkElements,
      reading: {
        platform: 'storefronts',
        url: address,
        lang: page.lang,
        creator,
        text: [creator, said].filter(Boolean).join('\n'),
        fold: null,
        links,
        labels: labelsFrom(all.leaves, 'storefronts').filter(({ meaning }) => meaning === 'affiliate'),
      },
    };
  },
};
