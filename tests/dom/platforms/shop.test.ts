import { describe, expect, it } from 'vitest';
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
      image: 'https://www.lumenoak.example/bilder/fold.jpg',
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
    expect(productOf(jsonLd(`{"@type":"Product","name":"Kettle","offers":${range}}`))?.price).toBe(8);
  });

  it('is null for a list of different products', () => {
    const one = (name: string) =>
      `{"@type":"Product","name":"${name}","offers":{"price":1,"priceCurrency":"EUR"}}`;
    expect(productOf(jsonLd(`[${one('Kettle')},${one('Teapot')}]`))).toBeNull();
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
      image: 'https://www.shop.example/k.jpg',
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

  it('survives data that is no data', () => {
    expect(productOf(jsonLd('{"@type":"Product","name":'))).toBeNull();
    expect(productOf(jsonLd('null') + jsonLd('[[[[]]]]') + jsonLd('"Product"'))).toBeNull();
    expect(productOf(jsonLd(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))).toBeNull();
    expect(productOf(jsonLd('{"@type":"Product","name":"K","offers":{"price":"call us"}}'))).toMatchObject({
      title: 'K',
      price: null,
    });
  });
});
