import { describe, expect, it } from 'vitest';
import { namesPerson } from '../../../src/detect/promo-code';
import { readText } from '../../../src/detect/text-evidence';
import { allPhrases } from '../../support/phrases';

function codesIn(text: string): string[] {
  const context = { platform: 'instagram', lang: null, country: null, fold: null, phrases: allPhrases() };
  return readText(text, context)
    .findings.filter(({ kind, strength }) => kind === 'code' && strength !== 'hint')
    .map((finding) => finding.text);
}

describe('a code by itself', () => {
  it.each([
    ['the lamp, and BRIXEY20 takes 20 off', 'BRIXEY20'],
    ['wpiszcie BRIXEY20 w koszyku', 'BRIXEY20'],
    ['BRIXEY10 v košíku a doprava je zdarma', 'BRIXEY10'],
    ['rabattcode in der bio: BRIXEY15', 'BRIXEY15'],
    ['my favourite lamp. SOPHIE15 til Sunday', 'SOPHIE15'],
    ['costa 9 euro e con ANGY10 anche meno', 'ANGY10'],
    ['20 € each, and save with BRIXEY10', 'BRIXEY10'],
    ['BRIXEY2000で2,000円引き', 'BRIXEY2000'],
  ])('is found in %j', (text, code) => {
    expect(codesIn(text).some((found) => found.includes(code))).toBe(true);
  });

  it.each([
    'code written in HTML5 today',
    'a computer with RTX50 in it',
    'sun cream, SPF50, 20 % discount never',
    'new lamp, BRIXEY20, and a postcode',
    'the match was won by BRIXEY10 again',
    'at checkout they take SUMMER20',
    'SPF50 all day, 50 ml for 12 €',
    'SPF50 is 50% off at the market',
    'dress, SIZE40, 40 €, for sale',
    'BRIXEY20, a used lamp, 20 €',
    'TOP10 things under 10 € with 10% cotton',
    'DAY15 of running and 15% battery left',
    'we finished with TOP10',
    'a day off! BRIXEY30 next',
    'save the date: BRIXEY25',
    'a laptop mit DDR4 in it',
    'we had a code STROKE at four in the morning',
    'ISABELLAGARDEN20 was the name of our cabin',
    'happy birthday SOPHIE30, what a night',
  ])('is not seen in %j', (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

it('is looked for in so many words only', () => {
  expect(codesIn('BRIXEY20 takes 20 off '.repeat(4000)).length).toBeLessThan(100);
});

describe('a person’s name in a code', () => {
  it('is at the beginning, or a longer one at the end', () => {
    expect(['EMMA', 'PAULINEGO', 'NORACLEAN', 'TEAMSOPHIE', 'MariaB'].every(namesPerson)).toBe(true);
    expect(['SAVE', 'MARKET', 'UMBRELLA', 'PRESTIGE', 'JULERABAT', ''].some(namesPerson)).toBe(false);
  });

  it('makes a code without a number the creator’s', () => {
    expect(codesIn('the boots are lovely, use PAULINEGO at checkout')).toHaveLength(1);
    expect(codesIn('our boots are lovely, use PRESTIGE at checkout')).toEqual([]);
    expect(codesIn('the boots are lovely, use PRESTIGE at checkout')).toHaveLength(1);
  });
});
