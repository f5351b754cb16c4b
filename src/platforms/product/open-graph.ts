import { currencyCode } from './currency';
import type { PartialProduct, ProductSource } from './partial';
import { parseAmount, parsePrice } from './price';

type Metas = ReadonlyMap<string, string>;

/** The page's `meta` elements by property or name, lower case; of several the first. */
function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of [...document.querySelectorAll('meta[property], meta[name]')].slice(0, 500)) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '' || content.length > 4096) continue;
    for (const attribute of ['property', 'name']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function first(metas: Metas, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** What a Twitter product card says beside one of its two labels. */
function twitterData(metas: Metas, label: RegExp): string | null {
  for (const index of [1, 2]) {
    if (label.test(metas.get(`twitter:label${index}`) ?? ''))
      return metas.get(`twitter:data${index}`) ?? null;
  }
  return null;
}

/** The picture a page offers for sharing, whatever it is about. */
export function sharedImage(document: Document): string | null {
  const shared = first(metasOf(document), 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image');
  return shared ?? document.querySelector('link[rel="image_src" i]')?.getAttribute('href') ?? null;
}

/**
 * A product in Open Graph or a Twitter card: by its type, or by a price that shops state there. The price
 * before a sale (`product:original_price`) is never taken.
 */
export const fromOpenGraph: ProductSource = ({ document, home }): PartialProduct | null => {
  const metas = metasOf(document);
  const type = first(metas, 'og:type')?.toLowerCase() ?? '';
  const places = ['product:sale_price', 'product:price', 'og:price', 'product:discounted_price'];
  const amount =
    first(metas, ...places.map((place) => `${place}:amount`), 'product:price', 'og:price') ??
    twitterData(metas, /^(?:price|preis|prix|precio|preço|prezzo|prijs|cena|цена|価格|가격|价格)$/i);
  const isProduct =
    /(?:^|[:.])product(?:\.item)?$/.test(type) ||
    amount !== null ||
    first(metas, 'twitter:card')?.toLowerCase() === 'product';
  const title = first(metas, 'og:title', 'twitter:title');
  if (!isProduct || title === null) return null;
  const stated = currencyCode(first(metas, ...places.map((place) => `${place}:currency`)));
  const seen = amount === null ? null : parsePrice(amount, { stated, home });
  return {
    title,
    price: amount === null ? null : parseAmount(amount, stated),
    currency: stated ?? seen?.currency ?? null,
    from: seen?.from ?? false,
    image: first(metas, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'),
    brand: first(metas, 'product:brand', 'og:brand') ?? twitterData(metas, /^(?:brand|marke|marque|marca)$/i),
  };
};
