import type { PartialProduct, ProductSource } from './partial';
import { isCurrency, parseAmount } from './price';

function metaContent(document: Document, ...names: readonly string[]): string | null {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
    const content = meta?.getAttribute('content')?.trim();
    if (content !== undefined && content !== '') return content;
  }
  return null;
}

/** A product in Open Graph: by its type, or by a price that shops state there. */
export const fromOpenGraph: ProductSource = (document): PartialProduct | null => {
  const type = metaContent(document, 'og:type')?.toLowerCase() ?? '';
  const amount = metaContent(
    document,
    'product:price:amount',
    'og:price:amount',
    'product:sale_price:amount',
  );
  const isProduct = /(?:^|[:.])product(?:\.item)?$/.test(type) || amount !== null;
  const title = metaContent(document, 'og:title', 'twitter:title');
  if (!isProduct || title === null) return null;
  const code = metaContent(document, 'product:price:currency', 'og:price:currency')?.toUpperCase() ?? null;
  const currency = code !== null && isCurrency(code) ? code : null;
  return {
    title,
    price: amount === null ? null : parseAmount(amount, currency),
    currency,
    image: metaContent(document, 'og:image:secure_url', 'og:image'),
  };
};
