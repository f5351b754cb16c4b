import { describe, expect, it } from 'vitest';
import { readText } from '../../src/detect/text-evidence';
import { allPhrases } from '../support/phrases';

function pressureIn(text: string): string[] {
  const context = { platform: 'tiktok', lang: 'en', country: null, fold: null, phrases: allPhrases() };
  return readText(text, context)
    .findings.filter(({ kind }) => kind === 'pressure')
    .map(({ strength }) => strength);
}

describe('words that press', () => {
  it('are less when they are quoted from somebody', () => {
    expect(pressureIn('“Limited time offer”, my uncle said of his own wedding')).toEqual(['hint']);
    expect(
      pressureIn('the agent said "listen, limited time offer, three more are looking" and smiled'),
    ).toEqual(['hint']);
    expect(pressureIn('limited time offer on the lamp')).toEqual(['likely']);
    expect(pressureIn('the "lamp" is a limited time offer')).toEqual(['likely']);
  });
});
