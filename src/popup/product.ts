import { cleanLink } from '../detect/link-inspection';
import type { PageReport } from '../messages/protocol';
import { isWebAddress } from '../ui/platform';
import { LIMITS } from '../wishlist/schema';
import type { NewWish } from '../wishlist/wish';

/**
 * The wish for the product of a page, or null when the page shows none worth keeping.
 *
 * Who led here is taken from the page itself: its first post that earns, if there is one.
 */
export function productWish(report: PageReport): NewWish | null {
  const { product } = report;
  const title = product?.title.trim().slice(0, LIMITS.title) ?? '';
  if (!product || title === '') return null;
  const source = report.posts.find((post) => post.verdict.earns || post.verdict.sheepsClothing);
  const { price, currency } = product;
  return {
    title,
    url: kept(cleanLink(product.url) ?? product.url),
    price:
      price !== null && currency !== null && price >= 0 && /^[A-Z]{3}$/.test(currency)
        ? { amount: price, currency }
        : null,
    provenance: {
      url: kept(report.url),
      platform: report.platform,
      creator: source?.creator?.slice(0, LIMITS.creator) ?? null,
      relations: source?.verdict.relations ?? [],
      disclosure: source?.verdict.disclosure ?? 'not-applicable',
      sheepsClothing: source?.verdict.sheepsClothing ?? false,
      program: source?.links.find((link) => link.earns === true)?.program ?? null,
      payee: null,
    },
  };
}

/** An address that may be kept, or null. */
function kept(url: string): string | null {
  return isWebAddress(url) && url.length <= LIMITS.url ? url : null;
}
