import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/detect/reading';
import { spotText } from '../../tools/spot/texts';
import { judge } from '../support/phrases';

const EMPTY: Reading = {
  platform: 'tiktok',
  url: 'https://example.com/post/1',
  lang: null,
  creator: null,
  text: '',
  fold: null,
  links: [],
  labels: [],
};

function verdict(text: string, more: Partial<Reading> = {}, country: string | null = null) {
  return judge({ ...EMPTY, ...more, text }, { country });
}

const AFFILIATE = 'https://www.amazon.com/dp/B000000000?tag=mira-20';

describe('judge', () => {
  it('takes the way to a shop for the author’s own where they sell a thing of their own', () => {
    expect(verdict('klik keranjang kuning ya, panci pink lucu', { lang: 'id' }).earns).toBe(true);
    expect(verdict('buku baru aku terbit! klik keranjang kuning ya', { lang: 'id' })).toMatchObject({
      earns: false,
      relations: ['own-brand'],
    });
  });

  it('says nothing of an empty text', () => {
    expect(verdict('')).toEqual({
      earns: false,
      relations: [],
      disclosure: 'not-applicable',
      saysUnpaid: false,
      deinfluencing: false,
      sheepsClothing: false,
      pressure: false,
      findings: [],
    });
  });

  it('takes the click on a site’s own advertisement for that, and for nobody’s earning', () => {
    const click = 'https://aax-us-iad.amazon.com/x/c/MadeUp0/https://www.amazon.com/dp/B000000001';
    const link = (href: string, rel = '') => verdict('A pan.', { links: [{ href, text: '', rel }] });
    expect(link(click)).toMatchObject({ earns: false, relations: [] });
    expect(link(click, 'sponsored')).toMatchObject({ earns: false, relations: [] });
    expect(link(click).findings.map(({ kind, strength, rule }) => [kind, strength, rule])).toEqual([
      ['platform-ad', 'hint', 'program:amazon-ads'],
    ]);
    // Somebody's identifier at the end of it pays all the same.
    expect(link(`${click}?tag=mira-20`)).toMatchObject({ earns: true, relations: ['affiliate'] });
  });

  it('reports relations in their fixed order', () => {
    const text =
      'My new book is out. They kindly sent me this. Use my code MIRA15. #ad and affiliate links below';
    expect(verdict(text).relations).toEqual(['affiliate', 'paid', 'code', 'gifted', 'own-brand']);
  });

  it.each([
    ['US', 'clear'],
    ['GB', 'clear'],
    ['NL', 'clear'],
    ['ES', 'vague'],
    ['DE', 'vague'],
    ['KR', 'vague'],
  ])('takes #ad in %s for %s', (country, disclosure) => {
    expect(verdict('#ad my breakfast', {}, country).disclosure).toBe(disclosure);
  });

  it('holds a text to its language when no country is told, and to the strictest when neither is', () => {
    expect(verdict('#ad breakfast', { lang: 'en' }).disclosure).toBe('clear');
    expect(verdict('#ad Frühstück', { lang: 'de-AT' }).disclosure).toBe('vague');
    expect(verdict('#ad').disclosure).toBe('vague');
  });

  it('wants a tag early and not in a crowd', () => {
    expect(verdict('#one #two #three #ad', {}, 'US').disclosure).toBe('vague');
    expect(verdict(`${'tea '.repeat(80)}#ad`, {}, 'US').disclosure).toBe('vague');
    const text = 'First words. This video is sponsored by Nordlight.';
    expect(verdict(text, {}, 'US').disclosure).toBe('clear');
    expect(verdict(text, { fold: 12 }, 'US').disclosure).toBe('vague');
  });

  it('calls a money link without words undisclosed', () => {
    const found = verdict(`here it is ${AFFILIATE}`);
    expect(found).toMatchObject({ earns: true, relations: ['affiliate'], disclosure: 'none' });
    expect(found.findings[0]).toMatchObject({ source: 'link', text: AFFILIATE, start: 11 });
  });

  it('takes links and labels outside the text for evidence without a place', () => {
    const links = [{ href: AFFILIATE, text: 'the lamp', rel: '' }];
    const labels = [{ text: 'Paid partnership', meaning: 'paid' as const }];
    const found = verdict('a lamp', { links, labels });
    expect(found).toMatchObject({ relations: ['affiliate', 'paid'], disclosure: 'clear' });
    expect(found.findings.every((finding) => finding.start === null && finding.end === null)).toBe(true);
  });

  it('does not take a shop label, a short link or a link to anywhere for earning', () => {
    const links = [
      { href: 'https://bit.ly/abc', text: '', rel: '' },
      { href: 'https://example.org/', text: '', rel: 'sponsored' },
    ];
    expect(verdict('hello', { links, labels: [{ text: 'Shop', meaning: 'shop' }] }).earns).toBe(false);
  });

  it("tells the platform's own advertisement from a creator's", () => {
    const found = verdict('Try it', { labels: [{ text: 'Sponsored', meaning: 'platform-ad' }] });
    expect(found).toMatchObject({ earns: false, relations: ['platform-ad'], disclosure: 'not-applicable' });
  });

  it('shows the contradiction of an unpaid post with a paying link', () => {
    expect(verdict(`Not sponsored, I just love it ${AFFILIATE}`)).toMatchObject({
      earns: true,
      saysUnpaid: true,
    });
    expect(verdict('This video is not sponsored by any brand.')).toMatchObject({
      earns: false,
      saysUnpaid: true,
    });
    expect(verdict('Werbung, unbezahlt', { lang: 'de' })).toMatchObject({ earns: false, saysUnpaid: true });
  });

  it("wants a money path under the sheep's clothing", () => {
    const text = "Don't buy this blender, get the small one instead.";
    expect(verdict(text)).toMatchObject({ deinfluencing: true, sheepsClothing: false });
    expect(verdict(`${text} ${AFFILIATE}`).sheepsClothing).toBe(true);
    expect(verdict("You don't need another planner. My new workbook is out!")).toMatchObject({
      earns: false,
      relations: ['own-brand'],
      sheepsClothing: true,
    });
  });

  it('sees haste only where it is about buying', () => {
    expect(verdict('only 3 left, game over soon').pressure).toBe(false);
    expect(verdict(`only 3 left, ${AFFILIATE}`).pressure).toBe(true);
    expect(verdict('only 3 left, $20 each').pressure).toBe(true);
    expect(verdict('it is selling fast').pressure).toBe(false);
    expect(verdict('it is selling fast, order today').pressure).toBe(true);
  });

  it("takes a shop's sale code for a hint and a person's code for a connection", () => {
    expect(verdict('Use code SUMMER20 at checkout').earns).toBe(false);
    expect(verdict('Use my code MIRA for 10% off').relations).toEqual(['code']);
    expect(verdict('use code MIRA15 for 15% off').relations).toEqual(['code']);
  });

  it('knows a code in small letters where the words before it call one', () => {
    const youtube = (text: string) => verdict(text, { platform: 'youtube', lang: 'en' }).earns;
    expect(youtube('Discount code: evelynrg (extra 15% off)')).toBe(true);
    expect(youtube('15% off with code evelynrg at the shop')).toBe(true);
    expect(youtube('Discount code: glowfox (extra 15% off) https://shop.example')).toBe(true);
    // Where the code is, and what else is called so.
    expect(youtube('Discount code: below (15% off) https://shop.example')).toBe(false);
    expect(youtube('Discount code: glowfox. https://shop.example')).toBe(false);
    expect(youtube('Source code: github (MIT), 100% free https://shop.example')).toBe(false);
    expect(youtube('The dress code: casual. 50% cotton https://shop.example')).toBe(false);
  });

  it('takes single words on an ordinary page for its advertisements, and sentences for its author', () => {
    const web = { platform: 'web', lang: 'en' };
    expect(verdict('Sponsored\n\nThe town hall has a new roof.\nAd\n', web).earns).toBe(false);
    expect(verdict('This post contains affiliate links. The best lamps.', web).relations).toEqual([
      'affiliate',
    ]);
  });

  it('takes the tags of a post on any site for its author’s, and those of a long page for what it is about', () => {
    const web = { platform: 'web', lang: 'en' };
    const post = 'my whole personality now, use my code FEN20 at checkout #glowfam #ad';
    expect(verdict(post, web, 'US')).toMatchObject({ earns: true, disclosure: 'clear' });
    expect(verdict(`${'How creators label what they are paid for. '.repeat(40)}#ad`, web).earns).toBe(false);
  });

  it('takes words that may be said of anybody for evidence in a caption, and for a hint in an article', () => {
    for (const text of [
      'The company, which earns a commission on every sale, lost its case.',
      'We have partnered with the Harbour Institute for this study.',
    ]) {
      expect(verdict(text, { lang: 'en' }).earns).toBe(true);
      expect(verdict(text, { platform: 'web', lang: 'en' }).earns).toBe(false);
    }
    expect(verdict('We may earn a commission.', { platform: 'web', lang: 'en' }).earns).toBe(true);
  });

  it.each(['ad blocker', 'business inquiries: a@b.example', 'music provided by NCS', 'gifted children'])(
    'does not fall for "%s"',
    (text) => {
      expect(verdict(text).findings).toEqual([]);
    },
  );

  it('reports ranges of the original text, sorted, whatever was written', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '#ad',
        '𝗔𝗗',
        'spon\u00adsored by',
        'use my code',
        'ＭＩＲＡ15',
        '광고',
        '😀',
        '\n',
        ' ',
        'amzn.to/3abc',
        'é',
        '。',
        'only 3 left',
        '别买',
        "don't buy this",
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const { findings } = verdict(text);
        findings.forEach((finding, index) => {
          expect(text.slice(finding.start as number, finding.end as number)).toBe(finding.text);
          expect(finding.text.length).toBeGreaterThan(0);
          const before = findings[index - 1];
          if (before !== undefined) expect(finding.start).toBeGreaterThanOrEqual(before.start as number);
        });
      }),
    );
  });

  it('bounds what a hostile text can make it report', () => {
    expect(verdict('#ad use code AB12 '.repeat(20_000)).findings.length).toBeLessThan(500);
  });
});

describe('spot texts', () => {
  it('answers a broken line with an error and nothing spotted', () => {
    for (const line of ['', '{', '[]', '"x"', '{"id":"a"}', '{"id":"a","text":3}']) {
      expect(spotText(line)).toMatchObject({ earns: false, findings: [], error: expect.any(String) });
    }
    expect(spotText('{"id":"a"}')['id']).toBe('a');
  });

  it('answers a good line with the documented fields, in their order', () => {
    const answer = spotText(JSON.stringify({ id: 'a', text: '#ad tea', country: 'us' }));
    expect(Object.keys(answer)).toEqual([
      'id',
      'earns',
      'relations',
      'disclosure',
      'saysUnpaid',
      'deinfluencing',
      'sheepsClothing',
      'pressure',
      'findings',
      'error',
    ]);
    expect(answer).toMatchObject({ earns: true, disclosure: 'clear', error: null });
    expect(Object.keys((answer['findings'] as object[])[0] as object)).toEqual([
      'kind',
      'strength',
      'rule',
      'start',
      'end',
      'text',
    ]);
  });
});
