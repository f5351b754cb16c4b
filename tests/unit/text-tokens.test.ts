import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/detect/text-cutter';
import { addressOf, findLinks } from '../../src/detect/text-links';
import { Flag, Gap, hashOf } from '../../src/detect/tokens';

function words(text: string): string[] {
  const tokens = tokenise(text, findLinks(text));
  return Array.from({ length: tokens.count }, (_, index) =>
    text.slice(tokens.starts[index], tokens.ends[index]),
  );
}

function hashes(text: string): number[] {
  const tokens = tokenise(text);
  return [...tokens.hashes.slice(0, tokens.count)];
}

describe('tokens', () => {
  it('are words where spaces decide and characters where they do not', () => {
    expect(words('Use code MIRA15, please')).toEqual(['Use', 'code', 'MIRA15', 'please']);
    expect(words('使用code吧')).toEqual(['使', '用', 'code', '吧']);
    expect(words('유료 광고')).toEqual(['유', '료', '광', '고']);
  });

  it('take a hashtag whole, whatever its script', () => {
    expect(words('#ad #adidas #广告 text#collab')).toEqual(['#ad', '#adidas', '#广告', 'text', '#collab']);
    expect(hashes('#paid_partnership')).toEqual(hashes('#paidpartnership'));
  });

  it.each([
    ['𝗦𝗽𝗼𝗻𝘀𝗼𝗿𝗲𝗱', 'sponsored'],
    ['ｓｐｏｎｓｏｒｅｄ', 'sponsored'],
    ['spon\u00adsored', 'sponsored'],
    ['spon\u200bsored', 'sponsored'],
    ['\u202espon\u2060sored', 'sponsored'],
    ['PUBLICITÉ', 'publicite'],
    ['publicite\u0301', 'publicite'],
    ['don’t', 'dont'],
    ['İŞBİRLİĞİ', 'isbirligi'],
    ['ﬁn', 'fin'],
    ['إِعـــلان', 'اعلان'],
    ['هدية', 'هديه'],
    ['کودى', 'كودي'],
    ['ख़रीदा', 'खरीदा'],
    ['हूँ', 'हूं'],
    ['٢٥', '25'],
    ['२५', '25'],
  ])('reads %s as %s', (written, plain) => {
    expect(hashes(written)).toEqual([hashOf(plain)]);
  });

  it('are numbers in whatever digits', () => {
    for (const text of ['20', '٢٠', '۲۰', '२०', '๒๐']) {
      const tokens = tokenise(text);
      expect(tokens.count).toBe(1);
      expect((tokens.infos[0] as number) & Flag.number).not.toBe(0);
    }
  });

  it('leave a Thai vowel in one piece, beside Latin letters too', () => {
    expect(words('จำPR')).toEqual(['จ', 'ำ', 'PR']);
  });

  it('see a lost line break between lower and upper case', () => {
    const tokens = tokenise('videoSponsored by us');
    expect(tokens.count).toBe(4);
    expect((tokens.infos[1] as number) & Gap.camel).not.toBe(0);
  });

  it('tell the end of a sentence from a dot inside a word', () => {
    const end = tokenise('one. two');
    expect((end.infos[1] as number) & Gap.hard).not.toBe(0);
    const inside = tokenise('#a.d');
    expect((inside.infos[1] as number) & Gap.hard).toBe(0);
  });

  it('point into the original text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const ranges = findLinks(text);
        const tokens = tokenise(text, ranges);
        let last = 0;
        for (let index = 0; index < tokens.count; index++) {
          const start = tokens.starts[index] as number;
          const end = tokens.ends[index] as number;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        const links = [...tokens.infos.slice(0, tokens.count)].filter((info) => (info & Flag.link) !== 0);
        expect(links).toHaveLength(ranges.length);
      }),
    );
  });
});

describe('links in a text', () => {
  it.each([
    ['see https://example.com/a.', ['https://example.com/a']],
    ['(https://example.com/a_(b))', ['https://example.com/a_(b)']],
    ['bare amzn.to/3abc, and www.example.org', ['amzn.to/3abc', 'www.example.org']],
    ['商品：https://example.com/x。谢谢', ['https://example.com/x']],
    ['http://bit.ly/abchttps://bit.ly/def', ['http://bit.ly/abc', 'https://bit.ly/def']],
    ['https://r.example/?u=https://shop.example/1', ['https://r.example/?u=https://shop.example/1']],
    ['mail me@example.com/ no', []],
    ['version 3.5, e.g. this', []],
    ['::// https://', []],
  ])('of %s', (text, expected) => {
    expect(findLinks(text).map((range) => text.slice(range.start, range.end))).toEqual(expected);
  });

  it('get a scheme when they have none', () => {
    const text = 'amzn.to/3abc';
    expect(addressOf(text, { start: 0, end: text.length })).toBe('https://amzn.to/3abc');
  });

  it('are found in order and never overlap, for any text', () => {
    const part = fc.constantFrom('https://', 'a.b/c', '.', 'www.', ' ', 'é', '(', ')', '://', 'x', '。');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const range of findLinks(text)) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          last = range.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('words that end in a digit', () => {
  const numbered = (text: string) => {
    const { count, starts, ends, infos } = tokenise(text);
    return Array.from({ length: count }, (_, at) => at)
      .filter((at) => ((infos[at] as number) & Flag.numbered) !== 0)
      .map((at) => text.slice(starts[at], ends[at]));
  };

  it('are told from numbers, tags, handles and words with a digit inside', () => {
    expect(numbered('JADE20 takes 20 off, jade5 too: b2b #top10 @nora7 x2, 𝐉𝐀𝐃𝐄')).toEqual([
      'JADE20',
      'jade5',
      'x2',
    ]);
  });
});
