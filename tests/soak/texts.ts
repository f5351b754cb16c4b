import fc from 'fast-check';
import { RELATIONS } from '../../src/detect/finding';
import type { Reading } from '../../src/detect/reading';
import { judge } from '../support/phrases';
import type { Soak } from './soak';

/** Words that mean something in one language or another, and what hides or splits them. */
const telling = fc.constantFrom(
  ...[
    '#ad',
    '𝗔𝗗',
    'spon\u00adsored by',
    'use my code',
    'ＭＩＲＡ15',
    '광고',
    '내돈내산',
    '无广',
    '别买',
    '提供',
  ],
  ...[
    'Werbung, unbezahlt',
    'publicité',
    '#publi',
    "don't buy this",
    'only 3 left',
    '20% off with code',
    'ＰＲ',
  ],
  ...[
    'amzn.to/3abc',
    'https://www.amazon.com/dp/B0TESTTEST?tag=mia-20',
    'not sponsored',
    'gifted',
    '\u200b#\u200bad',
  ],
);
const between = fc.constantFrom('', ' ', '\n', '。', '😀', '\u200d', '\u202e', 'é', '\ud800', ', ');
const text = fc
  .array(fc.oneof(telling, between, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const lang = fc.option(fc.constantFrom('en', 'de', 'zh-CN', 'zh-TW', 'fr', 'es', 'pt', 'ja', 'ko', 'xx'));
const country = fc.option(fc.constantFrom('US', 'DE', 'FR', 'ES', 'KR', 'JP', 'CN', 'ZZ'));

function read(text: string, lang: string | null): Reading {
  return { platform: 'tiktok', url: '', lang, creator: null, text, fold: null, links: [], labels: [] };
}

export const soaks: readonly Soak[] = [
  {
    name: 'evidence points into the text as it was written, in order',
    runs: 300_000,
    property: fc.property(text, lang, country, (text, lang, country) => {
      const { findings } = judge(read(text, lang), { country });
      return findings.every(({ start, end, text: words }, index) => {
        if (start === null || end === null) return start === end;
        const before = findings[index - 1]?.start ?? 0;
        return start >= before && end > start && end <= text.length && text.slice(start, end) === words;
      });
    }),
  },
  {
    name: 'the parts of a verdict agree with each other',
    runs: 300_000,
    property: fc.property(text, lang, country, (text, lang, country) => {
      const verdict = judge(read(text, lang), { country });
      const { relations, earns, sheepsClothing, deinfluencing, disclosure } = verdict;
      const paying = relations.some((relation) => ['affiliate', 'paid', 'code', 'gifted'].includes(relation));
      const inOrder = relations.map((relation) => RELATIONS.indexOf(relation));
      return (
        earns === paying &&
        earns !== (disclosure === 'not-applicable') &&
        sheepsClothing === (deinfluencing && (earns || relations.includes('own-brand'))) &&
        inOrder.every((place, index) => index === 0 || place > (inOrder[index - 1] ?? -1))
      );
    }),
  },
];
