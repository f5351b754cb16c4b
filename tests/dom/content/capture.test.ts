import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CapturePage, capture } from '../../../src/content/capture';
import { smallPicture } from '../../../src/content/picture';
import type { JudgedPost } from '../../../src/content/subjects';
import { inspectLinksOf } from '../../../src/detect/custom-findings';
import { parseCaptured } from '../../../src/messages/payloads';
import { judge } from '../../support/phrases';
import { openHtml, openSaved, savedPages } from '../support/page';

const SHOP = 'https://harrow.example/products/lamp?utm_source=mail';
const LAMP = `<html lang="en"><head><title>Dawn lamp | Harrow</title>
  <meta property="og:type" content="product"><meta property="og:title" content="Dawn lamp">
  <meta property="product:price:amount" content="49.90"><meta property="product:price:currency" content="EUR">
  <meta property="og:image" content="https://cdn.harrow.example/dawn-lamp_1200x1200.jpg?v=3"></head>
  <body><main><h1>Dawn lamp</h1><img id="large" src="https://cdn.harrow.example/dawn-lamp_600x600.jpg" alt="">
  <p class="price">€49.90</p><button class="add-to-cart">Add to cart</button>
  <a id="other" href="https://harrow.example/products/chair">Folding garden chair</a>
  <a id="zoom" href="https://cdn.harrow.example/dawn-lamp.jpg"><img id="thumb" src="https://cdn.harrow.example/t.jpg" alt=""></a>
  </main></body></html>`;

const BLOG = 'https://notes.example/three-things';
const STORY = `<html lang="en"><head><title>Three things</title><meta name="author" content="Mia Lindqvist"></head>
  <body><article><h1>Three things I use every day</h1><p class="byline">By Mia Lindqvist</p>
  <p>${'Mornings are slow here, and these three make them a little kinder. '.repeat(6)}</p>
  <section><h2>Copper gooseneck kettle</h2><p>${'It has been on my table every morning. '.repeat(6)}
  <a id="buy" href="https://www.amazon.com/dp/B0KETTLE01?tag=mia-20">Buy now</a>
  <a id="named" href="https://www.amazon.com/dp/B0LAMPAB02?tag=mia-20">Dawn light alarm lamp</a>
  <a id="pictured" href="https://www.amazon.com/dp/B0CHAIRX03?tag=mia-20"><img id="chair" src="https://notes.example/c.jpg" alt="Folding chair in red"></a>
  <a id="walk" href="https://rivers.example/walk">A walk by the river</a>
  <a id="button" href="javascript:void(0)">More</a></p></section></article></body></html>`;

/** A canvas that writes what it was given, of as many letters as the side it was drawn at. */
function drawing(write: (canvas: HTMLCanvasElement, type: string, quality: number) => string) {
  return () => {
    const canvas = {
      width: 0,
      height: 0,
      getContext: () => ({ fillRect() {}, drawImage() {} }),
      toDataURL: (type: string, quality: number) =>
        write(canvas as unknown as HTMLCanvasElement, type, quality),
    };
    return canvas as unknown as HTMLCanvasElement;
  };
}
const easel = drawing(({ width }, type) => `data:${type};base64,${'A'.repeat(width)}`);

/** Says that the pictures of a page have been loaded, each at its size. */
function load(document: Document, sizes: Readonly<Record<string, number>>): void {
  for (const [id, side] of Object.entries(sizes)) {
    const image = document.getElementById(id) as HTMLImageElement;
    Object.defineProperties(image, {
      complete: { value: true },
      naturalWidth: { value: side },
      naturalHeight: { value: side },
    });
  }
}

function at(html: string, address: string, more: Partial<CapturePage> = {}): CapturePage {
  const { document, posts, adapter } = openHtml(html, address);
  const judged = posts.map((post): JudgedPost => {
    return { post, verdict: judge(post.reading, { country: 'US' }), links: inspectLinksOf(post.reading, []) };
  });
  const page = { document, url: new URL(address), platform: adapter.id, posts: judged };
  return { ...page, under: null, makeCanvas: easel, ...more };
}
const link = (href: string, text: string | null = null) => ({ kind: 'link', href, text }) as const;
const MIA = { creator: 'Mia Lindqvist', relations: ['affiliate'], url: BLOG, program: 'amazon' };

afterEach(() => vi.restoreAllMocks());

describe('a page that sells something', () => {
  it('gives its name, price, clean address and picture', () => {
    const page = at(LAMP, SHOP);
    load(page.document, { large: 600, thumb: 90 });
    const lamp = capture({ kind: 'page' }, page);
    expect(lamp?.wish).toMatchObject({
      title: 'Dawn lamp',
      price: { amount: 49.9, currency: 'EUR' },
      provenance: { creator: null, disclosure: 'not-applicable', payee: null },
    });
    expect(lamp?.wish.url).toMatch(/^https:\/\/harrow\.example\/products\/lamp/);
    expect(lamp?.itemKey).toBe('harrow.example/products/lamp');
    // The one that the page's data name, in the size it is shown in.
    expect(lamp?.picture).toBe(`data:image/webp;base64,${'A'.repeat(96)}`);
    expect(parseCaptured(lamp)).toEqual(lamp);
  });

  it('is the same thing by a picture, by words that were selected, and by its own link', () => {
    const page = at(LAMP, SHOP);
    load(page.document, { large: 600, thumb: 90 });
    const key = 'harrow.example/products/lamp';
    const image = { kind: 'image', src: 'https://cdn.harrow.example/t.jpg' } as const;
    expect(capture({ ...image, href: null }, page)).toMatchObject({
      itemKey: key,
      wish: { title: 'Dawn lamp' },
    });
    const zoomed = capture({ ...image, href: 'https://cdn.harrow.example/dawn-lamp.jpg' }, page);
    expect(zoomed).toMatchObject({ itemKey: key, wish: { title: 'Dawn lamp', price: { amount: 49.9 } } });
    expect(capture({ kind: 'selection', text: 'the warm one' }, page)).toMatchObject({
      itemKey: key,
      wish: { title: 'the warm one', price: { amount: 49.9 } },
    });
    expect(capture(link('https://harrow.example/products/lamp?ref=nav', 'Home'), page)).toMatchObject({
      itemKey: key,
      wish: { title: 'Dawn lamp' },
    });
  });

  it('gives another thing for a link to another thing, without the price of this one', () => {
    expect(capture(link('https://harrow.example/products/chair'), at(LAMP, SHOP))?.wish).toMatchObject({
      title: 'Folding garden chair',
      url: 'https://harrow.example/products/chair',
      price: null,
    });
  });
});

describe('a link in a post', () => {
  it('is kept clean, with who put it there, who is paid, and what the post says of it', () => {
    const named = capture(link('https://www.amazon.com/dp/B0LAMPAB02?tag=mia-20'), at(STORY, BLOG));
    expect(named?.wish).toMatchObject({
      title: 'Dawn light alarm lamp',
      url: 'https://www.amazon.com/dp/B0LAMPAB02',
      price: null,
      provenance: { ...MIA, payee: 'mia-20', disclosure: 'none' },
    });
    expect(named?.itemKey).toBe('amazon.com/B0LAMPAB02');
  });

  it('takes its name from the heading before it when it is only a button', () => {
    const page = at(STORY, BLOG);
    expect(capture(link('https://www.amazon.com/dp/B0KETTLE01?tag=mia-20'), page)?.wish.title).toBe(
      'Copper gooseneck kettle',
    );
  });

  it('takes name and picture from the picture in it', () => {
    const page = at(STORY, BLOG);
    load(page.document, { chair: 400 });
    const chair = capture(
      {
        kind: 'image',
        src: 'https://notes.example/c.jpg',
        href: 'https://www.amazon.com/dp/B0CHAIRX03?tag=mia-20',
      },
      page,
    );
    expect(chair).toMatchObject({
      wish: { title: 'Folding chair in red', url: 'https://www.amazon.com/dp/B0CHAIRX03', provenance: MIA },
      picture: `data:image/webp;base64,${'A'.repeat(96)}`,
    });
  });

  it('may pay nobody', () => {
    expect(capture(link('https://rivers.example/walk'), at(STORY, BLOG))?.wish).toMatchObject({
      title: 'A walk by the river',
      url: 'https://rivers.example/walk',
      provenance: {
        creator: 'Mia Lindqvist',
        relations: [],
        disclosure: 'not-applicable',
        program: null,
        payee: null,
      },
    });
  });

  it('is the one that the menu was opened on, of several to the same place', () => {
    const twice = STORY.replace(
      '</article>',
      '<a id="again" href="https://rivers.example/walk">Rivers, again</a></article>',
    );
    const page = at(twice, BLOG);
    const under = page.document.getElementById('again');
    expect(capture(link('https://rivers.example/walk'), { ...page, under })?.wish.title).toBe(
      'Rivers, again',
    );
    expect(capture(link('https://rivers.example/walk'), page)?.wish.title).toBe('A walk by the river');
  });

  it('is kept from a frame too, where only the browser sees it', () => {
    expect(
      capture(link('https://shop.example/in-a-frame?tag=x', 'A pan'), at(STORY, BLOG))?.wish,
    ).toMatchObject({
      title: 'A pan',
      provenance: { url: BLOG },
    });
  });
});

describe('by keyboard', () => {
  const focused = (id: string | null, html = STORY) => {
    const page = at(html, BLOG);
    const element = id === null ? null : page.document.getElementById(id);
    vi.spyOn(page.document, 'activeElement', 'get').mockReturnValue(element ?? page.document.body);
    return page;
  };

  it('keeps the link with the focus, else the page', () => {
    expect(capture({ kind: 'here' }, focused('named'))?.wish.title).toBe('Dawn light alarm lamp');
    expect(capture({ kind: 'here' }, focused('button'))?.wish).toMatchObject({
      title: 'Three things',
      url: BLOG,
    });
    expect(capture({ kind: 'here' }, focused(null))?.wish.provenance).toMatchObject({
      creator: 'Mia Lindqvist',
    });
  });

  it('keeps the words that are selected first', () => {
    const page = focused('named');
    const selection = {
      isCollapsed: false,
      anchorNode: page.document.querySelector('h2'),
      toString: () => ' a  kettle ',
    };
    vi.spyOn(page.document, 'getSelection').mockReturnValue(selection as unknown as Selection);
    expect(capture({ kind: 'here' }, page)?.wish.title).toBe('a kettle');
  });
});

describe('words of a page that sells nothing', () => {
  it('are a thing each: two of them are not the same', () => {
    const page = at(STORY, BLOG);
    const keyOf = (text: string) => capture({ kind: 'selection', text }, page)?.itemKey;
    expect(keyOf('a kettle')).toBe(keyOf('A  Kettle'));
    expect(keyOf('a kettle')).not.toBe(keyOf('a lamp'));
    expect(keyOf('a kettle')).not.toBe(capture({ kind: 'page' }, page)?.itemKey);
  });
});

describe('a hostile page', () => {
  const evil = (title: string) =>
    at(
      `<html><head><title></title></head><body><a href="https://shop.example/x">${title}</a></body></html>`,
      BLOG,
    );

  it('gets no markup, no moved words and no book into a name', () => {
    const { wish } = capture(
      link('https://shop.example/x'),
      evil('&lt;img src=x onerror=alert(1)&gt; \u202Elamp\u202C'),
    )!;
    expect(wish.title).toBe('<img src=x onerror=alert(1)> lamp');
    const long = capture({ kind: 'selection', text: 'lamp '.repeat(1_000_000) }, evil('x'));
    expect(long?.wish.title).toHaveLength(299);
  });

  it('gets nothing kept that is no page of the web', () => {
    const page = at(STORY, BLOG);
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,<b>',
      'blob:https://shop.example/1',
      'not an address',
    ])
      expect(capture(link(href, 'A lamp'), page)?.wish.url, href).toBe(BLOG);
  });

  it('finds no method in place of a field', () => {
    const page = at(
      '<html><body><form name="querySelectorAll"></form><form name="querySelector"></form></body></html>',
      BLOG,
    );
    Object.defineProperty(page.document, 'querySelectorAll', { value: 'a form' });
    Object.defineProperty(page.document, 'querySelector', { value: 'a form' });
    expect(capture({ kind: 'page' }, page)).toBeNull();
    expect(capture(link('https://shop.example/x'), page)).toBeNull();
  });
});

describe('a small picture', () => {
  const image = (side: number, complete = true) =>
    ({ complete, naturalWidth: side, naturalHeight: side / 2 }) as HTMLImageElement;

  it('is made smaller and plainer until it is small enough', () => {
    const heavy = drawing(
      ({ width }, type, quality) => `data:${type};base64,${'A'.repeat(width * quality * 100)}`,
    );
    const small = smallPicture(image(400), heavy);
    expect(small?.length).toBeLessThanOrEqual(4096);
    expect(small?.length).toBeGreaterThan(2000);
    const endless = drawing((_canvas, type) => `data:${type};base64,${'A'.repeat(9000)}`);
    expect(smallPicture(image(400), endless)).toBeNull();
  });

  it('is JPEG where the browser writes no WebP', () => {
    const old = drawing(
      (_canvas, type) => `data:${type === 'image/webp' ? 'image/png' : type};base64,${'A'.repeat(99)}`,
    );
    expect(smallPicture(image(400), old)).toMatch(/^data:image\/jpeg;/);
  });

  it('is none where the page does not let it be read, or it is not there yet, or is an icon', () => {
    const tainted = drawing(() => {
      throw new DOMException('tainted', 'SecurityError');
    });
    expect(smallPicture(image(400), tainted)).toBeNull();
    expect(smallPicture(image(400, false), easel)).toBeNull();
    expect(smallPicture(image(20), easel)).toBeNull();
    expect(
      smallPicture(
        image(400),
        drawing(() => 'data:,'),
      ),
    ).toBeNull();
  });
});

const saved = savedPages();

describe.skipIf(saved.length === 0)('real pages of shops', () => {
  it.each([
    [
      'amazon-com-skullcandy-2023',
      'Skullcandy Crusher ANC 2',
      239.99,
      '71z1TQY-1uL._AC_SY300_SX300_QL70_FMwebp_.jpg',
    ],
    ['shop-amazon', 'Modern LED Wall Sconce', 29.99, '71mo6NjnxaL._AC_UL115_.jpg'],
    [
      'shop-costco',
      'AFA Stainless 33-inch Sink',
      329.99,
      'imageService?profileId=12026540&imageId=100432602-847',
    ],
    ['shopify-happycoffee-product-de', 'Happy Coffee SIDAMO', 27.9, 'SE500-front_100x.jpg?v=1581701129'],
    ['shop-mindfactory-product-de', 'Lenovo ThinkPad 14Zoll', 10.83, '943001_0__8570931.jpg'],
    ['shop-og-taobao', '乳白亚克力外壳', 149, 'TB2eWJ.h1OSBuNjy0FdXXbDnVXa_!!134583372.jpg_400x400.jpg'],
    ['shop-og-airbnb', 'Bright, Chelsea Studio', 220, '606e6e19_original.jpg?aki_policy=large'],
  ])('%s gives its name, its price and its own picture', (name, title, amount, picture) => {
    const { document, page } = openSaved(saved.find((one) => one.file === `${name}.html.gz`)!);
    // As large as the page says; a browser would have loaded them.
    for (const image of document.querySelectorAll('img')) {
      const sideIn = (side: string) => Number(image.getAttribute(side)) || 300;
      Object.defineProperties(image, {
        complete: { value: true },
        naturalWidth: { value: sideIn('width') },
        naturalHeight: { value: sideIn('height') },
      });
    }
    const drawn: HTMLImageElement[] = [];
    const canvas = {
      getContext: () => ({ fillRect() {}, drawImage: (image: HTMLImageElement) => drawn.push(image) }),
      toDataURL: () => `data:image/webp;base64,${'A'.repeat(40)}`,
    };
    const kept = capture(
      { kind: 'page' },
      {
        document,
        url: page.url,
        platform: 'web',
        posts: [],
        under: null,
        makeCanvas: () => canvas as unknown as HTMLCanvasElement,
      },
    );
    expect(kept?.wish.title.startsWith(title)).toBe(true);
    expect(kept?.wish.price?.amount).toBe(amount);
    expect(drawn[0]?.getAttribute('src')).toContain(picture);
    expect(parseCaptured(kept)).not.toBeNull();
  });
});
