import { isChrome } from '../platforms/dom/article';
import { survey } from '../platforms/dom/survey';

/**
 * Words of a path, as whole segments, below which platforms show no posts: accounts, settings, conversations,
 * help, the law, work and business, and what is made or paid there.
 */
const NO_POSTS = new Set(
  (
    'login signin sign-in signup sign-up register join logout accounts account auth oauth authorize challenge checkpoint recover ' +
    'password verify verification consent settings preferences setting privacy security messages message messenger inbox direct dm chat ' +
    'im notifications notification help support faq about legal terms tos policies policy rules guidelines community-guidelines ' +
    'imprint impressum contact jobs careers press newsroom brand business ads advertise advertising creators developers developer ' +
    'docs api download app apps upload create compose edit studio dashboard analytics wallet coins payment payments premium checkout ' +
    'cart orders order live directory sitemap cookies safety transparency'
  ).split(' '),
);

/** Beginnings of hosts that platforms give to the same. */
const NO_POSTS_HOST =
  /^(?:help|support|about|accounts?|auth|login|passport|ads|adsmanager|business|creator|creators|studio|careers|jobs|press|newsroom|blog|legal|policies|developers?|docs|api|pay|seller|newsroom)\./;

/** How much text a page has at least that shows posts, in UTF-16 units; less for scripts that need fewer. */
const PLENTY = 1_500;
const PLENTY_DENSE = 500;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Whether an address of a platform may show posts: no login, settings, conversation, help or business page. */
export function mayShowPosts(url: URL): boolean {
  if (NO_POSTS_HOST.test(url.hostname)) return false;
  const segments = url.pathname.toLowerCase().split('/').slice(0, 8);
  return !segments.some((segment) => NO_POSTS.has(segment));
}

/**
 * Whether a page has so much text outside its menus that posts must be among it. A page that still loads, a wall
 * before a login and an empty profile have less.
 */
export function hasPlentyOfText(document: Document): boolean {
  const body = document.body as HTMLElement | null;
  if (body === null) return false;
  const { text } = survey(body, { skip: isChrome, maxText: PLENTY * 2 });
  const dense = text.match(DENSE)?.length ?? 0;
  return text.length >= PLENTY || dense >= PLENTY_DENSE;
}
