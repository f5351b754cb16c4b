import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/shared/clock';
import { coolingWords, memoryWords } from '../../../src/ui/card-memory';
import { perUseWords, sumWords, USES } from '../../../src/ui/card-sums';
import { createWords, type LocaleMessage, wordTable } from '../../../src/ui/words';

function wordsIn(language: string) {
  const file = readFileSync(
    new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url),
    'utf8',
  );
  const table = wordTable(JSON.parse(file) as Record<string, LocaleMessage>);
  return createWords(table, language.replace('_', '-'));
}

const NEWS = {
  usual: 3 * DAY,
  worth: { hours: 12.26, share: 0.3 },
  cooling: { coolsAt: 5 * DAY, from: '@bo' },
  creators: 3,
  creator: { posts: 12, earn: 7, say: 2 },
};
const VACUUM = { title: 'Velora Robot Vacuum', price: { amount: 199.99, currency: 'EUR' } };

describe.each(['en', 'de', 'zh_CN'])('the card’s sums and memory in %s', (language) => {
  const words = wordsIn(language);

  it('have every word they can need, and blame nobody', () => {
    const all = [
      coolingWords(NEWS, 3 * DAY, words),
      coolingWords(NEWS, 9 * DAY, words),
      ...memoryWords(NEWS, '@ann', words),
      ...sumWords(VACUUM, NEWS.worth, words),
      ...sumWords({ ...VACUUM, title: 'Tent' }, null, words),
      ...USES.map((uses) => perUseWords(VACUUM.price, uses, words)),
    ];
    expect(all.length).toBeGreaterThan(USES.length + 8);
    for (const sentence of all) {
      expect(sentence).not.toMatch(/overlay_|\$|undefined|NaN/);
      expect(sentence).not.toMatch(/waste|should|guilt|verschwend|solltest|浪费|应该/i);
    }
  });
});

describe('sums', () => {
  const en = wordsIn('en');
  const last = (hours: number) => sumWords({ ...VACUUM, title: '' }, { hours, share: null }, en).at(-1);

  it('round hours to halves, and say minutes below an hour', () => {
    expect(last(4.4)).toBe('It is about 4.5 hours of your work.');
    expect(last(12.26)).toBe('It is about 12 hours of your work.');
    expect(last(0.26)).toBe('It is about 16 minutes of your work.');
    expect(last(0.001)).toBe('It is about 1 minute of your work.');
  });

  it('never say a share of next to nothing', () => {
    expect(sumWords({ ...VACUUM, title: '' }, { hours: null, share: 0.001 }, en)).toHaveLength(1);
  });

  it('are none for a gift', () => {
    expect(sumWords({ title: 'Tent', price: { amount: 0, currency: 'EUR' } }, null, en)).toEqual([]);
  });

  it('give what each use costs to the cent', () => {
    expect(perUseWords(VACUUM.price, 3, en)).toBe('3 uses: €66.66 each');
    expect(perUseWords(VACUUM.price, 1, en)).toBe('1 use: €199.99');
  });
});
