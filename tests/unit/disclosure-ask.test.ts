import { describe, expect, it } from 'vitest';
import { disclosureAskIn } from '../../src/detect/disclosure-ask';
import { DISCLOSURE_ASKS } from '../../src/rules/disclosure-asks';

describe('what a country asks of a disclosure', () => {
  it('is known of some countries, and of no other anything is said', () => {
    expect(disclosureAskIn('DE')).toMatchObject({ place: 'start', words: ['Werbung', 'Anzeige'] });
    for (const unknown of ['LI', 'XX', 'constructor', '', null]) expect(disclosureAskIn(unknown)).toBeNull();
  });

  it.each(Object.entries(DISCLOSURE_ASKS))(
    'has in %s its words, its source and where it was read',
    (country, ask) => {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(ask.words.length).toBeGreaterThanOrEqual(1);
      expect(ask.words.length).toBeLessThanOrEqual(2);
      for (const word of ask.words) expect(word.length).toBeLessThanOrEqual(30);
      expect(ask.source.length).toBeGreaterThan(5);
      for (const page of ask.read) expect(new URL(page).pathname.length).toBeGreaterThan(0);
      expect(ask.read.length).toBeGreaterThan(0);
    },
  );
});
