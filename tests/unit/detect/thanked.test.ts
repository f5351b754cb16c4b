import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/detect/text-cutter';
import { readText } from '../../../src/detect/text-evidence';
import { thanked } from '../../../src/detect/thanked';
import { allPhrases } from '../../support/phrases';

const foundIn = (text: string, platform = 'instagram') =>
  thanked(tokenise(text), platform).map((finding) => finding.text);

describe('thanks to a handle', () => {
  it.each([
    ['look what arrived today, thank you so much @velora', 'thank you so much @velora'],
    ['Miren lo que llegó 😍 gracias @velora por tanto amor', 'gracias @velora'],
    ['Merci @velora pour ce joli coffret', 'Merci @velora'],
    ['Ein Päckchen! Danke liebes Team von @velora', 'Danke liebes Team von @velora'],
    ['paczka na weekend, dzięki @velora', 'dzięki @velora'],
    ['mi è arrivato il pacco di Velora, grazie! #prunboxing', 'grazie'],
    ['c’est arrivé, le colis ! thank you @velora', 'thank you @velora'],
    ['Domingo en @velora 🫧 gracias por el mimo', '@velora 🫧 gracias'],
    ['Wochenende bei @velora, vielen Dank für die Einladung', '@velora, vielen Dank'],
    ['weekend da @velora, grazie per l’ospitalità', '@velora, grazie'],
    ['pakken er kommet, tusen takk @velora', 'takk @velora'],
  ])('are for what came in %j', (text, words) => {
    expect(foundIn(text)).toEqual([words]);
  });

  it.each([
    'thanks @velora for the help with the parser',
    'look what arrived today, from @velora',
    'thank you @mira for the parcel, best birthday ever',
    'gracias. Llegó el paquete de @velora',
    'grazie per il pacco #nonna',
    'grazie per i consigli, mi è arrivato il pacco #unboxing',
    'thanks @velora, we arrived five hours late',
    '@mira thanks for the invite!',
    'out with @mira, thanks for the invite',
    'lunch at @velora\nthanks for the invite, mum',
    'dinner at @velora, no invite needed',
    'thanks @united, our parcel is lost',
    'danke @dhlpaket für das kaputte Paket',
    'thank you @lena.m for the invitation to the garden',
    'thanks @velora for all the support you gave me',
    'thank you @velora for the invitation to speak at the lecture',
    'bedankt @velora voor de gave foto’s',
    'gracias @velora por estar presente',
    'tak, byłam z @velora i mamy prezent',
    'tak sabar jumpa @velora, hamper dah siap',
    'our kitten arrived today, thank you @velora',
    'Angekommen! Danke @velora für die tolle Woche',
    'new #pr at the squat, thanks for the invite',
  ])('are for nothing that came in %j', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('that a phrase knows are no gift from a carrier or a friend either', () => {
    const context = { platform: 'instagram', lang: null, country: null, fold: null, phrases: allPhrases() };
    const gifts = (text: string) =>
      readText(text, context).findings.filter(
        ({ kind, strength }) => kind === 'gifted' && strength !== 'hint',
      );
    expect(gifts('thank you @velora for sending me this lamp')).not.toEqual([]);
    expect(gifts('thank you @dr.velora for sending me home')).toEqual([]);
    expect(gifts('merci @julie.r pour le cadeau')).toEqual([]);
    expect(gifts('thanks @velora for the great season')).toEqual([]);
    expect(gifts('we were treated by the doctors all night')).toEqual([]);
  });

  it('are not read on an ordinary page or in long texts', () => {
    expect(foundIn('look what arrived, thank you @velora', 'web')).toEqual([]);
    expect(foundIn(`look what arrived, thank you @velora ${'and so on '.repeat(90)}`)).toEqual([]);
  });
});
