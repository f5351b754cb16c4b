import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINK } from '../../src/detect/link-address';
import { cleanLink, explainLink, inspectLink } from '../../src/detect/link-inspection';
import { evalLinks } from '../../tools/eval/links';
import { spotUrls } from '../../tools/spot/urls';

const shop = 'https://shop.example/p?size=4&colour=red#reviews';
const tagged = 'https://www.amazon.com/dp/B000000001?th=1&tag=madeup-20&psc=1#reviews';

/** Addresses inside one another, the outermost first, as redirects carry them. */
function wrap(...addresses: string[]): string {
  return addresses.reduceRight((inner, outer) => outer + encodeURIComponent(inner));
}

describe('what is no link', () => {
  it.each([
    ['', 'empty'],
    ['  \t ', 'empty'],
    ['not a url', 'not-a-url'],
    ['word', 'not-a-url'],
    ['http://', 'not-a-url'],
    ['https://exa mple.com/', 'not-a-url'],
    ['http://1.2.3.999/', 'not-a-url'],
    ['https://shop.example:99999/', 'not-a-url'],
    ['mailto:someone@shop.example', 'unsupported-scheme'],
    ['javascript:location="https://amzn.to/0Made"', 'unsupported-scheme'],
    ['ftp://shop.example/', 'unsupported-scheme'],
    ['tel:12345', 'unsupported-scheme'],
    [`https://shop.example/?q=${'x'.repeat(LONGEST_LINK)}`, 'too-long'],
  ])('%j is told as %s', (line, error) => {
    const nothing = {
      earns: false,
      strength: null,
      program: null,
      payee: null,
      destination: null,
      clean: null,
    };
    expect(inspectLink(line)).toEqual({ ...nothing, error });
  });

  it('reads a link as long as the limit', () => {
    const href = 'https://shop.example/?q='.padEnd(LONGEST_LINK, 'x');
    expect(inspectLink(href)).toMatchObject({ error: null, destination: href });
  });
});

describe('the host', () => {
  it.each([
    tagged.replace('www.amazon.com', 'WWW.Amazon.COM'),
    tagged.replace('www.amazon.com', 'www.amazon.com.'),
    tagged.replace('www.amazon.com', 'www.amazon.com:443'),
    tagged.replace('www.amazon.com', 'user:secret@www.amazon.com'),
    tagged.replace('www.amazon.com', 'www.amaz%6Fn.com'),
    tagged.replace('https://', ''),
    tagged.replace('https:', ''),
    `  ${tagged}\n`,
  ])('%j is Amazon’s', (href) => {
    expect(inspectLink(href)).toMatchObject({ program: 'amazon', payee: 'madeup-20', strength: 'certain' });
  });

  it.each([
    tagged.replace('amazon.com', 'amazon.com.evil.example'),
    tagged.replace('amazon.com', 'notamazon.com'),
    tagged.replace('amazon.com', 'amazon.com@evil.example'),
    tagged.replace('amazon.com', 'amazon.comBuy'),
    tagged.replace('www.amazon.com', 'evil.example/www.amazon.com'),
    tagged.replace('amazon', 'amаzon'),
  ])('%j is somebody else’s', (href) => {
    expect(inspectLink(href)).toMatchObject({ earns: false, program: null });
  });
});

describe('the destination and the clean link', () => {
  it('leave a plain link as it is', () => {
    expect(inspectLink(shop)).toMatchObject({ earns: false, destination: shop, clean: shop });
  });

  it('put the scheme before a link without one', () => {
    expect(inspectLink('shop.example/p').destination).toBe('https://shop.example/p');
  });

  it('take the identifier out and keep every other byte', () => {
    const odd = 'https://www.amazon.com/dp/B000000001/ref=x?a=%7e+1&&b&tag=madeup-20&c=%E4%BD%A0#%zz';
    expect(inspectLink(tagged).clean).toBe('https://www.amazon.com/dp/B000000001?th=1&psc=1#reviews');
    expect(inspectLink(odd).clean).toBe(
      'https://www.amazon.com/dp/B000000001/ref=x?a=%7e+1&&b&c=%E4%BD%A0#%zz',
    );
  });

  it.each([
    ['?tag=madeup-20', ''],
    ['?tag=madeup-20&', ''],
    ['?tag=madeup-20&a', '?a'],
    ['?a&tag=madeup-20', '?a'],
    ['?a&tag=madeup-20&', '?a&'],
    ['?&tag=madeup-20&&y', '?&&y'],
    ['?tag=madeup-20&ascsubtag=x&y=1', '?y=1'],
    ['?x&tag=madeup-20&y&ascsubtag=0&z', '?x&y&z'],
    ['?a=1&amp;tag=madeup-20', '?a=1&amp'],
  ])('turn the query %s into %s', (query, left) => {
    const path = 'https://www.amazon.com/dp/B000000001';
    expect(cleanLink(`${path}${query}#x`)).toBe(`${path}${left}#x`);
  });

  it('keep the semicolons of a query parted by them', () => {
    expect(cleanLink('https://www.booking.com/hotel/x.html?lang=de;aid=1000001;nights=2')).toBe(
      'https://www.booking.com/hotel/x.html?lang=de;nights=2',
    );
  });

  it('take an identifier out of the path', () => {
    expect(cleanLink('https://www.amazon.com/o/ASIN/B000000001/ref=nosim/madeup-20')).toBe(
      'https://www.amazon.com/o/ASIN/B000000001',
    );
  });

  it('are unknown behind a shortener', () => {
    expect(inspectLink('https://amzn.to/0MadeUp')).toMatchObject({
      earns: true,
      strength: 'likely',
      destination: null,
      clean: null,
    });
    expect(inspectLink('https://bit.ly/0MadeUp')).toMatchObject({
      earns: null,
      strength: 'hint',
      clean: null,
    });
  });

  it('have no clean link where the path itself names who is paid', () => {
    expect(inspectLink('https://shopmy.us/shop/madeup')).toMatchObject({
      earns: true,
      destination: 'https://shopmy.us/shop/madeup',
      clean: null,
    });
  });

  it('take out the identifiers of every rule that holds', () => {
    const href = 'https://shop.example/p?utm_medium=affiliate&rfsn=1000001.0made&size=4';
    expect(inspectLink(href)).toMatchObject({ program: 'refersion', clean: 'https://shop.example/p?size=4' });
  });
});

describe('redirects', () => {
  const awin = 'https://www.awin1.com/cread.php?awinmid=1001&awinaffid=200002&ued=';

  it.each([
    'https://www.youtube.com/redirect?event=video_description&q=',
    'https://l.facebook.com/l.php?u=',
    'https://l.instagram.com/?u=',
    'https://www.tiktok.com/link/v2?aid=1988&scene=bio_url&target=',
    'https://out.reddit.com/t3_x?url=',
    'https://www.google.de/url?sa=t&url=',
    'https://link.zhihu.com/?target=',
    'https://weibo.cn/sinaurl?u=',
    'https://steamcommunity.com/linkfilter/?url=',
  ])('%s is undone, and nobody earns by it', (before) => {
    expect(inspectLink(wrap(before, shop))).toMatchObject({ earns: false, destination: shop, clean: shop });
    expect(inspectLink(wrap(before, tagged))).toMatchObject({ program: 'amazon', destination: tagged });
  });

  it('inside redirects take the program of the outermost that earns, and the innermost address', () => {
    const href = wrap('https://l.facebook.com/l.php?u=', 'https://www.youtube.com/redirect?q=', awin, tagged);
    expect(inspectLink(href)).toEqual({
      earns: true,
      strength: 'certain',
      program: 'awin',
      payee: '200002',
      destination: tagged,
      clean: 'https://www.amazon.com/dp/B000000001?th=1&psc=1#reviews',
      error: null,
    });
  });

  it('a network that earns speaks before a hint outside of it', () => {
    const href = wrap('https://app.adjust.com/0made?redirect=', tagged);
    expect(inspectLink(href)).toMatchObject({ program: 'amazon', strength: 'certain', destination: tagged });
  });

  it('lead to a shortener at the most, whose own way is unknown', () => {
    const href = wrap('https://www.youtube.com/redirect?q=', 'https://amzn.to/0MadeUp');
    expect(inspectLink(href)).toMatchObject({
      earns: true,
      destination: 'https://amzn.to/0MadeUp',
      clean: null,
    });
  });

  it('are followed through encodings on top of each other', () => {
    const thrice = encodeURIComponent(encodeURIComponent(encodeURIComponent(shop)));
    expect(inspectLink(awin + thrice).destination).toBe(shop);
    expect(inspectLink(`${awin}https://shop.example/p`).destination).toBe('https://shop.example/p');
    expect(
      inspectLink('https://prf.hn/click/camref:1000madeup/destination:https://shop.example/p?a=1&b=2'),
    ).toMatchObject({ payee: '1000madeup', destination: 'https://shop.example/p?a=1&b=2' });
  });

  it('are read where the address is part of the path, or in base64', () => {
    const yahoo = `https://r.search.yahoo.com/_ylt=Awr0;_ylu=X3o/RV=2/RE=1600000000/RO=10/RU=${encodeURIComponent(shop)}/RK=2/RS=x`;
    const bing = `https://www.bing.com/ck/a?!&&p=0123&u=a1${Buffer.from(shop).toString('base64url')}&ntb=1`;
    expect(inspectLink(yahoo).destination).toBe(shop);
    expect(inspectLink(bing).destination).toBe(shop);
    expect(
      inspectLink(`https://www.awin1.com/cread.php?awinaffid=1&p=[[${encodeURIComponent(shop)}]]`)
        .destination,
    ).toBe(shop);
  });

  it('carry no destination when the place for it is empty or broken', () => {
    for (const broken of ['', '%', 'nothing', 'javascript%3Aalert(1)', 'https%3A%2F%2F']) {
      expect(inspectLink(awin + broken)).toMatchObject({ earns: true, destination: null, clean: null });
    }
  });

  it('end: in a circle, and however deep they are', () => {
    const hop = 'https://www.youtube.com/redirect?q=';
    const deep = wrap(hop, ...Array.from({ length: 7 }, () => hop), tagged);
    expect(inspectLink(deep).error).toBe(deep.length > LONGEST_LINK ? 'too-long' : null);
    expect(inspectLink(`${hop}https%3A%2F%2Fwww.youtube.com%2Fredirect`).earns).toBe(false);
  });
});

describe('shapes on any host', () => {
  it.each([
    ['https://blog.example/post/?ref=news.example', false],
    ['https://blog.example/?ref=producthunt', false],
    ['https://shop.example/?utm_source=youtube&utm_medium=social&utm_campaign=affiliate', false],
    ['https://shop.example/affiliates/?source=footer', false],
    ['https://shop.example/p?gclid=Cj0madeup&srsltid=Afmade', false],
    ['https://web.archive.org/web/2020/https://shop.example/?aff_id=1001', false],
    ['https://github.com/madeup/aff?ref=MAIN&aff=1001', false],
    ['https://shop.example/products/lamp?ref=MADEUP10', null],
    ['https://shop.example/?aff=1001', true],
    ['https://shop.example/p#aff=madeup', true],
    ['https://shop.example/p?a=1&amp;rfsn=1000001.0made', true],
    ['https://offers.example/c/1000001/200002/3003?u=https%3A%2F%2Fshop.example', true],
  ])('%s: %s', (href, earns) => {
    expect(inspectLink(href).earns).toBe(earns);
  });
});

describe('explaining a link', () => {
  function shown(href: string) {
    const explanation = explainLink(href);
    return (
      explanation && {
        ...explanation,
        ranges: explanation.ranges.map(([start, end]) => href.slice(start, end)),
      }
    );
  }

  it('shows the parameter that names who is paid', () => {
    expect(shown(` ${tagged}`)).toEqual({
      program: 'amazon',
      name: 'Amazon Associates',
      operator: 'Amazon',
      payee: 'madeup-20',
      ranges: ['tag=madeup-20'],
    });
  });

  it('shows the host where that is the evidence, with or without a scheme', () => {
    expect(shown('amzn.to/0MadeUp')?.ranges).toEqual(['amzn.to']);
    expect(shown('https://AMZN.to/0MadeUp')?.ranges).toEqual(['AMZN.to']);
  });

  it('shows the address inside a redirect', () => {
    expect(shown('https://www.youtube.com/redirect?v=1&q=https%3A%2F%2Famzn.to%2F0Made&w=2')?.ranges).toEqual(
      ['https%3A%2F%2Famzn.to%2F0Made'],
    );
  });

  it('has nothing to show for a plain link or none', () => {
    expect(explainLink(shop)).toBeNull();
    expect(explainLink('word')).toBeNull();
  });
});

describe('spot -- urls', () => {
  it('answers every line, blank ones too, in order', async () => {
    const lines: string[] = [];
    await spotUrls(['https://amzn.to/0MadeUp', '', ' shop.example '], (line) => lines.push(line));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        url: 'https://amzn.to/0MadeUp',
        earns: true,
        strength: 'likely',
        program: 'amazon',
        payee: null,
        destination: null,
        clean: null,
        error: null,
      },
      expect.objectContaining({ url: '', error: 'empty' }),
      expect.objectContaining({ url: ' shop.example ', earns: false, destination: 'https://shop.example' }),
    ]);
    expect(Object.keys(JSON.parse(lines[0] ?? '{}'))).toEqual([
      'url',
      'earns',
      'strength',
      'program',
      'payee',
      'destination',
      'clean',
      'error',
    ]);
  });
});

describe.skipIf(!existsSync('../shared/eval/urls.jsonl'))(
  'labelled links of ../shared/eval (skipped when absent)',
  () => {
    it('are told with the precision and recall that people can trust', () => {
      const [urls] = evalLinks().figures;
      expect(urls?.precision).toBeGreaterThanOrEqual(0.99);
      expect(urls?.recall).toBeGreaterThanOrEqual(0.95);
      expect(urls?.certainPrecision).toBeGreaterThanOrEqual(0.998);
    });
  },
);
