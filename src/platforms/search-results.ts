import { inspectLink } from '../detect/link-inspection';
import type { ReadingLabel } from '../detect/reading';
import { GOOGLE } from '../rules/redirects';
import type { PlatformAdapter, PostOnPage } from './adapter';
import { fingerprint, firstShown, labelsFrom, lineOf, webAddress } from './dom/parts';
import { insideHidden, survey } from './dom/survey';

/** A search engine's page of results and the advertisements on it. */
interface Engine {
  readonly hosts: readonly string[];
  /** Whether an address of its hosts is a page of results. */
  isResults(url: URL): boolean;
  /** What the engine's own markup calls an advertisement. */
  readonly ads: readonly string[];
  /** Clicks on these are counted for an advertiser, whatever the markup is called. */
  readonly clicks: string;
  /** The results, to find the one around a counted click. */
  readonly results: string;
  /** What holds several advertisements and may have their label. */
  readonly groups: string;
  /** Who advertises, as the page shows it. */
  readonly advertiser: readonly string[];
}

/** The names are those of public filter lists and of the pages themselves, 2015 to 2026. */
const ENGINES: readonly Engine[] = [
  {
    hosts: GOOGLE,
    isResults: (url) => /^\/search\/?$/.test(url.pathname),
    ads: [
      '[data-text-ad]',
      '.uEierd',
      'li.ads-ad',
      '.commercial-unit-desktop-top',
      '.commercial-unit-desktop-rhs',
      '.commercial-unit-mobile-top',
      '.cu-container',
    ],
    clicks: 'a[href^="/aclk?"], a[href*="google.com/aclk?"], a[href*="googleadservices.com/pagead/aclk"]',
    results: '#tads > *, #tadsb > *, #bottomads > *, #rhs > *, .MjjYud, .g',
    groups: '#tads, #tadsb, #bottomads, #rhs',
    advertiser: ['[data-dtld]', '.x2VHCd', 'cite', 'span[role="text"]'],
  },
  {
    hosts: ['bing.com'],
    isResults: (url) => /^\/(?:search|shop)\/?$/.test(url.pathname),
    ads: ['.b_ad .sb_add', '.b_ad li', '.b_ad'],
    clicks: 'a[href*="bing.com/aclick?"], a[href*="bing.com/aclk?"]',
    results: '#b_results > li, #b_context > li',
    groups: '.b_ad',
    advertiser: ['cite', '.b_attribution'],
  },
  {
    hosts: ['duckduckgo.com'],
    isResults: (url) => url.searchParams.has('q') || /^\/(?:html|lite)(?:\/|$)/.test(url.pathname),
    ads: ['article[data-testid="ad"]', 'li[data-layout="ad"]', '.result--ad', '.js-carousel-module--ads'],
    clicks: 'a[href*="duckduckgo.com/y.js?"], a[href^="/y.js?"]',
    results: 'article, .result',
    groups: '.results--ads, [data-area="ads"]',
    advertiser: ['[data-testid="result-extras-url-link"]', '.result__url', '.result__domain'],
  },
  {
    hosts: ['search.yahoo.com', 'search.yahoo.co.jp'],
    isResults: (url) => /^\/search\b/.test(url.pathname),
    ads: [
      '.searchCenterTopAds > li',
      '.searchCenterBottomAds > li',
      '.searchRightTopAds > li',
      '.searchRightMiddleAds > li',
      '.searchRightBottomAds > li',
      '.AdTop',
      '.AdBttm',
    ],
    clicks: 'a[href*="/cbclk/"], a[href*="/cbclk2/"]',
    results: '#web li, #right li',
    groups: '[class*="searchCenter"], [class*="searchRight"]',
    advertiser: ['.ad-domn', '.compTitle .fz-ms', '.url'],
  },
  {
    hosts: ['yandex.ru', 'yandex.com', 'yandex.kz', 'yandex.by', 'yandex.uz', 'yandex.com.tr', 'ya.ru'],
    isResults: (url) => /^\/search\b/.test(url.pathname),
    ads: ['.serp-adv-item', '[data-fast-name="direct"]'],
    clicks: 'a[href*="//yabs.yandex."], a[href*="//an.yandex.ru/count/"]',
    results: '.serp-item',
    groups: '.serp-adv',
    advertiser: ['.Path-Item b', '.Path-Item', '.path__item'],
  },
  {
    hosts: ['baidu.com'],
    isResults: (url) => /^\/(?:s|from=[^/]{0,80}\/s)$/.test(url.pathname),
    ads: ['#content_left > [cmatchid]', '.ec_ad', '.ec_wise_ad', '.ec-fc-ad-results > *'],
    clicks: 'a[href*="baidu.com/baidu.php?"], [data-tuiguang], .ec-tuiguang',
    results: '#content_left > div, #content_right .c-container, .c-result',
    groups: '.ec-fc-ad-results',
    advertiser: ['.c-showurl', '.ec-showurl-new', '.c-color-gray'],
  },
];

const TITLES = ['[role="heading"]', 'h2', 'h3', 'h4', '[data-testid="result-title-a"]', '.result__title'];

/** A domain, where more words stand around it: "https://www.shop.example › lamps". */
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([^\s/›>]{3,80}\.[^\s/›>]{2,40})/;

function engineAt(url: URL): Engine | null {
  const host = url.hostname.toLowerCase();
  // Under a country's name, for phones, or without scripts it is the same search; elsewhere it is another service.
  const bare = host.replace(/^(?:www|m|html|lite|[a-z]{2})\./, '');
  const engine = ENGINES.find(({ hosts }) =>
    hosts.some(
      (own) => host === own || bare === own || (own.startsWith('search.') && host.endsWith(`.${own}`)),
    ),
  );
  return engine?.isResults(url) === true ? engine : null;
}

function engineOf(node: Element): Engine | null {
  // A document that was only parsed has no address of its own.
  return engineAt(new URL(node.ownerDocument.location?.href ?? node.baseURI));
}

/** Whether an element is one advertisement: not a group of several, and not a part of one. */
function isAd(element: Element, engine: Engine): boolean {
  const names = engine.ads.join(', ');
  if (!element.matches(names)) return false;
  if (element.matches(engine.groups) && element.querySelector(names) !== null) return false;
  for (let at = outer(element, names); at !== null; at = outer(at, names)) {
    if (!at.matches(engine.groups)) return false;
  }
  return true;
}

function outer(element: Element, selector: string): Element | null {
  return element.parentElement?.closest(selector) ?? null;
}

/** The advertisement around an element: by name, else the result in which clicks are counted. */
function adAround(element: Element, engine: Engine): Element | null {
  const names = engine.ads.join(', ');
  for (let at = element.closest(names); at !== null; at = outer(at, names)) {
    if (isAd(at, engine)) return at;
  }
  const result = element.closest(engine.results);
  return result?.querySelector(engine.clicks) == null ? null : result;
}

function adsIn(root: Element, engine: Engine): Set<Element> {
  const found = new Set<Element>();
  const selector = `${engine.ads.join(', ')}, ${engine.clicks}`;
  for (const element of [root, ...root.querySelectorAll(selector)]) {
    if (!element.matches(selector)) continue;
    const ad = isAd(element, engine)
      ? element
      : element.matches(engine.clicks)
        ? adAround(element, engine)
        : null;
    if (ad !== null) found.add(ad);
  }
  return found;
}

/** What says that it is an advertisement: its own label, that of its group, the click, or the engine's markup. */
function labelOf(ad: Element, engine: Engine): ReadingLabel | null {
  const own = labelsFrom(survey(ad).leaves, 'search-results')[0];
  if (own !== undefined) return { text: own.text, meaning: 'platform-ad' };
  const group = ad.closest(engine.groups);
  const heading = group === null ? undefined : labelsFrom(survey(group).leaves, 'search-results')[0];
  if (heading !== undefined) return { text: heading.text, meaning: 'platform-ad' };
  const click = ad.matches(engine.clicks) ? ad : ad.querySelector(engine.clicks);
  if (click instanceof HTMLAnchorElement) {
    return { text: `${click.hostname}${click.pathname}`.slice(0, 40), meaning: 'platform-ad' };
  }
  const name = engine.ads.find((selector) => ad.matches(selector));
  return name === undefined && click === null
    ? null
    : { text: name ?? 'data-tuiguang', meaning: 'platform-ad' };
}

/** Where an advertisement leads, if it says so without a click; else the page that shows it. */
function addressOf(ad: Element, engine: Engine, page: URL): string {
  const own = page.hostname.replace(/^www\./, '');
  for (const link of ad.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const said = webAddress(link.getAttribute('data-pcu')?.split(',')[0], page);
    const to = webAddress(inspectLink(link.href).destination, page);
    if (said !== null) return said.href;
    const counted = link.matches(engine.clicks) && to?.href === link.href;
    if (to !== null && !counted && !to.hostname.endsWith(own)) return to.href;
  }
  return page.href;
}

/**
 * The pages of results of search engines: what was paid for among them. Ordinary results are nobody's post,
 * and the engine's own share in them is no creator's earning. The words of an advertisement are not read: a code
 * in them is the shop's.
 */
export const searchResults: PlatformAdapter = {
  id: 'search-results',
  hosts: ENGINES.flatMap(({ hosts }) => hosts),

  covers: (url) => engineAt(url) !== null,

  posts(root) {
    const engine = engineOf(root);
    return engine === null ? [] : adsIn(root, engine);
  },

  postOf(node) {
    const engine = engineOf(node);
    return engine === null ? null : adAround(node, engine);
  },

  read(post, page): PostOnPage | null {
    const engine = engineAt(page.url);
    if (engine === null || insideHidden(post) || post.querySelector('a[href]') === null) return null;
    const label = labelOf(post, engine);
    if (label === null) return null;
    const title = firstShown(post, TITLES) ?? firstShown(post, ['a[href]']);
    if (title === null) return null;
    const shown = firstShown(post, engine.advertiser)?.line ?? null;
    const advertiser = DOMAIN.exec(shown ?? '')?.[1] ?? shown;
    return {
      key: `search-results:${fingerprint(`${advertiser ?? ''}\n${title.line}`)}`,
      element: post,
      anchor: title.element,
      linkElements: [],
      reading: {
        platform: 'search-results',
        url: addressOf(post, engine, page.url),
        lang: page.lang,
        creator: advertiser === null ? lineOf(title.element, 80) : advertiser,
        text: '',
        fold: null,
        links: [],
        labels: [label],
      },
    };
  },
};
