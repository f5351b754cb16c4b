import type { PhraseExamples, PhraseTable } from '../phrase';

/** Swedish: against buying. Common usage. */
export default {
  lang: 'sv',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        'köp (inte|aldrig|ej|absolut inte|för guds skull inte) (den|det|de|dessa|denna|detta|den här|det här|de här|en|ett|något|nya|mer|fler|dyra|{name}|)',
        '(sluta|slutat|slutade) (att|) (köpa|shoppa|handla|konsumera|köp)',
        '(spara|behåll|lägg inte) (era|dina|på|) (pengar|pengarna|slantar)',
        '(slöseri med|bortkastade|bortslösade|kastade) pengar',
        'inte (värt|värd|värda) (pengarna|hypen|det|priset|pengar|en krona|{n} kr|sina pengar|sitt pris)',
        '(du|ni|vi|ingen|man) behöver (verkligen|faktiskt|) (inte|ingen|inget|inga) (verkligen|faktiskt|) (ny|nytt|nya|fler|ännu|mer|den här|det här|de här|köpa|en ny|ett nytt|en till|ett till|en {n}|alla)',
        '(det|den|detta|dessa|de) (här|där|) behöver (du|ni|ingen|vi|man) (verkligen|faktiskt|) (inte|)$',
        '(felköp|bomköp|felköpet|bomköpet|årets felköp)',
        '(köp|handla|konsumera|shoppa) mindre',
        '(köpstopp|shoppingstopp|köpfritt år|köpfri månad)',
        '(använd|bruka|utnyttja) det (du|ni) (redan|) har',
        '(använd|gör) slut på det (du|ni) har',
        '(köper|kommer|ska) (jag|aldrig|inte) (aldrig|inte|) (köpa|) (mer|igen|om|den igen)$',
        '(aldrig|inte) (köpa|köper) (igen|om|den igen|det igen)',
        'ångrar (köpet|att jag köpte|mitt köp|mina köp|att jag köpt)',
        '(överhypad|överhypade|överhypat) (produkt|produkter|smink|hudvård|och inte värt|och inte värd)',
        'innan (du|ni) köper (något|ännu|nytt|fler|nya|ny|en ny|ett nytt)',
        '#köpstopp',
        '#shoppingstopp',
        '#köpfritt',
        '#köpfrittår',
        '#felköp',
        '#köpinte',
        '#köpinget',
        '#köpingetnytt',
        '#konsumeramindre',
        '#köpmindre',
        '#minskakonsumtionen',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(billigare|billigt|bättre|prisvärt|billiga) (alternativ|alternativet|version|dupe)',
        '(dupe|dupen|dupes) (för|på|till|av)',
        '(köp|ta|välj|prova|testa) (den här|det här|denna|detta|de här|den|dessa) (istället|i stället)',
        'köp (istället|i stället)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: ['köp inte grisen'],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Köp inte den här mixern', kind: 'anti-frame' },
    { text: 'Spara pengarna', kind: 'anti-frame' },
    { text: 'helt klart inte värt pengarna', kind: 'anti-frame' },
    { text: 'Du behöver inte en ny telefon', kind: 'anti-frame' },
    { text: 'Sluta köpa nya vattenflaskor', kind: 'anti-frame' },
    { text: 'årets felköp', kind: 'anti-frame' },
    { text: 'Använd det du redan har', kind: 'anti-frame' },
    { text: 'lugnt i garderoben #köpstopp', kind: 'anti-frame' },
    { text: 'ett billigare alternativ', kind: 'replacement' },
    { text: 'ta den här istället', kind: 'replacement' },
  ],
  ignore: [
    'Du behöver inte oroa dig',
    'Köp inte grisen i säcken',
    'Vi sparar el i vinter',
    'Det var verkligen värt resan',
    'Sluta bråka',
    'Han behöver ingen hjälp',
  ],
  rejected: { '#minimalism': 'an art form and a style', istället: 'an everyday word' },
};
