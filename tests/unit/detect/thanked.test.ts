import { describe, expect, it } from 'vitest';
import { thanked } from '../../../src/detect/thanked';
import { tokenise } from '../../../src/detect/tokens';

const foundIn = (text: string, platform = 'instagram') =>
  thanked(tokenise(text), platform).map((finding) => finding.text);

describe('thanks to a handle', () => {
  it.each([
    ['look what arrived today, thank you so much @velora', 'thank you so much @velora'],
    ['Miren lo que llegó 😍 gracias @velora por tanto amor', 'gracias @velora'],
    ['Merci @velora pour ce joli coffret', 'Merci @velora'],
    ['Ein Päckchen! Danke liebes Team von @velora', 'Danke liebes Team von @velora'],
    ['paczka na weekend, dzięki @velora', 'dzięki @velora'],
    ['mi è arrivato il pacco di Velora, grazie! #unboxing', 'grazie'],
  ])('are for what came in %j', (text, words) => {
    expect(foundIn(text)).toEqual([words]);
  });

  it.each([
    'thanks @velora for the help with the parser',
    'look what arrived today, from @velora',
    'thank you @mira for the parcel, best birthday ever',
    'gracias. Llegó el paquete de @velora',
    'grazie per il pacco #nonna',
  ])('are for nothing that came in %j', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('are not read on an ordinary page or in long texts', () => {
    expect(foundIn('look what arrived, thank you @velora', 'web')).toEqual([]);
    expect(foundIn(`look what arrived, thank you @velora ${'and so on '.repeat(90)}`)).toEqual([]);
  });
});
