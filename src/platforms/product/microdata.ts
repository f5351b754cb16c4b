import { lineOf } from '../dom/parts';
import type { PartialProduct, ProductSource } from './partial';
import { isCurrency, parseAmount, parsePrice } from './price';

/** Microdata and RDFa say the same with other attributes. */
const SCOPES = '[itemtype$="schema.org/Product" i], [typeof~="Product"], [typeof="schema:Product"]';

function property(scope: Element, name: string): Element | null {
  const selector = `[itemprop~="${name}"], [property~="${name}"], [property="schema:${name}"]`;
  for (const element of scope.querySelectorAll(selector)) {
    const owner = element.parentElement?.closest(SCOPES);
    // A property of a related product inside this one is not ours.
    if (owner === scope || owner === null || owner === undefined) return element;
  }
  return null;
}

function contentOf(element: Element | null): string | null {
  if (element === null) return null;
  const value =
    element.getAttribute('content') ?? element.getAttribute('src') ?? element.getAttribute('href');
  const text = (value ?? lineOf(element)).trim();
  return text === '' ? null : text;
}

/** A product in microdata or RDFa; several of different names are a list. */
export const fromMicrodata: ProductSource = (document): PartialProduct | null => {
  const all = [...document.querySelectorAll(SCOPES)].slice(0, 200);
  const scopes = all.filter(
    (scope) =>
      scope.parentElement?.closest(SCOPES) == null &&
      scope.closest('[itemprop~="isRelatedTo"], [itemprop~="isSimilarTo"], [itemprop~="itemListElement"]') ===
        null,
  );
  const named = scopes
    .map((scope) => ({ scope, name: contentOf(nameOf(scope)) }))
    .filter((one): one is { scope: Element; name: string } => one.name !== null);
  const first = named[0];
  if (first === undefined || new Set(named.map(({ name }) => name)).size > 1) return null;
  const code = contentOf(property(first.scope, 'priceCurrency'))?.toUpperCase() ?? null;
  const currency = code !== null && isCurrency(code) ? code : null;
  const written = property(first.scope, 'price') ?? property(first.scope, 'lowPrice');
  const content = written?.getAttribute('content') ?? null;
  const seen = written === null ? null : parsePrice(lineOf(written, 100), currency);
  return {
    title: first.name,
    price: content === null ? (seen?.amount ?? null) : parseAmount(content, currency),
    currency: currency ?? seen?.currency ?? null,
    image: contentOf(property(first.scope, 'image')),
  };
};

/** The product's name, not its brand's or its reviewer's. */
function nameOf(scope: Element): Element | null {
  for (const element of scope.querySelectorAll(
    '[itemprop~="name"], [property~="name"], [property="schema:name"]',
  )) {
    if (element.parentElement?.closest('[itemscope], [typeof]') === scope) return element;
  }
  return null;
}
