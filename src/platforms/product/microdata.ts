import { lineOf } from '../dom/parts';
import { currencyCode } from './currency';
import { leastOf, type OfferPrice, type PartialProduct, type ProductSource, type ShopPage } from './partial';
import { parseAmount, parsePrice } from './price';

/** Microdata and RDFa say the same with other attributes. */
const SCOPE = '[itemtype], [typeof]';
const PROPERTY = '[itemprop], [property], [rel][typeof], [rel="schema:image"]';
const SCOPES_MAX = 2_000;
const PROPERTIES_MAX = 3_000;

/** `schema:Product`, `s:Product` and `https://schema.org/Product` without what stands before the name, in lower case. */
function localNames(value: string | null): string[] {
  if (value === null || value.length > 500) return [];
  return value
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => name.replace(/^.{0,300}[/#:]/, '').toLowerCase());
}

const typesOf = (element: Element) => [
  ...localNames(element.getAttribute('itemtype')),
  ...localNames(element.getAttribute('typeof')),
];
const namesOf = (element: Element) => [
  ...localNames(element.getAttribute('itemprop')),
  ...localNames(element.getAttribute('property')),
  ...localNames(element.getAttribute('rel')),
];

const PRODUCTS = new Set(['product', 'productgroup', 'individualproduct', 'productmodel', 'someproducts']);
/** GoodRelations, as shops of the early 2010s write it, calls an offer an offering. */
const OFFERS = new Set(['offer', 'aggregateoffer', 'offering', 'unitpricespecification']);
const ASIDE = new Set(['isrelatedto', 'issimilarto', 'itemlistelement', 'isaccessoryorsparepartfor']);

const isProduct = (element: Element) => typesOf(element).some((type) => PRODUCTS.has(type));
const isOffer = (element: Element) => typesOf(element).some((type) => OFFERS.has(type));

/** The scope that a property belongs to: the nearest around it, itself not counted. */
function ownerOf(element: Element): Element | null {
  return element.parentElement?.closest(SCOPE) ?? null;
}

/** The elements of a scope: its own tree, and those that microdata refers to by their ids. */
function rootsOf(scope: Element): Element[] {
  const ids = (scope.getAttribute('itemref') ?? '')
    .split(/\s+/)
    .filter((id) => id !== '')
    .slice(0, 20);
  return [scope, ...ids.flatMap((id) => scope.ownerDocument.getElementById(id) ?? [])];
}

interface Property {
  readonly element: Element;
  readonly names: readonly string[];
}

/** The properties of a scope itself, and those of the scopes of its offers, in document order. */
function propertiesOf(scope: Element): Property[] {
  const found: Property[] = [];
  for (const root of rootsOf(scope)) {
    for (const element of root.querySelectorAll(PROPERTY)) {
      if (found.length >= PROPERTIES_MAX) return found;
      found.push({ element, names: namesOf(element) });
    }
  }
  return found;
}

function contentOf(element: Element | undefined): string | null {
  if (element === undefined) return null;
  const value =
    element.getAttribute('content') ??
    element.getAttribute('src') ??
    element.getAttribute('data-src') ??
    element.getAttribute('resource') ??
    element.getAttribute('href');
  const text = (value ?? '').trim() || lineOf(element);
  return text === '' ? null : text;
}

/** The name of a thing that is a scope of its own, else what the element says. */
function nameIn(element: Element | undefined): string | null {
  if (element === undefined) return null;
  if (!element.matches(SCOPE) && element.hasAttribute('content')) return contentOf(element);
  const inner = [...element.querySelectorAll(PROPERTY)].find((one) => namesOf(one).includes('name'));
  const name = contentOf(inner);
  if (name !== null) return name;
  const text = element.getAttribute('content')?.trim() || lineOf(element);
  return text === '' ? null : text;
}

/** One price of a product. Crossed-out prices are in the markup of some shops as prices too. */
function readPrice(written: Element, currency: string | null, page: ShopPage): OfferPrice {
  const content = written.getAttribute('content')?.trim() ?? written.getAttribute('value')?.trim() ?? '';
  const shown = parsePrice(lineOf(written, 100), { stated: currency, home: page.home });
  const seen = content === '' ? shown : parsePrice(content, { stated: currency, home: page.home });
  return {
    price: content === '' ? (seen?.amount ?? null) : parseAmount(content, currency),
    currency: currency ?? seen?.currency ?? shown?.currency ?? null,
    from: seen?.from === true || namesOf(written).includes('lowprice'),
  };
}

function offersIn(properties: readonly Property[], scope: Element, page: ShopPage): OfferPrice[] {
  const prices = properties.filter(
    ({ element, names }) =>
      names.some((name) => name === 'price' || name === 'lowprice' || name === 'hascurrencyvalue') &&
      element.closest('del, s, strike') === null,
  );
  const currencyBy = new Map<Element | null, string>();
  let any: string | null = null;
  for (const { element, names } of properties) {
    if (!names.includes('pricecurrency') && !names.includes('hascurrency')) continue;
    const code = currencyCode(contentOf(element));
    if (code === null) continue;
    any ??= code;
    currencyBy.set(ownerOf(element), code);
  }
  const byOwner = new Map<Element | null, OfferPrice>();
  for (const { element } of prices) {
    const owner = ownerOf(element);
    // A price outside an offer of this product belongs to something else inside it.
    if (owner !== scope && owner !== null && !isOffer(owner)) continue;
    if (byOwner.has(owner)) continue;
    byOwner.set(owner, readPrice(element, currencyBy.get(owner) ?? any, page));
  }
  return [...byOwner.values()];
}

/** A product in microdata or RDFa; several of different names are a list. */
export const fromMicrodata: ProductSource = (page): PartialProduct | null => {
  const scopes = [...page.document.querySelectorAll(SCOPE)].slice(0, SCOPES_MAX).filter(isProduct);
  const named: { readonly scope: Element; readonly name: string; readonly properties: Property[] }[] = [];
  for (const scope of scopes) {
    if (isAside(scope)) continue;
    const properties = propertiesOf(scope).filter(
      ({ element }) => productOf(element) === scope || !scope.contains(element),
    );
    const own = properties.find(({ element, names }) => names.includes('name') && ownerOf(element) === scope);
    const loose = properties.find(({ element, names }) => names.includes('name') && !scope.contains(element));
    const name = contentOf((own ?? loose)?.element);
    if (name !== null) named.push({ scope, name, properties });
  }
  const first = named[0];
  if (first === undefined || new Set(named.map(({ name }) => name)).size > 1) return null;
  const { scope, name, properties } = first;
  const property = (...names: string[]) =>
    properties.find((one) => one.names.some((own) => names.includes(own)))?.element;
  const offer = leastOf(offersIn(properties, scope, page));
  return {
    title: name,
    price: offer?.price ?? null,
    currency: offer?.currency ?? null,
    from: offer?.from ?? false,
    image: contentOf(property('image')),
    brand: nameIn(property('brand', 'manufacturer')),
  };
};

/** The product that an element is in, the innermost. */
function productOf(element: Element): Element | null {
  for (let at = ownerOf(element); at !== null; at = ownerOf(at)) if (isProduct(at)) return at;
  return null;
}

/** A product inside another one, or in a list of what else there is. */
function isAside(scope: Element): boolean {
  for (let at: Element | null = scope; at !== null; at = ownerOf(at)) {
    if (namesOf(at).some((name) => ASIDE.has(name))) return true;
    if (at !== scope && isProduct(at)) return true;
  }
  return false;
}
