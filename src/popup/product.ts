import type { PageReport } from '../messages/protocol';
import { type NewItem, newItem } from '../wishlist/new-wish';

/**
 * The product of a page as it would be kept, or null when the page shows none worth keeping.
 *
 * Who led here is taken from the page itself: its first post that earns, if there is one.
 */
export function productItem({ product, posts, url, platform }: PageReport): NewItem | null {
  if (!product) return null;
  const source = posts.find(({ verdict }) => verdict.earns || verdict.sheepsClothing);
  return newItem({
    title: product.title,
    href: product.url,
    isLink: false,
    price: product.price,
    currency: product.currency,
    page: { url, platform },
    source: source
      ? { ...source, program: source.links.find((link) => link.earns === true)?.program ?? null }
      : null,
  });
}
