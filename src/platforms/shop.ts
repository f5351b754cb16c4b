import { webAddress } from './dom/parts';
import { fromJsonLd } from './product/json-ld';
import { fromMicrodata } from './product/microdata';
import { fromOpenGraph } from './product/open-graph';
import type { PartialProduct } from './product/partial';
import { fromStructure } from './product/structure';

/** The one thing that a page sells. */
export interface Product {
  readonly title: string;
  /** In units of the currency; null when the page names no price. */
  readonly price: number | null;
  /** ISO 4217, upper case; null when unknown. */
  readonly currency: string | null;
  /** Absolute address of a picture, or null. */
  readonly image: string | null;
  /** The canonical address of the page, else its own without the fragment. */
  readonly url: string;
}

const TITLE_MAX = 300;

/**
 * The product of a page, or null when it is no product page: an article, a list of products, a home page.
 *
 * Sources go from what a shop states to what can be seen: JSON-LD, microdata and RDFa, Open Graph, then
 * the layout of a few large shops. What one leaves out the next may fill in, if it speaks of the same page.
 */
export function readProduct(document: Document, url: URL): Product | null {
  if (isArticle(document)) return null;
  let found: PartialProduct | null = null;
  for (const source of [fromJsonLd, fromMicrodata, fromOpenGraph, fromStructure]) {
    const next = source(document, url);
    if (next === null) continue;
    if (found === null) found = next;
    else {
      const samePrice: boolean = found.price !== null;
      found = {
        title: found.title,
        price: samePrice ? found.price : next.price,
        currency: samePrice ? (found.currency ?? next.currency) : next.currency,
        image: found.image ?? next.image,
      };
    }
  }
  const title = found === null ? '' : found.title.replace(/\s+/g, ' ').trim().slice(0, TITLE_MAX);
  if (found === null || title === '') return null;
  return {
    title,
    price: found.price !== null && found.price >= 0 ? found.price : null,
    currency: found.currency,
    image: webAddress(found.image, url)?.href ?? null,
    url: canonicalOf(document, url),
  };
}

/** A page that calls itself an article is none, whatever it recommends; its JSON-LD may hold a reviewed product. */
function isArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return /^(?:article|blog|profile|video)/i.test(type.trim());
}

/** The canonical address if it is of the same site and no mere home page, else the page's own. */
function canonicalOf(document: Document, url: URL): string {
  const link = document.querySelector('link[rel="canonical" i][href]')?.getAttribute('href');
  const canonical = webAddress(link, url);
  const own = new URL(url);
  own.hash = '';
  const site = (host: string) => host.split('.').slice(-2).join('.');
  const usable =
    canonical !== null &&
    site(canonical.hostname) === site(url.hostname) &&
    (canonical.pathname !== '/' || url.pathname === '/');
  return usable ? canonical.href : own.href;
}
