/** A shop whose product pages carry one id, whatever else stands in the address. */
interface Shop {
  /** Matched against the host without `www.` and the like. */
  readonly host: RegExp;
  /** Matched against the path; its first group is the thing. */
  readonly id: RegExp;
}

export const SHOPS = {
  amazon: {
    host: /^(?:smile\.)?amazon\.[a-z.]{2,6}$/,
    id: /\/(?:dp|gp\/product|gp\/aw\/d|gp\/offer-listing)\/([A-Za-z0-9]{10})(?:[/?]|$)/,
  },
  ebay: {
    host: /^ebay\.[a-z.]{2,6}$/,
    id: /^\/itm\/(?:[^/]{1,200}\/)?(\d{9,14})(?:[/?]|$)/,
  },
  aliexpress: {
    host: /^(?:[a-z]{2,3}\.)?aliexpress\.(?:com|us|ru)$/,
    id: /^\/item\/(?:[^/]{1,200}\/)?(\d{6,20})\.html$/,
  },
  etsy: {
    host: /^etsy\.com$/,
    id: /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/listing\/(\d{6,14})(?:\/|$)/,
  },
  walmart: {
    host: /^walmart\.com$/,
    id: /^\/ip\/(?:[^/]{1,200}\/)?(\d{5,14})(?:\/|$)/,
  },
} satisfies Readonly<Record<string, Shop>>;

/** An address and the key of its product; addresses of the shop that show no single product. */
interface Examples {
  readonly match: readonly (readonly [url: string, key: string])[];
  readonly ignore: readonly string[];
}

export const examples: Readonly<Record<keyof typeof SHOPS, Examples>> = {
  amazon: {
    match: [
      [
        'https://www.amazon.de/Kaffee-Muehle/dp/B000000001/ref=sr_1_3?keywords=kaffee',
        'amazon.de/B000000001',
      ],
      ['https://www.amazon.co.uk/gp/product/b000000002?th=1', 'amazon.co.uk/B000000002'],
    ],
    ignore: ['https://www.amazon.com/s?k=lamp', 'https://www.amazon.com/shop/somebody'],
  },
  ebay: {
    match: [['https://www.ebay.com/itm/old-lamp/123456789012?hash=item1', 'ebay.com/123456789012']],
    ignore: ['https://www.ebay.com/sch/i.html?_nkw=lamp'],
  },
  aliexpress: {
    match: [
      ['https://de.aliexpress.com/item/1005001111111111.html?spm=a2g0o', 'aliexpress.com/1005001111111111'],
    ],
    ignore: ['https://www.aliexpress.com/store/1100000001'],
  },
  etsy: {
    match: [['https://www.etsy.com/de/listing/1234567890/a-lamp?click_key=x', 'etsy.com/1234567890']],
    ignore: ['https://www.etsy.com/shop/somebody'],
  },
  walmart: {
    match: [['https://www.walmart.com/ip/Lamp/123456789?athbdg=L1', 'walmart.com/123456789']],
    ignore: ['https://www.walmart.com/browse/home'],
  },
};
