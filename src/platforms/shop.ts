import { webAddress } from './dom/parts';
import { homeCurrency } from './product/currency';
import { fromJsonLd } from './product/json-ld';
import { fromMicrodata } from './product/microdata';
import { fromOpenGraph, sharedImage } from './product/open-graph';
import type { PartialProduct, ShopPage } from './product/partial';
import { shopAt } from './product/shops';
import { fromStructure } from './product/structure';

/** The one thing that a page sells. */
export interface Product {
  readonly title: string;
  /** In units of the currency; null when the page names no price. */
  readonly price: number | null;
  /** ISO 4217, upper case; null when unknown. */
  readonly currency: string | null;
  /** The price is the least of several: variants, sizes, sellers. */
  readonly from: boolean;
  /** Absolute address of a picture, or null. */
  readonly image: string | null;
  /** Who made it, as the page says; null when it does not. */
  readonly brand: string | null;
  /** The canonical address of the page, else its own without the fragment. */
  readonly url: string;
}

const TITLE_MAX = 300;
const BRAND_MAX = 80;

/**
 * The product of a page, or null when it is no product page: an article, a list of products, a home page, a
 * search, a checkout.
 *
 * Sources go from what a shop states to what can be seen: JSON-LD, microdata and RDFa, Open Graph, then the
 * structure of the page. What one leaves out the next may fill in, if it speaks of the same page.
 */
export function readProduct(document: Document, url: URL): Product | null {
  return quietly(() => productOf(document, url));
}

/** What every page of a product has something of: a heading, or data about it. */
const TELLS = 'h1, [itemtype], [typeof], script[type="application/ld+json" i], meta[property], meta[name]';

function productOf(document: Document, url: URL): Product | null {
  // One question in place of one for each source: a long page is gone through for each.
  if (document.querySelector(TELLS) === null && shopAt(url) === null) return null;
  if (isArticle(document) || isOrderOrSearch(url)) return null;
  const lang = document.documentElement?.getAttribute('lang') ?? null;
  const page: ShopPage = { document, url, home: homeCurrency(url, lang) };
  let found: PartialProduct | null = null;
  for (const source of [fromJsonLd, fromMicrodata, fromOpenGraph, fromStructure]) {
    // The structure costs a walk, and is asked only for what nothing else says.
    if (source === fromStructure && isComplete(found, url)) break;
    const next = quietly(() => source(page));
    if (next !== null) found = found === null ? next : filled(found, next);
  }
  const title = found === null ? '' : withoutSite(found.title.replace(/\s+/g, ' ').trim(), document, url);
  if (found === null || title === '') return null;
  const brand = found.brand?.replace(/\s+/g, ' ').trim().slice(0, BRAND_MAX) ?? '';
  return {
    title: title.slice(0, TITLE_MAX),
    price: found.price !== null && found.price > 0 ? found.price : null,
    currency: found.currency,
    from: found.from && found.price !== null,
    image: webAddress(found.image ?? sharedImage(document), url)?.href ?? null,
    brand: brand === '' ? null : brand,
    url: canonicalOf(document, url),
  };
}

/** A page can name a form's field or a picture "querySelector" and so take the method's place: that says nothing. */
function quietly<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** A known shop is asked for the brand too. */
function isComplete(found: PartialProduct | null, url: URL): boolean {
  if (found === null || found.price === null || found.currency === null) return false;
  return found.brand !== null || shopAt(url)?.brand === undefined;
}

function filled(found: PartialProduct, next: PartialProduct): PartialProduct {
  const priced = found.price !== null && found.price > 0;
  return {
    title: found.title,
    price: priced ? found.price : next.price,
    currency: priced ? (found.currency ?? next.currency) : next.currency,
    from: priced ? found.from : next.from,
    image: found.image ?? next.image,
    brand: found.brand ?? next.brand,
  };
}

/** A page that calls itself an article is none, whatever it recommends; its JSON-LD may hold a reviewed product. */
function isArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  return /^(?:article|blog|profile|video)/i.test(type.trim());
}

/** The last words of a path that lead to a cart, an order or a search: what is listed there is not shown there. */
const NO_PRODUCT =
  /\/(?:carts?|checkouts?|basket|shopping-?(?:cart|bag)|warenkorb|kasse|panier|carrito|carrinho|sacola|carrello|winkelwagen|koszyk|korzina|search|suche|recherche|busca|buscar|zoeken|s|sch|orders?|order-confirmation|wishlist|account|login|signin|payment)(?:\.\w{2,5})?\/?$|\/(?:checkouts?|gp\/cart|gp\/buy)\//i;

function isOrderOrSearch(url: URL): boolean {
  return NO_PRODUCT.test(url.pathname);
}

/** A title without the shop's name that many put behind it: "Kettle | Harrow & Co". */
function withoutSite(title: string, document: Document, url: URL): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · '].map((mark) => title.lastIndexOf(mark)));
  if (cut < 4) return title;
  const end = plain(title.slice(cut + 3));
  const name = plain(
    document.querySelector('meta[property="og:site_name" i]')?.getAttribute('content') ?? '',
  );
  const host = plain(
    url.hostname
      .replace(/^www\./, '')
      .split('.')
      .at(-2) ?? '',
  );
  const isSite = [name, host].some(
    (own) => own.length > 2 && end.startsWith(own) && end.length <= own.length + 8,
  );
  return isSite ? title.slice(0, cut).trim() : title;
}

/** The canonical address if it is of the same site and no mere home page, else the page's own. */
function canonicalOf(document: Document, url: URL): string {
  const own = new URL(url);
  own.hash = '';
  const site = (host: string) => host.split('.').slice(-2).join('.');
  const usable = (candidate: URL | null): candidate is URL =>
    candidate !== null &&
    site(candidate.hostname) === site(url.hostname) &&
    (candidate.pathname !== '/' || url.pathname === '/');
  const link = webAddress(document.querySelector('link[rel="canonical" i][href]')?.getAttribute('href'), url);
  if (usable(link)) return link.href;
  const shared = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  const stated = webAddress(shared, url);
  // Open Graph addresses are written by hand more often than canonical ones: only the same page counts.
  return usable(stated) && stated.pathname === url.pathname ? stated.href : own.href;
}
