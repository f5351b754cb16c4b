import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/detect/reading';
import { judge } from '../support/phrases';

const PAID = 'https://www.amazon.com/dp/B000000001?tag=madeup-20';
const FILLING = 'The dough rests in a bowl, and the bowl rests on the sill where it is warm. '.repeat(30);

function page(text: string, platform = 'web'): Reading {
  return {
    platform,
    url: 'https://blog.example/rolls',
    lang: 'en',
    creator: null,
    text,
    fold: null,
    links: [{ href: PAID, text: 'bowl', rel: '' }],
    labels: [],
  };
}
const verdict = (text: string, platform?: string) => judge(page(text, platform), { country: null });
const kinds = (text: string) =>
  verdict(text)
    .findings.filter(({ source }) => source === 'text')
    .map(({ kind }) => kind);

describe('a long page that sells', () => {
  it('presses nobody by the minutes of its recipe', () => {
    const recipe = `${FILLING} It takes only 20 minutes. Knead, about 10 minutes, before I go to bed.`;
    expect(verdict(recipe)).toMatchObject({ earns: true, pressure: false });
    expect(verdict(`${FILLING} Sale ends tonight: only 3 left in stock.`).pressure).toBe(true);
  });

  it('is against buying when it says so where it begins, and not by the way', () => {
    expect(verdict(`Don't buy this bowl. ${FILLING}`).sheepsClothing).toBe(true);
    expect(verdict(`${FILLING} Don't buy this bowl, said my aunt in 1987.`)).toMatchObject({
      deinfluencing: false,
      sheepsClothing: false,
    });
  });

  it('is not sponsored by whoever has an advertisement between two paragraphs', () => {
    expect(kinds(`${FILLING}\nSponsored by Harbour Mutual\nInsure your boat.\n${FILLING}`)).not.toContain(
      'paid',
    );
    const opening = verdict(`Soft rolls\nSponsored by Nordlight\n${FILLING}`);
    expect(opening.relations).toContain('paid');
  });

  it('sells nothing of its own by a button', () => {
    expect(verdict(`${FILLING}\nShop\n${FILLING}`).relations).not.toContain('own-brand');
  });
});

describe('faint words', () => {
  it('that come to no frame are not held up as evidence', () => {
    const { findings, deinfluencing } = verdict('This bowl still works fine.', 'tiktok');
    expect(deinfluencing).toBe(false);
    expect(findings.map(({ kind }) => kind)).not.toContain('anti-frame');
  });

  it('are no replacement for a thing that nobody warned of', () => {
    expect(kinds('How to get the most out of a bowl')).not.toContain('replacement');
  });
});
