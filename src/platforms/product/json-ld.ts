import { isOfType, type JsonObject, jsonLdOf, textIn } from '../dom/json-ld';
import { lineOf } from '../dom/parts';
import { currencyCode } from './currency';
import { leastOf, type OfferPrice, type PartialProduct, type ProductSource, type ShopPage } from './partial';
import { parseAmount, parsePrice } from './price';

const PRODUCT = [
  'Product',
  'ProductGroup',
  'IndividualProduct',
  'ProductModel',
  'SomeProducts',
  'Vehicle',
  'Car',
  'Book',
  'SoftwareApplication',
  'MobileApplication',
  'VideoGame',
];
/** Only a `Product` is sold as such; a book or a program is one when it has an offer. */
const NEEDS_OFFER = ['Vehicle', 'Car', 'Book', 'SoftwareApplication', 'MobileApplication', 'VideoGame'];

const OFFERS_MAX = 100;

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const isNode = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a page, and those that are only pointed at by their `@id`. */
interface Graph {
  readonly nodes: readonly JsonObject[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

function graphOf(document: Document): Graph {
  const nodes = jsonLdOf(document);
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  return { nodes, byId };
}

/** The objects that a property holds or points at. */
function nodesIn(value: unknown, { byId }: Graph): JsonObject[] {
  return asList(value)
    .filter(isNode)
    .map((node) => {
      const id = node['@id'];
      return typeof id === 'string' && Object.keys(node).length === 1 ? (byId.get(id) ?? node) : node;
    });
}

/** A list price, a crossed-out price and a price per kilogram are not what is asked. */
function isAskingPrice(specification: JsonObject): boolean {
  const type = textIn(specification['priceType']) ?? '';
  if (/(?:List|Strikethrough|SRP|MSRP|Suggested|Regular)/i.test(type)) return false;
  return specification['referenceQuantity'] === undefined;
}

function readOffer(offer: JsonObject, graph: Graph, page: ShopPage): OfferPrice {
  const specifications = nodesIn(offer['priceSpecification'], graph).filter(isAskingPrice);
  const nodes = [offer, ...specifications];
  const first = (key: string) => nodes.map((node) => textIn(node[key])).find((text) => text !== null) ?? null;
  const written = first('price') ?? first('lowPrice') ?? first('minPrice');
  const stated = currencyCode(first('priceCurrency') ?? first('currency'));
  if (written === null) return { price: null, currency: stated, from: false };
  const seen = parsePrice(written, { stated, home: page.home });
  const price = parseAmount(written, stated);
  const high = parseAmount(first('highPrice') ?? '', stated);
  const from = first('price') === null && high !== null && price !== null && high > price;
  return { price, currency: stated ?? seen?.currency ?? null, from: from || seen?.from === true };
}

/** All prices a product is offered at. An aggregate that names no price itself has them in its offers. */
function offersOf(product: JsonObject, graph: Graph, page: ShopPage): OfferPrice[] {
  const direct = nodesIn(product['offers'], graph);
  const variants = nodesIn(product['hasVariant'], graph).flatMap((variant) =>
    nodesIn(variant['offers'], graph),
  );
  const all = (direct.length > 0 ? direct : variants).slice(0, OFFERS_MAX);
  const chosen = all.filter((offer) => isThisPage(offer['url'], page));
  const shown = chosen.length > 0 && page.url.search !== '' ? chosen : all;
  return shown.flatMap((offer) => {
    const read = readOffer(offer, graph, page);
    if (read.price !== null) return [read];
    const inner = nodesIn(offer['offers'], graph).slice(0, OFFERS_MAX);
    return inner.length === 0 ? [read] : inner.map((one) => readOffer(one, graph, page));
  });
}

/** Whether an address in the data is the page's own, its fragment aside. */
function isThisPage(value: unknown, { url }: ShopPage): boolean {
  const text = textIn(value);
  if (text === null || text.length > 4096) return false;
  try {
    const address = new URL(text, url);
    return address.pathname === url.pathname && address.search === url.search;
  } catch {
    return false;
  }
}

function imageOf(product: JsonObject, graph: Graph): string | null {
  const image = asList(product['image'])[0];
  const [node] = nodesIn(image, graph);
  if (node !== undefined) return textIn(node['url']) ?? textIn(node['contentUrl']) ?? textIn(node['@id']);
  return textIn(image);
}

function brandOf(product: JsonObject, graph: Graph): string | null {
  for (const key of ['brand', 'manufacturer']) {
    const [node] = nodesIn(product[key], graph);
    const name = node === undefined ? textIn(product[key]) : textIn(node['name']);
    if (name !== null) return name;
  }
  return null;
}

/** Nodes that are inside a list, a review or another product: not what the page sells. */
function mentioned({ nodes }: Graph): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const keys = ['itemListElement', 'isRelatedTo', 'isSimilarTo', 'itemReviewed', 'hasVariant', 'isVariantOf'];
  for (const node of nodes) {
    for (const key of [...keys, 'isAccessoryOrSparePartFor', 'isConsumableFor', 'itemOffered']) {
      for (const item of asList(node[key])) {
        found.add(item);
        if (isNode(item)) found.add(item['item']);
      }
    }
  }
  return found;
}

/**
 * A product in JSON-LD. Several products of different names are a list of products, not a product page,
 * unless one of them says that this is its page; a product that an article reviews is not for sale here.
 */
export const fromJsonLd: ProductSource = (page): PartialProduct | null => {
  const graph = graphOf(page.document);
  const aside = mentioned(graph);
  const products = graph.nodes
    .filter((node) => isOfType(node, PRODUCT) && !aside.has(node) && textIn(node['name']) !== null)
    .map((node) => ({ node, name: textIn(node['name']) ?? '', offers: offersOf(node, graph, page) }))
    .filter(({ node, offers }) => offers.length > 0 || !isOfType(node, NEEDS_OFFER));
  const offered = products.filter(({ offers }) => offers.length > 0);
  const candidates = offered.length > 0 ? offered : products;
  const names = new Set(candidates.map(({ name }) => name));
  const heading = lineOf(page.document.querySelector('h1'));
  const own =
    names.size <= 1 || offered.length === 1
      ? undefined
      : (candidates.find(({ node }) => isThisPage(node['url'], page)) ??
        candidates.find(({ name }) => name === heading));
  const product = own ?? candidates[0];
  if (product === undefined) return null;
  if (own === undefined && names.size > 1 && offered.length !== 1 && !isGroup(candidates)) return null;
  const offer = leastOf(product.offers);
  return {
    title: product.name,
    price: offer?.price ?? null,
    currency: offer?.currency ?? null,
    from: offer?.from ?? false,
    image: imageOf(product.node, graph),
    brand: brandOf(product.node, graph),
  };
};

/** Variants of one product have its name in theirs. */
function isGroup(products: readonly { readonly name: string }[]): boolean {
  const first = products[0]?.name ?? '';
  return products.every(({ name }) => name.startsWith(first.slice(0, 12)));
}
