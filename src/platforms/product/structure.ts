import { isBefore, parentElementOf } from '../../shared/around';
import { isChrome } from '../dom/article';
import { lineOf } from '../dom/parts';
import { insideHidden } from '../dom/survey';
import { buys } from './buy-words';
import type { PartialProduct, ProductSource, ShopPage } from './partial';
import { type ParsedPrice, parsePrice } from './price';
import { type ShopLayout, shopAt } from './shops';

/** What may be a button that buys: links only where their class says that they are drawn as one. */
const CONTROLS =
  'button, input[type="submit"], input[type="button"], [role="button"], a[class*="btn" i], a[class*="button" i], a[class*="cart" i], a[class*="basket" i], a[class*="buy" i], [data-testid*="add-to" i]';
const CONTROLS_MAX = 3_000;
const BUTTONS_MAX = 60;
/** Names that shop systems give to the control that buys: WooCommerce, Shopify, Magento, Shopware and the like. */
const BUY_NAME =
  /^(?:add[-_]?to[-_]?(?:cart|basket|bag)(?:[-_]?(?:button|btn|form))?|product-addtocart-button|single_add_to_cart_button|btn-addtocart|buy-?now(?:-button)?|buybox--button|btn-buy)$/i;
/** So many buy buttons in a row are a list of things. */
const ROW_MIN = 3;

const NODES_MAX = 20_000;
const PRICE_MAX = 32;
/** A price has no more parts; counting them is cheaper than reading what is in them. */
const PARTS_MAX = 16;
const DIGIT = /\p{Nd}/u;

/** Parts that hold another price than the one asked: crossed out, per unit, saved, shipped, paid in parts. */
const OTHER_PRICE =
  /(?:^|[-_\s])(?:old|was|list|strike|strikethrough|striked|crossed|before|original|rrp|uvp|msrp|retail|regular|previous|compare|compare-at|unit|base|basic|per|saving|savings|save|saved|discount|shipping|delivery|install|installment|monthly|del|subprice)(?:$|[-_\s])/i;
const OTHER_WORDS =
  /\b(?:save|saving|was|rrp|msrp|list price|shipping|delivery|per month|spare|sparen|statt|uvp|versand|rabatt|livraison|économisez|au lieu de|envío|envio|frete|ahorra|antes|spedizione|verzending)\b|доставка|送料|運費|运费|优惠前|原价|定価|배송|\/\s?(?:mo|kg|l|100)\b/i;

/** A control that buys what the page shows, and the price and heading that go with it. */
export interface BuyBox {
  readonly control: Element | null;
  readonly heading: Element;
  readonly scope: Element;
}

function isBuyControl(element: Element): boolean {
  const names = [
    element.id,
    element.getAttribute('name'),
    ...(element.getAttribute('class') ?? '').slice(0, 400).split(/\s+/),
  ];
  if (names.some((name) => name !== null && BUY_NAME.test(name))) return true;
  const said =
    element.localName === 'input'
      ? element.getAttribute('value')
      : (element.getAttribute('aria-label') ?? lineOf(element, 60));
  return buys(said ?? '') || buys(lineOf(element, 60));
}

/** Whether a control stands in one of several like boxes: a row of things, not the thing of the page. */
function isInRow(control: Element, all: readonly Element[]): boolean {
  for (let at: Element | null = control; at !== null && at.localName !== 'body'; at = parentElementOf(at)) {
    const parent = parentElementOf(at);
    if (parent === null) return false;
    if (parent.childElementCount < ROW_MIN) continue;
    const others = new Set<Element>();
    for (const one of all) {
      if (one === control || !parent.contains(one)) continue;
      const child = childOf(parent, one);
      if (child !== at && child.localName === at.localName) others.add(child);
    }
    if (others.size >= ROW_MIN - 1) return true;
  }
  return false;
}

function childOf(parent: Element, inner: Element): Element {
  let at = inner;
  for (let around = parentElementOf(at); around !== null && around !== parent; around = parentElementOf(at))
    at = around;
  return at;
}

/** The control that buys the page's thing, where something inside it was pressed; null where nothing is bought. */
export function buyControlAt(target: Element): HTMLElement | null {
  const control = target.closest<HTMLElement>(CONTROLS);
  if (control === null || !isBuyControl(control) || isInChrome(control)) return null;
  const all = [...target.ownerDocument.querySelectorAll(CONTROLS)].slice(0, CONTROLS_MAX);
  return isInRow(control, all.filter(isBuyControl).slice(0, BUTTONS_MAX)) ? null : control;
}

/** The heading that names the page's thing: the only one of its rank outside menus, not the site's name. */
function headingOf(document: Document, layout: ShopLayout | null): Element | null {
  for (const selector of layout?.title ?? []) {
    for (const element of document.querySelectorAll(selector)) {
      if (lineOf(element) !== '' && !insideHidden(element)) return element;
    }
  }
  const headings = [...document.querySelectorAll('h1')].filter(
    (one) => lineOf(one).length >= 3 && !insideHidden(one) && !isInChrome(one),
  );
  return headings.length === 1 || layout !== null ? (headings[0] ?? null) : null;
}

function isInChrome(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at.localName !== 'body'; at = parentElementOf(at)) {
    if (isChrome(at) || (at.localName === 'header' && at.closest('main, article') === null)) return true;
  }
  return false;
}

/** Where the page sells its thing; null when that cannot be told from its structure. */
export function buyBoxOf({ document }: Pick<ShopPage, 'document'>, layout: ShopLayout | null): BuyBox | null {
  const body = document.body as HTMLElement | null;
  const heading = body === null ? null : headingOf(document, layout);
  if (body === null || heading === null) return null;
  const controls = [...document.querySelectorAll(CONTROLS)]
    .slice(0, CONTROLS_MAX)
    .filter(isBuyControl)
    .slice(0, BUTTONS_MAX);
  const single = controls.filter((one) => !insideHidden(one) && !isInChrome(one) && !isInRow(one, controls));
  const control = single.find((one) => isBefore(heading, one)) ?? single[0] ?? null;
  if (layout === null && control === null) return null;
  const scope = control === null ? body : commonOf(heading, control);
  return { control, heading, scope };
}

function commonOf(one: Element, other: Element): Element {
  let at: Element = one;
  for (let around = parentElementOf(at); around !== null && !at.contains(other); around = parentElementOf(at))
    at = around;
  return at;
}

/** Whether an element, or what is around it up to `scope`, holds a price that is not asked. */
function isOtherPrice(element: Element, scope: Element): boolean {
  for (
    let at: Element | null = element, level = 0;
    at !== null && at !== scope && level < 6;
    at = parentElementOf(at)
  ) {
    level += 1;
    if (/^(?:del|s|strike)$/.test(at.localName)) return true;
    if (/line-through/i.test(at.getAttribute('style') ?? '')) return true;
    const names =
      `${at.id} ${(at.getAttribute('class') ?? '').slice(0, 400)} ${at.getAttribute('data-testid') ?? ''}`
        .replace(/--\w{6,12}\b/g, '')
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/__/g, '-');
    if (OTHER_PRICE.test(names)) return true;
    if (level <= 3 && at.childElementCount <= 6) {
      const words = at.textContent ?? '';
      if (words.length <= 60 && OTHER_WORDS.test(words)) return true;
    }
  }
  return false;
}

/** The words of a price; cents that are set small, without a mark of their own, get one. */
function priceText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < 200; node = walker.nextNode()) {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ');
    const holder = node.parentElement;
    if (holder !== null && /^(?:script|style)$/i.test(holder.localName)) continue;
    const small =
      /^\s?\d{2}\s?$/.test(words) &&
      /\d$/.test(text) &&
      holder !== null &&
      (holder.localName === 'sup' || /cent|decimal|fraction/i.test(holder.getAttribute('class') ?? ''));
    text += small ? `.${words.trim()}` : words;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function readPrice(element: Element, page: ShopPage, layout: ShopLayout | null): ParsedPrice | null {
  const content = element.getAttribute('content');
  const text = content !== null && DIGIT.test(content) ? content : priceText(element);
  return text.length > 80 ? null : parsePrice(text, { stated: null, home: layout?.currency ?? page.home });
}

/** The first price between the heading and the button, or after the heading where there is no button. */
function priceIn(
  { scope, heading, control }: BuyBox,
  page: ShopPage,
  layout: ShopLayout | null,
): ParsedPrice | null {
  const walker = page.document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let count = 0; count < NODES_MAX; count += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    const text = node.textContent ?? '';
    if (text.length > 200 || !DIGIT.test(text)) continue;
    if (heading.contains(node) || !isBefore(heading, node)) continue;
    // What comes after the button is of something else.
    if (control !== null && isBefore(control, node) && !control.contains(node)) break;
    let holder = node.parentElement;
    for (let level = 0; holder !== null && holder !== scope && level < 4; level += 1) {
      if (seen.has(holder) || holder.childNodes.length > PARTS_MAX) break;
      if ((holder.textContent ?? '').trim().length > PRICE_MAX) break;
      const price = /^(?:script|style|option|select)$/.test(holder.localName)
        ? null
        : readPrice(holder, page, layout);
      if (price?.signed === true && price.amount > 0) {
        seen.add(holder);
        if (isOtherPrice(holder, scope) || insideHidden(holder)) break;
        return price;
      }
      holder = holder.parentElement;
    }
  }
  return null;
}

function firstPrice(page: ShopPage, layout: ShopLayout): ParsedPrice | null {
  for (const selector of layout.price ?? []) {
    for (const element of page.document.querySelectorAll(selector)) {
      if (insideHidden(element) || element.closest('del, s, strike') !== null) continue;
      const price = readPrice(element, page, layout);
      if (price !== null && price.amount > 0) return price;
    }
  }
  return null;
}

function imageOf(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const found = document.querySelector(selector);
    const image = found?.localName === 'img' ? found : found?.querySelector('img');
    // While a page loads, some shops show a picture that is written into the page itself.
    const source = image?.getAttribute('data-old-hires') || image?.getAttribute('src');
    if (source && !source.startsWith('data:')) return source;
  }
  return null;
}

function brandOf(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const words = lineOf(document.querySelector(selector), 120);
    // "Visit the Gorilla Store", "Brand: Gorilla": the name without what is around it.
    const name = words
      .replace(
        /^(?:visit the|besuche den|visiter la boutique|visita lo store di|visita la tienda de|brand|marke|marque|marca)[:\s]+/i,
        '',
      )
      .replace(/[\s-]{1,4}(?:store|shop)$/i, '')
      .trim();
    if (name !== '') return name;
  }
  return null;
}

/**
 * The product of a page that states it nowhere: the heading, the button that buys, and the price between them.
 * A shop that is known adds where its page has them, and that an address is one product's.
 */
export const fromStructure: ProductSource = (page): PartialProduct | null => {
  const layout = shopAt(page.url);
  const box = buyBoxOf(page, layout);
  if (box === null) return null;
  const price = (layout === null ? null : firstPrice(page, layout)) ?? priceIn(box, page, layout);
  // Without a shop that is known, a button beside a heading is too little: many things are ordered.
  if (layout === null && price === null) return null;
  const title = lineOf(box.heading);
  if (title === '') return null;
  return {
    title,
    price: price?.amount ?? null,
    currency: price === null ? null : (price.currency ?? layout?.currency ?? null),
    from: price?.from ?? false,
    image: layout === null ? null : imageOf(page.document, layout.image ?? []),
    brand: layout === null ? null : brandOf(page.document, layout.brand ?? []),
  };
};
