import { describe, expect, it } from 'vitest';
import { productPlace, shopWords } from '../../../src/platforms/product/place';
import { SHOPS, shopAt } from '../../../src/platforms/product/shops';
import { readProduct } from '../../../src/platforms/shop';
import { openFixture } from '../support/page';

const AT = new URL('https://www.shop.example/p/kettle?utm_source=x#reviews');

function productOf(head: string, body = '<h1>Kettle</h1>', url = AT) {
  const document = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  return readProduct(document, url);
}
const jsonLd = (data: string) => `<script type="application/ld+json">${data}</script>`;

describe('the product of a page', () => {
  it('comes from our shop page in spite of its broken JSON', () => {
    const { document, page } = openFixture(
      'shop-product',
      'https://www.lumenoak.example/produkte/fold?ref=9',
    );
    expect(readProduct(document, page.url)).toEqual({
      title: 'Falt-Leuchte „Fold“',
      price: 1299,
      currency: 'EUR',
      from: false,
      image: 'https://www.lumenoak.example/bilder/fold.jpg',
      brand: 'Lumen & Oak',
      url: 'https://www.lumenoak.example/produkte/fold',
    });
  });

  it('is null on articles, even those that review one', () => {
    const { document, page } = openFixture('blog-review', 'https://slowshelf.example/five-kettles/');
    expect(readProduct(document, page.url)).toBeNull();
    const news = openFixture('news', 'https://tidewater.example/politics/court');
    expect(readProduct(news.document, news.page.url)).toBeNull();
    expect(
      productOf(jsonLd('{"@type":"Review","itemReviewed":{"@type":"Product","name":"Kettle"}}')),
    ).toBeNull();
  });

  it('reads offers wherever they stand', () => {
    const offer = '{"@type":"Offer","priceSpecification":[{"price":"12,50","priceCurrency":"eur"}]}';
    const found = productOf(jsonLd(`[{"@type":["Thing","Product"],"name":"Kettle","offers":[${offer}]}]`));
    expect(found).toMatchObject({ title: 'Kettle', price: 12.5, currency: 'EUR' });
    const range = '{"@type":"AggregateOffer","lowPrice":8,"highPrice":20,"priceCurrency":"USD"}';
    expect(productOf(jsonLd(`{"@type":"Product","name":"Kettle","offers":${range}}`))).toMatchObject({
      price: 8,
      from: true,
    });
    const sellers = '[{"price":"14.90"},{"price":12.5},{"price":"0.00"}]';
    expect(productOf(jsonLd(`{"@type":"Product","name":"Kettle","offers":${sellers}}`))).toMatchObject({
      price: 12.5,
      from: true,
    });
  });

  it('is null for a list of different products', () => {
    const one = (name: string) =>
      `{"@type":"Product","name":"${name}","offers":{"price":1,"priceCurrency":"EUR"}}`;
    expect(productOf(jsonLd(`[${one('Kettle')},${one('Teapot')}]`), '<h1>Kitchen</h1>')).toBeNull();
    expect(
      productOf(
        '',
        '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">A</b></div>'.repeat(1) +
          '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">B</b></div>',
      ),
    ).toBeNull();
  });

  it('reads microdata, with the price as it is shown', () => {
    const body = `<div itemscope itemtype="http://schema.org/Product">
      <span itemprop="brand" itemscope itemtype="http://schema.org/Brand"><span itemprop="name">Harrow</span></span>
      <h1 itemprop="name">Gooseneck kettle</h1><img itemprop="image" src="/k.jpg">
      <div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="price">1.299,00 €</span></div></div>`;
    expect(productOf('', body)).toEqual({
      title: 'Gooseneck kettle',
      price: 1299,
      currency: 'EUR',
      from: false,
      image: 'https://www.shop.example/k.jpg',
      brand: 'Harrow',
      url: 'https://www.shop.example/p/kettle?utm_source=x',
    });
  });

  it('reads Open Graph, and takes a canonical address of its own site only', () => {
    const head = `<meta property="og:type" content="og:product"><meta property="og:title" content="Kettle">
      <meta property="product:price:amount" content="39.90"><meta property="product:price:currency" content="CHF">`;
    expect(productOf(`${head}<link rel="canonical" href="/p/kettle">`)).toMatchObject({
      price: 39.9,
      currency: 'CHF',
      url: 'https://www.shop.example/p/kettle',
    });
    expect(productOf(`${head}<link rel="canonical" href="https://evil.example/p">`)?.url).toBe(
      'https://www.shop.example/p/kettle?utm_source=x',
    );
  });

  it('survives a page that puts its own things where methods should be', () => {
    const data = jsonLd('{"@type":"Product","name":"Kettle","offers":{"price":5,"priceCurrency":"EUR"}}');
    const open = () => new DOMParser().parseFromString(`${data}<form typeof="Product"></form>`, 'text/html');
    const named = open();
    Object.defineProperty(named.querySelector('form'), 'querySelectorAll', { value: 7 });
    expect(readProduct(named, AT)?.title).toBe('Kettle');
    const all = open();
    Object.defineProperty(all, 'querySelector', { value: 7 });
    expect(readProduct(all, AT)).toBeNull();
  });

  it('survives data that is no data', () => {
    expect(productOf(jsonLd('{"@type":"Product","name":'))).toBeNull();
    expect(productOf(jsonLd('null') + jsonLd('[[[[]]]]') + jsonLd('"Product"'))).toBeNull();
    expect(productOf(jsonLd(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))).toBeNull();
    expect(productOf(jsonLd('{"@type":"Product","name":"K","offers":{"price":"call us"}}'))).toMatchObject({
      title: 'K',
      price: null,
    });
  });

  it('reads a group with its variants, and offers that are only pointed at', () => {
    const variant = (size: string, price: number) =>
      `{"@type":"Product","name":"Kettle ${size}","offers":{"@type":"Offer","price":${price},"priceCurrency":"GBP"}}`;
    const group = `{"@type":"ProductGroup","name":"Kettle","brand":"Harrow","hasVariant":[${variant('S', 20)},${variant('L', 30)}]}`;
    expect(productOf(jsonLd(`{"@graph":[${group}]}`))).toMatchObject({
      title: 'Kettle',
      price: 20,
      currency: 'GBP',
      from: true,
      brand: 'Harrow',
    });
    const pointed = `{"@graph":[{"@type":"schema:Product","name":"Kettle","offers":{"@id":"#o"},"brand":{"@id":"#b"}},
      {"@id":"#o","@type":"Offer","price":"€ 1.234,50"},{"@id":"#b","@type":"Brand","name":"Harrow"}]}`;
    expect(productOf(jsonLd(pointed))).toMatchObject({ price: 1234.5, currency: 'EUR', brand: 'Harrow' });
  });

  it('takes the variant that the address names', () => {
    const offer = (id: number, price: number) =>
      `{"price":${price},"priceCurrency":"EUR","url":"https://www.shop.example/p/kettle?v=${id}"}`;
    const data = jsonLd(`{"@type":"Product","name":"Kettle","offers":[${offer(1, 10)},${offer(2, 25)}]}`);
    const at = new URL('https://www.shop.example/p/kettle?v=2');
    expect(productOf(data, '<h1>Kettle</h1>', at)).toMatchObject({ price: 25, from: false });
    expect(productOf(data)).toMatchObject({ price: 10, from: true });
  });

  it('never takes a list price or a price per kilogram for the price', () => {
    const specs = `[{"priceType":"https://schema.org/ListPrice","price":40},{"price":3,"referenceQuantity":{"value":1}},{"price":30,"priceCurrency":"EUR"}]`;
    const data = jsonLd(`{"@type":"Product","name":"Tea","offers":{"priceSpecification":${specs}}}`);
    expect(productOf(data)?.price).toBe(30);
    const head = `<meta property="og:title" content="Tea"><meta property="product:original_price:amount" content="40">
      <meta property="product:price:amount" content="40"><meta property="product:sale_price:amount" content="30">`;
    expect(productOf(head)?.price).toBe(30);
  });

  it('reads JSON that is hidden, commented, and full of line breaks', () => {
    const inner = `{ /* ours */ "@type": "Product", // the kettle
      "name": "Kettle \\"small\\"
 and red", "offers": {"price": "9.50", "priceCurrency": "EUR", },};`;
    for (const data of [
      inner,
      `<!-- ${inner} -->`,
      `//<![CDATA[\n${inner}\n//]]>`,
      `/*<![CDATA[*/${inner}/*]]>*/`,
    ]) {
      expect(productOf(jsonLd(data)), data).toMatchObject({ title: 'Kettle "small" and red', price: 9.5 });
    }
  });

  it('takes of several products the one whose page this is', () => {
    const one = (name: string, url: string) =>
      `{"@type":"Product","name":"${name}","url":"${url}","offers":{"price":5,"priceCurrency":"EUR"}}`;
    const list = `[${one('Teapot', '/p/teapot')},${one('Kettle', '/p/kettle?utm_source=x')}]`;
    expect(productOf(jsonLd(list), '<h1>Shop</h1>')?.title).toBe('Kettle');
    expect(productOf(jsonLd(list), '<h1>Teapot</h1>', new URL('https://www.shop.example/p/9'))?.title).toBe(
      'Teapot',
    );
  });

  it('reads RDFa, plain and with prefixes', () => {
    const body = (p: string) => `<div vocab="https://schema.org/" typeof="${p}Product">
      <h1 property="${p}name">Gooseneck kettle</h1><img property="${p}image" src="/k.jpg">
      <span property="${p}brand" typeof="${p}Brand"><b property="${p}name">Harrow</b></span>
      <div property="${p}offers" typeof="${p}Offer"><del property="${p}price">49,00 €</del>
        <span property="${p}price" content="39.90">39,90 €</span><meta property="${p}priceCurrency" content="EUR"></div></div>`;
    for (const prefix of ['', 'schema:', 's:', 'http://schema.org/']) {
      expect(productOf('', body(prefix)), prefix).toMatchObject({
        title: 'Gooseneck kettle',
        price: 39.9,
        currency: 'EUR',
        image: 'https://www.shop.example/k.jpg',
        brand: 'Harrow',
      });
    }
  });

  it('reads microdata that refers to other places, and names in any case', () => {
    const body = `<div itemscope itemtype="http://schema.org/Product" itemref="cost"><h1 itemprop="name">Kettle</h1></div>
      <div id="cost" itemprop="offers" itemscope itemtype="http://schema.org/Offer">
      <span itemprop="pricecurrency" content="EUR"></span><span itemprop="price" content="10,83"></span></div>`;
    expect(productOf('', body)).toMatchObject({ title: 'Kettle', price: 10.83, currency: 'EUR' });
  });

  it('reads a Twitter product card and drops the shop’s name behind the title', () => {
    const head = `<meta name="twitter:card" content="product"><meta name="twitter:title" content="Kettle - Shop.example">
      <meta property="og:site_name" content="Shop"><meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="₹1,23,456">`;
    expect(productOf(head)).toMatchObject({ title: 'Kettle', price: 123456, currency: 'INR' });
  });
});

describe('the place of a product', () => {
  it('is its heading, with what the shop says beside it and nobody else', () => {
    const { document, page } = openFixture('shop-product', 'https://www.lumenoak.example/produkte/fold');
    const place = productPlace(document, page.url, 'Falt-Leuchte „Fold“');
    expect(place?.anchor.localName).toBe('h1');
    const words = place === null ? '' : shopWords(place);
    expect(words).toContain('Nur noch 3 Stück auf Lager!');
    expect(words).toContain('18 Personen sehen sich das gerade an.');
  });

  it('is none on a page without a heading or a button', () => {
    const document = new DOMParser().parseFromString('<p>Kettle</p>', 'text/html');
    expect(productPlace(document, AT, 'Kettle')).toBeNull();
  });
});

describe('the product of a page without metadata', () => {
  const page = (inner: string) => `<header><h1>Harrow</h1></header><main>${inner}</main>`;
  const shop = (price: string, button = '<button>Add to cart</button>') =>
    page(`<h1>Copper kettle</h1><p class="rating">4.7 (1,204)</p>${price}${button}`);
  const at = (address: string) => new URL(address);

  it('is the heading, the price before the button, and never the crossed-out one', () => {
    for (const price of [
      '<del>€59.00</del> <b>€39.90</b>',
      '<span class="price-old">€59.00</span><span class="price">€39.90</span>',
      '<p>RRP €59.00</p><p><span>€</span><span>39</span><sup>90</sup></p>',
      '<span style="text-decoration: line-through">€59.00</span><div><span>39</span><span>,</span><span>90</span><span>€</span></div>',
      '<p>You save €19.10</p><p>€39.90</p>',
    ]) {
      expect(productOf('', shop(price)), price).toMatchObject({
        title: 'Copper kettle',
        price: 39.9,
        currency: 'EUR',
      });
    }
  });

  it('knows the button in many languages, and by its name', () => {
    for (const said of [
      'In den Warenkorb',
      'カートに入れる',
      '加入购物车',
      '장바구니 담기',
      'Sepete Ekle',
      'В корзину',
      'أضف إلى السلة',
      'Add to bag – €39.90',
    ]) {
      expect(productOf('', shop('<b>€39.90</b>', `<button>${said}</button>`))?.price, said).toBe(39.9);
    }
    const named = '<button class="single_add_to_cart_button btn">OK</button>';
    expect(productOf('', shop('<b>€39.90</b>', named))?.price).toBe(39.9);
  });

  it('is null without a button, without a price, and where many things are sold', () => {
    expect(productOf('', shop('<b>€39.90</b>', ''))).toBeNull();
    expect(productOf('', shop('<b>4 left</b>'))).toBeNull();
    const card = '<li><h3>Kettle</h3><b>€9.90</b><button>Add to cart</button></li>';
    expect(productOf('', page(`<h1>Kettles</h1><ul>${card.repeat(4)}</ul>`))).toBeNull();
    const also = `${shop('<b>€39.90</b>')}<section><ul>${card.repeat(4)}</ul></section>`;
    expect(productOf('', also)?.price).toBe(39.9);
  });

  it('is null in carts, checkouts and searches, whatever they state', () => {
    const data = jsonLd('{"@type":"Product","name":"Kettle","offers":{"price":5,"priceCurrency":"EUR"}}');
    for (const path of [
      '/cart',
      '/checkout/shipping',
      '/de/warenkorb',
      '/search?q=kettle',
      '/order-confirmation',
    ]) {
      expect(productOf(data, shop('<b>€5</b>'), at(`https://www.shop.example${path}`)), path).toBeNull();
    }
    expect(productOf(data, '', at('https://www.shop.example/p/cart-trolley'))?.title).toBe('Kettle');
  });

  it('settles signs that several countries share by the country of the page', () => {
    const price = (address: string, written: string) => productOf('', shop(`<b>${written}</b>`), at(address));
    expect(price('https://shop.com.au/p/1', '$39.90')?.currency).toBe('AUD');
    expect(price('https://www.shop.cl/p/1', '$39.990')).toMatchObject({ price: 39990, currency: 'CLP' });
    expect(price('https://item.jd.com/100012043978.html', '¥399.00')?.currency).toBe('CNY');
    expect(price('https://shop.jp/p/1', '￥3,990')?.currency).toBe('JPY');
  });

  it('knows large shops by their addresses', () => {
    for (const { examples } of SHOPS) {
      for (const address of examples.match) expect(shopAt(at(address))?.examples, address).toBe(examples);
      for (const address of examples.ignore) expect(shopAt(at(address)), address).toBeNull();
    }
    expect(shopAt(at('https://amazon.com.evil.example/dp/B0KETTLE01'))).toBeNull();
  });

  it('reads a known shop without a button in sight', () => {
    const body = '<h1>Copper kettle</h1><div><span>从</span><b>￥341</b></div><p>优惠前 <b>￥388</b></p>';
    expect(productOf('', body, at('https://detail.1688.com/offer/610947572360.html'))).toMatchObject({
      title: 'Copper kettle',
      price: 341,
      currency: 'CNY',
    });
  });
});

describe('the layouts of large shops', () => {
  const productAt = (address: string, body: string, lang = 'en') => {
    const html = `<html lang="${lang}"><body>${body}</body></html>`;
    return readProduct(new DOMParser().parseFromString(html, 'text/html'), new URL(address));
  };

  it.each([
    [
      'a price in parts beside the old one',
      'https://www.amazon.fr/dp/B0KETTLE01',
      `<span id="productTitle"> Bouilloire en cuivre </span><a id="bylineInfo" class="a-link-normal">Visiter la boutique Harrow</a>
       <div id="corePriceDisplay_desktop_feature_div"><span class="a-price priceToPay"><span class="a-offscreen"> </span>
       <span aria-hidden="true"><span class="a-price-whole">39<span class="a-price-decimal">,</span></span><span class="a-price-fraction">90</span><span class="a-price-symbol">€</span></span></span>
       <span class="a-price a-text-price"><span class="a-offscreen">59,00€</span></span></div>`,
      { title: 'Bouilloire en cuivre', price: 39.9, currency: 'EUR', brand: 'Harrow' },
    ],
    [
      'a price below the coupon, in yuan',
      'https://item.taobao.com/item.htm?id=7',
      `<div class="MainTitle--x1"><span class="mainTitle--y2">紫铜水壶</span></div><div class="highlightPrice--z3"><span>券后</span><span>￥</span><span>341</span></div>
       <div class="subPrice--w4"><span>优惠前</span><span>￥</span><span>388</span></div>`,
      { title: '紫铜水壶', price: 341, currency: 'CNY' },
    ],
    [
      'reais with the cents apart',
      'https://produto.mercadolivre.com.br/MLB-1234567890-chaleira-_JM',
      `<h1 class="ui-pdp-title">Chaleira de cobre</h1><div class="ui-pdp-price__main-container"><s class="andes-money-amount">R$ 1.599</s>
       <div class="ui-pdp-price__second-line"><span class="andes-money-amount"><span>R$</span><span class="andes-money-amount__fraction">1.299</span><span>,</span><span class="andes-money-amount__cents">90</span></span></div></div>
       <p>12x R$ 108,32</p>`,
      { title: 'Chaleira de cobre', price: 1299.9, currency: 'BRL' },
    ],
    [
      'a price that says whose dollars they are',
      'https://www.ebay.com.au/itm/256012345678',
      `<h1 class="x-item-title__mainTitle">Copper kettle</h1><div class="x-price-primary"><span>AU $59.95</span></div><p>Postage AU $12.00</p>`,
      { title: 'Copper kettle', price: 59.95, currency: 'AUD' },
    ],
    [
      'won, without a sign that others share',
      'https://www.coupang.com/vp/products/123456789',
      `<h1 class="product-title">구리 주전자</h1><div><span class="origin-price">59,000원</span><div class="final-price-amount">39,900원</div></div>`,
      { title: '구리 주전자', price: 39900, currency: 'KRW' },
    ],
    [
      'no class that lasts, and rupiah',
      'https://shopee.co.id/Teko-Tembaga-i.12345.678901',
      `<h1>Teko Tembaga</h1><div><div class="ZA5sW5">Rp199.000</div><div class="IZPeQz" style="text-decoration:line-through">Rp299.000</div></div><button>Masukkan Keranjang</button>`,
      { title: 'Teko Tembaga', price: 199000, currency: 'IDR' },
    ],
    [
      'rupees in Indian groups',
      'https://www.flipkart.com/copper-kettle/p/itmabc123def456',
      `<h1><span class="VU-ZEz">Copper kettle</span></h1><div><div class="Nx9bqj CxhGGd">₹1,23,456</div><div class="yRaY8j">₹1,50,000</div></div>`,
      { title: 'Copper kettle', price: 123456, currency: 'INR' },
    ],
    [
      'yen with the tax in it',
      'https://item.rakuten.co.jp/lampya/kettle-01/',
      `<h1 class="item_name">銅のケトル</h1><p>メーカー希望小売価格 5,980円</p><span class="price2">3,980円 (税込)</span>`,
      { title: '銅のケトル', price: 3980, currency: 'JPY' },
    ],
  ])('%s', (_what, address, body, product) => {
    expect(productAt(address, body)).toMatchObject(product);
  });

  it('give nothing on a page that shows no price, and never the price of something else', () => {
    const body = '<h1>Teko</h1><button>Masukkan Keranjang</button><ul><li>Cangkir Rp15.000</li></ul>';
    expect(productAt('https://shopee.co.id/Teko-i.12345.678901', body)).toMatchObject({
      title: 'Teko',
      price: null,
    });
    expect(productAt('https://unknown.example/teko', body)).toBeNull();
  });
});
