import { describe, expect, it } from 'vitest';
import { PhraseMatcher } from '../../src/detect/phrase-matcher';
import { tokenise } from '../../src/detect/text-cutter';
import type { PhraseTable } from '../../src/rules/phrase';

/** What of the text the phrases match, in order. */
function found(text: string, phrases: readonly string[], more: Partial<PhraseTable> = {}): string[] {
  const tokens = tokenise(text);
  const matcher = new PhraseMatcher([
    { lang: 'xx', groups: [{ kind: 'paid', strength: 'likely', phrases }], ...more },
  ]);
  return matcher
    .match(tokens)
    .map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1] as number));
}

describe('accents', () => {
  it('make no difference where they are only spelling', () => {
    expect(found('publicité, publicite', ['publicité'])).toEqual(['publicité', 'publicite']);
  });

  it.each([
    ['đừng mua cái này', ['đừng mua']],
    ['ĐỪNG MUA', ['ĐỪNG MUA']],
    ['dung mua', ['dung mua']],
    ['trời đừng mưa nhé', []],
    ['dừng mua', []],
    ['dung mưa', []],
    ['em tên Dung mua ở chợ', []],
  ])('tell words apart where they matter: %s', (text, expected) => {
    expect(found(text, ['đừng mua'], { accentsMatter: true })).toEqual(expected);
  });

  it('are not asked of what stands in a slot', () => {
    const text = 'cảm ơn Đừng Mưa đã mua';
    expect(found(text, ['cảm ơn {x} đã mua'], { accentsMatter: true })).toEqual([text]);
    expect(found('cấm ơn Lá đã mua', ['cảm ơn {x} đã mua'], { accentsMatter: true })).toEqual([]);
  });

  it('may stand where the old spelling or the new one puts them', () => {
    expect(found('hoà hòa hoá', ['hoà'], { accentsMatter: true })).toEqual(['hoà', 'hòa']);
    expect(found('giãm giá, giam giá', ['giảm giá'], { accentsMatter: true })).toEqual(['giãm giá']);
    expect(found('giam gia', ['giảm giá'], { accentsMatter: true })).toEqual(['giam gia']);
  });

  it('matter in hashtags, which may be written without', () => {
    const phrases = ['#quảngcáo'];
    expect(found('#quảngcáo #quảng_cáo', phrases, { accentsMatter: true })).toHaveLength(2);
    expect(found('#quangcao', phrases, { accentsMatter: true })).toHaveLength(1);
    expect(found('#quángcạo', phrases, { accentsMatter: true })).toEqual([]);
  });
});

describe('Thai', () => {
  it.each([
    ['ใช้โค้ดลดเลย', 'โค้ดลด', ['โค้ดลด']],
    ['โค้ดลดาวัลย์', 'โค้ดลด', []],
    ['เสนอ', 'สนอ', []],
    ['ของมีจำกัด', 'มีจำกัด', ['มีจำกัด']],
    ['ซื้อเอง ใช้เอง', 'ซื้อเองใช้เอง', ['ซื้อเอง ใช้เอง']],
  ])('is matched by whole syllables: %s', (text, phrase, expected) => {
    expect(found(text, [phrase])).toEqual(expected);
  });
});
