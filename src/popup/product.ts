import type { PageReport } from '../messages/protocol';
import { isWebAddress } from '../ui/platform';
import type { NewWish } from '../wishlist/wish';

/** Longest title that is kept, in UTF-16 units; shops stuff theirs with search words. */
const TITLE_MAX = 300;

/**
 * The wish for the product of a page, or null when the page shows none worth keeping.
 *
 * Who led here is taken from the page itself: its first post that earns, if there is one.
 */
export function productWish(report: PageReport): NewWish | null {
  const { product } = report;
  const title = product?.title.trim().slice(0, TITLE_MAX) ?? '';
  if (!product || title === '') return null;
  const source = report.posts.find((post) => post.verdict.earns || post.verdict.sheepsClothing);
  const { price, currency } = product;
  return {
    title,
    url: isWebAddress(product.url) ? product.url : null,
    price: price !== null && currency !== null && Number.isFinite(price) ? { amount: price, currency } : null,
    provenance: {
      url: isWebAddress(report.url) ? report.url : null,
      platform: report.platform,
      creator: source?.creator ?? null,
      relations: source?.verdict.relations ?? [],
      disclosure: source?.verdict.disclosure ?? 'not-applicable',
      sheepsClothing: source?.verdict.sheepsClothing ?? false,
      program: source?.links.find((link) => link.earns === true)?.program ?? null,
      payee: null,
    },
  };
}
