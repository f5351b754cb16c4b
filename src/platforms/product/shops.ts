/**
 * Where a large shop shows its product, for what the page states nowhere and its structure leaves open. All
 * selectors are tried in order; a shop whose class names rotate has a path and nothing more, which is enough
 * to know that the page is one product's.
 */
export interface ShopLayout {
  /** Hosts, or with a dot at the end the beginning of a host in every country. */
  readonly hosts: readonly string[];
  /** What the path (with its query) of a product page has in it. */
  readonly path: RegExp;
  readonly title?: readonly string[];
  readonly price?: readonly string[];
  readonly image?: readonly string[];
  readonly brand?: readonly string[];
  /** The currency where its sign does not tell. */
  readonly currency?: string;
  /** Addresses of product pages, and of pages that are none. */
  readonly examples: { readonly match: readonly string[]; readonly ignore: readonly string[] };
}

export const SHOPS: readonly ShopLayout[] = [
  {
    hosts: ['amazon.'],
    path: /\/(?:dp|gp\/product|gp\/aw\/d|gp\/offer-listing)\/[A-Z0-9]{10}/i,
    title: ['#productTitle', '#ebooksProductTitle', '#btAsinTitle', '#title'],
    price: [
      '#corePrice_feature_div .a-offscreen',
      '#corePriceDisplay_desktop_feature_div .priceToPay',
      '#corePriceDisplay_desktop_feature_div .a-price:not(.a-text-price) .a-offscreen',
      '#corePriceDisplay_mobile_feature_div .priceToPay',
      '#apex_desktop .a-price:not(.a-text-price) .a-offscreen',
      '.priceToPay .a-offscreen',
      '#priceblock_dealprice',
      '#priceblock_saleprice',
      '#priceblock_ourprice',
      '#price_inside_buybox',
      '#newBuyBoxPrice',
      '#kindle-price',
      '#actualPriceValue',
      '#buyNewSection .offer-price',
      '#tmmSwatches .a-button-selected .a-color-price',
    ],
    image: ['#landingImage', '#imgBlkFront', '#ebooksImgBlkFront', '#main-image'],
    brand: ['.po-brand .po-break-word', '#bylineInfo.a-link-normal', '#brand'],
    examples: {
      match: [
        'https://www.amazon.com/dp/B0KETTLE01',
        'https://www.amazon.co.jp/gp/product/B0KETTLE01?th=1',
        'https://amazon.de/Wasserkocher-Kupfer/dp/B0KETTLE01/ref=sr_1_1',
      ],
      ignore: ['https://www.amazon.com/s?k=kettle', 'https://www.amazon.com/gp/cart/view.html'],
    },
  },
  {
    hosts: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
    path: /\/item\/(?:[\w-]{1,200}\/)?\d{6,20}/,
    title: ['h1[data-pl="product-title"]', '.product-title-text'],
    price: ['[class*="price-default--current"]', '[class*="price--current"]', '.product-price-value'],
    image: ['[class*="magnifier--image"]', '.magnifier-image'],
    examples: {
      match: ['https://de.aliexpress.com/item/1005008204170000.html'],
      ignore: ['https://www.aliexpress.com/w/wholesale-lamp.html'],
    },
  },
  {
    hosts: ['taobao.com', 'tmall.com', 'tmall.hk'],
    path: /\/item(?:\.htm|\/)/,
    title: ['[class*="mainTitle--"]', '.tb-main-title', '.tb-detail-hd h1'],
    price: [
      '[class*="highlightPrice--"]',
      '[class*="Price--priceText"]',
      '#J_PromoPriceNum',
      '#J_StrPrice .tb-rmb-num',
      '.tm-promo-price .tm-price',
      '.tm-price',
    ],
    image: ['[class*="mainPic--"]', '#J_ImgBooth'],
    currency: 'CNY',
    examples: {
      match: ['https://item.taobao.com/item.htm?id=1', 'https://detail.tmall.com/item.htm?id=2'],
      ignore: ['https://s.taobao.com/search?q=lamp', 'https://cart.taobao.com/cart.htm'],
    },
  },
  {
    hosts: ['jd.com', 'jd.hk'],
    path: /^\/(?:product\/)?\d{5,20}\.html/,
    title: ['.sku-name', '.sku-title'],
    price: ['.p-price .price', '[class*="product-price--value"]', '.summary-price .price'],
    image: ['#spec-img', '#main-img'],
    brand: ['#parameter-brand a'],
    currency: 'CNY',
    examples: {
      match: ['https://item.jd.com/100012043978.html'],
      ignore: ['https://search.jd.com/Search?keyword=lamp', 'https://www.jd.com/'],
    },
  },
  {
    hosts: ['1688.com'],
    path: /^\/offer\/\d{6,20}\.html/,
    title: ['.title-text', '.d-title'],
    currency: 'CNY',
    examples: { match: ['https://detail.1688.com/offer/610947572360.html'], ignore: ['https://s.1688.com/'] },
  },
  {
    hosts: ['yangkeduo.com', 'pinduoduo.com'],
    path: /^\/goods\d{0,2}\.html\?/,
    currency: 'CNY',
    examples: {
      match: ['https://mobile.yangkeduo.com/goods.html?goods_id=12345'],
      ignore: ['https://mobile.yangkeduo.com/index.html'],
    },
  },
  {
    hosts: ['temu.com'],
    path: /-g-\d{8,20}\.html|\/goods\.html\?/,
    examples: {
      match: ['https://www.temu.com/de/lampe-g-601099512345678.html'],
      ignore: ['https://www.temu.com/search_result.html?search_key=lamp'],
    },
  },
  {
    hosts: ['shein.'],
    path: /-p-\d{5,20}(?:-cat-\d{1,8})?\.html/,
    title: ['.product-intro__head-name'],
    price: ['.product-intro__head-mainprice .from', '#productMainPriceId', '.productPrice__main'],
    examples: {
      match: ['https://de.shein.com/Solid-Dress-p-10351234-cat-1727.html'],
      ignore: ['https://de.shein.com/Women-Dresses-c-1727.html'],
    },
  },
  {
    hosts: ['ebay.'],
    path: /^\/itm\/(?:[^/]{1,300}\/)?\d{9,15}/,
    title: ['h1.x-item-title__mainTitle', '#itemTitle'],
    price: ['.x-price-primary', '#prcIsum', '#mm-saleDscPrc'],
    image: ['.ux-image-carousel-item.active img', '#icImg'],
    brand: ['.ux-labels-values--brand .ux-labels-values__values'],
    examples: {
      match: [
        'https://www.ebay.de/itm/256012345678',
        'https://www.ebay.co.uk/itm/a-lamp/256012345678?hash=1',
      ],
      ignore: ['https://www.ebay.com/sch/i.html?_nkw=lamp'],
    },
  },
  {
    hosts: ['walmart.com', 'walmart.ca', 'walmart.com.mx'],
    path: /\/ip\/(?:[^/]{1,300}\/)?\w{5,20}/,
    title: ['h1#main-title', 'h1[itemprop="name"]'],
    price: ['[data-testid="price-wrap"] [itemprop="price"]', '[itemprop="price"]'],
    image: ['[data-testid="hero-image-container"] img'],
    brand: ['[data-seo-id="brand-name"]'],
    examples: {
      match: ['https://www.walmart.com/ip/Copper-Kettle/123456789'],
      ignore: ['https://www.walmart.com/search?q=kettle', 'https://www.walmart.com/checkout'],
    },
  },
  {
    hosts: ['target.com'],
    path: /^\/p\/.{1,300}\/A-\d{6,10}/,
    title: ['h1[data-test="product-title"]'],
    price: ['[data-test="product-price"]'],
    examples: {
      match: ['https://www.target.com/p/copper-kettle/-/A-12345678'],
      ignore: ['https://www.target.com/s?searchTerm=kettle'],
    },
  },
  {
    hosts: ['zalando.'],
    path: /-[a-z0-9]{9}-[a-z]\d{2}\.html/i,
    price: ['[data-testid="pdp-price-container"]'],
    examples: {
      match: ['https://www.zalando.de/marke-sneaker-low-weiss-ab112o0aa-a11.html'],
      ignore: ['https://www.zalando.de/damenschuhe-sneaker/'],
    },
  },
  {
    hosts: ['otto.de'],
    path: /^\/p\/[\w-]{1,300}\//,
    title: ['[class*="pdp_short-info__main-name"]'],
    price: ['[class*="pdp_price__retail-price"]'],
    brand: ['[class*="pdp_short-info__brand"]'],
    examples: {
      match: ['https://www.otto.de/p/wasserkocher-1-7-l-S0A1B2C3/'],
      ignore: ['https://www.otto.de/haushalt/wasserkocher/'],
    },
  },
  {
    hosts: ['rakuten.co.jp'],
    path: /^\/[\w-]{2,40}\/[\w-]{1,80}\/(?:$|\?)/,
    title: ['.item_name', '[class*="normal_reserve_item_name"]'],
    price: ['[itemprop="price"]', '#itemPrice', '.price2'],
    currency: 'JPY',
    examples: {
      match: ['https://item.rakuten.co.jp/lampya/kettle-01/'],
      ignore: ['https://www.rakuten.co.jp/', 'https://item.rakuten.co.jp/lampya/'],
    },
  },
  {
    hosts: ['coupang.com'],
    path: /^\/vp\/products\/\d{5,20}/,
    title: ['.prod-buy-header__title', 'h1.product-title'],
    price: ['.final-price-amount', '.prod-sale-price .total-price', '.total-price strong'],
    image: ['.prod-image__detail', '.product-image img'],
    brand: ['.prod-brand-name'],
    currency: 'KRW',
    examples: {
      match: ['https://www.coupang.com/vp/products/123456789?itemId=1'],
      ignore: ['https://www.coupang.com/np/search?q=lamp'],
    },
  },
  {
    hosts: ['mercadolivre.com.br', 'mercadolibre.'],
    path: /\/(?:p\/)?M[A-Z]{2}-?\d{6,15}/,
    title: ['h1.ui-pdp-title'],
    price: [
      '.ui-pdp-price__second-line .andes-money-amount',
      '.ui-pdp-price__main-container .andes-money-amount',
    ],
    image: ['.ui-pdp-gallery__figure img'],
    examples: {
      match: [
        'https://produto.mercadolivre.com.br/MLB-1234567890-chaleira-_JM',
        'https://www.mercadolibre.com.mx/tetera/p/MLM12345678',
      ],
      ignore: ['https://lista.mercadolivre.com.br/chaleira'],
    },
  },
  {
    hosts: ['shopee.'],
    path: /-i\.\d{1,15}\.\d{1,15}|^\/product\/\d{1,15}\/\d{1,15}/,
    examples: {
      match: ['https://shopee.co.id/Teko-Tembaga-i.12345.678901', 'https://shopee.vn/product/1234/5678'],
      ignore: ['https://shopee.co.id/search?keyword=teko'],
    },
  },
  {
    hosts: ['lazada.'],
    path: /^\/products\/.{0,300}i\d{5,15}/,
    title: ['.pdp-mod-product-badge-title'],
    price: ['.pdp-product-price .pdp-price_type_normal', '.pdp-v2-product-price-content-salePrice'],
    image: ['.gallery-preview-panel__image'],
    brand: ['.pdp-product-brand__brand-link'],
    examples: {
      match: ['https://www.lazada.co.th/products/pdp-i123456789-s987654321.html'],
      ignore: ['https://www.lazada.co.th/catalog/?q=kettle'],
    },
  },
  {
    hosts: ['flipkart.com'],
    path: /\/p\/itm\w{5,30}/,
    title: ['h1 .VU-ZEz', '.B_NuCI'],
    price: ['.Nx9bqj.CxhGGd', '._30jeq3._16Jk6d'],
    currency: 'INR',
    examples: {
      match: ['https://www.flipkart.com/copper-kettle/p/itmabc123def456?pid=KTL1'],
      ignore: ['https://www.flipkart.com/search?q=kettle'],
    },
  },
  {
    hosts: ['etsy.com'],
    path: /\/listing\/\d{6,15}/,
    title: ['h1[data-buy-box-listing-title]'],
    price: ['[data-buy-box-region="price"] .wt-text-title-larger', '[data-selector="price-only"] p'],
    examples: {
      match: ['https://www.etsy.com/de/listing/1234567890/copper-kettle'],
      ignore: ['https://www.etsy.com/search?q=kettle', 'https://www.etsy.com/cart'],
    },
  },
];

/** The layout of the shop that a product page belongs to; null for other shops and other pages. */
export function shopAt(url: URL): ShopLayout | null {
  const host = url.hostname.toLowerCase();
  const place = url.pathname + url.search;
  const isOn = (own: string) => {
    if (!own.endsWith('.')) return host === own || host.endsWith(`.${own}`);
    const at = `.${host}`.lastIndexOf(`.${own}`);
    return at >= 0 && /^[a-z]{2,3}(?:\.[a-z]{2})?$/.test(host.slice(at + own.length));
  };
  return SHOPS.find(({ hosts, path }) => hosts.some(isOn) && path.test(place)) ?? null;
}
