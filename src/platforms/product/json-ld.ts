import { isOfType, type JsonObject, jsonLdOf, textIn } from '../dom/json-ld';
import type { PartialProduct, ProductSource } from './partial';
import { isCurrency, parseAmount } from './price';

const PRODUCT = [
  'Product',
  'ProductGroup',
  'IndividualProduct',
  'ProductModel',
  'Book',
  'SoftwareApplication',
];
/** Only a `Product` is sold as such; a book or a program is one when it has an offer. */
const NEEDS_OFFER = ['Book', 'SoftwareApplication'];

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const isNode = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

interface Offer {
  readonly price: number | null;
  readonly currency: string | null;
}

/** The first offer with a price; of an aggregate offer the lower end. */
function offerOf(product: JsonObject): Offer | null {
  const direct = asList(product['offers']).filter(isNode);
  const variants = asList(product['hasVariant'])
    .filter(isNode)
    .flatMap((variant) => asList(variant['offers']).filter(isNode));
  let first: Offer | null = null;
  for (const offer of [...direct, ...variants].slice(0, 50)) {
    const specification = asList(offer['priceSpecification']).filter(isNode)[0];
    const inner = asList(offer['offers']).filter(isNode)[0];
    const nodes = [offer, specification, inner].filter(isNode);
    const code = nodes.map((node) => textIn(node['priceCurrency'])).find((text) => text !== null) ?? null;
    const currency = code !== null && isCurrency(code.toUpperCase()) ? code.toUpperCase() : null;
    const written =
      nodes.map((node) => textIn(node['price']) ?? textIn(node['lowPrice'])).find((text) => text !== null) ??
      null;
    const price = written === null ? null : parseAmount(written, currency);
    if (price !== null) return { price, currency };
    first ??= { price: null, currency };
  }
  return first;
}

function imageOf(product: JsonObject): string | null {
  const image = asList(product['image'])[0];
  if (isNode(image)) return textIn(image['url']) ?? textIn(image['contentUrl']);
  return textIn(image);
}

/**
 * A product in JSON-LD. Several products of different names are a list of products, not a product page;
 * a product that an article reviews or recommends is not for sale here.
 */
export const fromJsonLd: ProductSource = (document): PartialProduct | null => {
  const nodes = jsonLdOf(document);
  const inLists = new Set<unknown>();
  for (const node of nodes) {
    const listed = [
      ...asList(node['itemListElement']),
      ...asList(node['isRelatedTo']),
      ...asList(node['isSimilarTo']),
    ];
    for (const item of [...listed, ...asList(node['itemReviewed'])]) {
      inLists.add(item);
      if (isNode(item)) inLists.add(item['item']);
    }
  }
  const products = nodes.filter((node) => {
    if (!isOfType(node, PRODUCT) || inLists.has(node) || textIn(node['name']) === null) return false;
    return !isOfType(node, NEEDS_OFFER) || offerOf(node) !== null;
  });
  const offered = products.filter((product) => offerOf(product) !== null);
  const candidates = offered.length > 0 ? offered : products;
  const names = new Set(candidates.map((product) => textIn(product['name'])));
  const product = candidates[0];
  if (product === undefined || (names.size > 1 && offered.length !== 1 && !isGroup(candidates))) return null;
  const offer = offerOf(product);
  return {
    title: textIn(product['name']) ?? '',
    price: offer?.price ?? null,
    currency: offer?.currency ?? null,
    image: imageOf(product),
  };
};

/** Variants of one product have its name in theirs. */
function isGroup(products: readonly JsonObject[]): boolean {
  const first = textIn(products[0]?.['name']) ?? '';
  return products.every((product) => (textIn(product['name']) ?? '').startsWith(first.slice(0, 12)));
}
