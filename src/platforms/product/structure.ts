import { lineOf } from '../dom/parts';
import { hiddenByMarkup } from '../dom/survey';
import type { PartialProduct, ProductSource } from './partial';
import { parsePrice } from './price';

/** Where a large shop without structured data shows its product. */
interface ShopLayout {
  /** The end of the host, without `www.`; `amazon.` stands for every country. */
  readonly host: RegExp;
  /** What the path of a product page has in it. */
  readonly path: RegExp;
  readonly title: readonly string[];
  readonly price: readonly string[];
  readonly image: readonly string[];
  /** The currency where its sign does not tell. */
  readonly currency: string | null;
}

const LAYOUTS: readonly ShopLayout[] = [
  {
    host: /(?:^|\.)amazon\.[a-z.]{2,6}$/,
    path: /\/(?:dp|gp\/product|gp\/aw\/d)\/[A-Z0-9]{10}/i,
    title: ['#productTitle', '#ebooksProductTitle', '#title'],
    price: [
      '#corePrice_feature_div .a-offscreen',
      '#corePriceDisplay_desktop_feature_div .a-price .a-offscreen',
      '.priceToPay .a-offscreen',
      '#priceblock_ourprice',
      '#priceblock_dealprice',
      '#price_inside_buybox',
      '#newBuyBoxPrice',
      '#kindle-price',
      '#buyNewSection .offer-price',
      '#tmmSwatches .a-button-selected .a-color-price',
    ],
    image: ['#landingImage', '#imgBlkFront', '#ebooksImgBlkFront'],
    currency: null,
  },
  {
    host: /(?:^|\.)aliexpress\.(?:com|us|ru)$/,
    path: /\/item\/\d{6,20}/,
    title: ['h1[data-pl="product-title"]', '.product-title-text', 'h1'],
    price: [
      '[class*="price-default--current"]',
      '[class*="price--current"]',
      '.product-price-value',
      '[itemprop="price"]',
    ],
    image: ['[class*="magnifier--image"]', '.magnifier-image'],
    currency: null,
  },
  {
    host: /(?:^|\.)(?:taobao|tmall)\.com$/,
    path: /\/item(?:\.htm|\/)/,
    title: ['[class*="mainTitle"]', '[class*="ItemTitle"]', '.tb-main-title', '.tb-detail-hd h1'],
    price: [
      '[class*="highlightPrice"]',
      '[class*="Price--priceText"]',
      '#J_StrPrice .tb-rmb-num',
      '.tm-price',
    ],
    image: ['[class*="mainPic"]', '#J_ImgBooth'],
    currency: 'CNY',
  },
];

function firstText(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const text = lineOf(element);
      if (text !== '' && !hiddenByMarkup(element)) return text;
    }
  }
  return null;
}

function imageOf(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const image = document.querySelector(selector);
    // While a page loads, some shops show a picture that is written into the page itself.
    const source = image?.getAttribute('data-old-hires') || image?.getAttribute('src');
    if (source && !source.startsWith('data:')) return source;
  }
  return null;
}

/** The product of a shop whose pages state it nowhere but in their layout. */
export const fromStructure: ProductSource = (document, url): PartialProduct | null => {
  const layout = LAYOUTS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  if (layout === undefined) return null;
  const title = firstText(document, layout.title);
  if (title === null) return null;
  const written = firstText(document, layout.price);
  const price = written === null ? null : parsePrice(written, layout.currency);
  return {
    title,
    price: price?.amount ?? null,
    currency: price?.currency ?? null,
    image: imageOf(document, layout.image),
  };
};
