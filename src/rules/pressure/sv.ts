import type { PhraseExamples, PhraseTable } from '../phrase';

/** Swedish: haste and scarcity. Common usage of shops and creators. */
export default {
  lang: 'sv',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(bara|endast|nu bara|nu endast) {n} (st|stycken|ex|exemplar|par|) (kvar|i lager|kvar i lager|platser kvar)',
        '{n} (st|stycken|ex|exemplar|) kvar i lager',
        '(snart|nästan|så gott som|strax) (slutsåld|slutsålt|slutsålda)',
        '(säljer|säljs|kommer sälja|kommer att sälja) (slut|ut|snabbt)',
        'så (långt|länge) lagret räcker',
        '(erbjudandet|rean|koden|rabatten|kampanjen|rabattkoden|dealen|priset) (gäller|slutar|går ut|varar|upphör|tar slut) (bara|endast|till|till och med|ikväll|i kväll|idag|i dag|imorgon|på söndag|t o m|fram till|vid midnatt|snart|tom)',
        '(gäller|giltig|giltigt) (bara|endast) (idag|i dag|ikväll|i kväll|till|i helgen|fram till)',
        '(bara|endast) (idag|i dag|ikväll|i kväll) (får|rabatt|{n}|till|med)',
        '(passa på|skynda|skynda dig|skynda er|beställ|köp|handla) (nu|) (innan|medan|att köpa|att handla|att beställa|att fynda|så länge lagret)',
        'innan (det|den|de|allt|dom) (är|blir|säljer) (slutsålt|slutsåld|slutsålda|slut i lager|helt slut)',
        'begränsat (antal|lager|parti)',
        'begränsad (upplaga|kvantitet|lagertillgång)',
        '(limiterad|limited|limiterade) (upplaga|kollektion|utgåva|kollektionen)',
        'går åt (snabbt|som smör|fort)',
        'missa inte (rean|erbjudandet|rabatten|dealen|kampanjen|priset)',
        'sista (exemplaren|paren|chansen att köpa|chansen att handla|chansen att beställa|dagen på rean)',
        'först till kvarn (gäller rabatten|på rabatten)',
        '(priset|priserna) (höjs|går upp) (imorgon|snart|på|efter|igen|)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(bara|endast) (några|ett) (få|par|fåtal|enstaka) (kvar|platser|exemplar)',
        '(snart|strax) (över|slut|borta)',
        '(sista|absolut sista) (minuten|timmen|timmarna|dygnet)',
        '(bara|endast) {n} (platser|biljetter)',
        'till midnatt',
        '(bara|endast) (idag|i dag|ikväll|i helgen|{n} kvar)',
        '(sista|din sista) (chansen|chans|dagen|dagarna|timmarna)',
        'skynda (er|dig|på)',
        'passa på$',
        '(passa på|fynda) (nu|idag)',
        'innan (det|den|de|allt) (tar|är) slut',
        '(tillbaka|åter|äntligen) i lager',
        '(snart|nästan) slut',
        'först till kvarn',
        '(slutar|går ut) (ikväll|idag|imorgon|snart|på söndag)',
        'begränsad tid',
        '{n} (dagar|timmar) kvar',
        'missa inte',
        'spring till',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(rea|rean|rabatt|rabatten|köp|köpa|köpte|handla|beställ|beställa|pris|priset|butik|butiken|webshop|webbshop|frakt|frakten|erbjudande|erbjudandet|lager|rabattkod|kampanj|shoppa|kr|kronor|nätbutik|kollektion|kollektionen)',
        'länk i (bio|bion|profilen|beskrivningen)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(konserten|matchen|föreställningen|showen|turnén) (är|var|) (snart|nästan|) (slutsåld|slutsålt|utsåld)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'bara 3 kvar i lager', kind: 'pressure' },
    { text: 'snart slutsåld', kind: 'pressure' },
    { text: 'Så långt lagret räcker', kind: 'pressure' },
    { text: 'Rean slutar ikväll', kind: 'pressure' },
    { text: 'Koden gäller till midnatt', kind: 'pressure' },
    { text: 'begränsat antal', kind: 'pressure' },
    { text: 'Sista chansen, beställ idag', kind: 'pressure' },
  ],
  ignore: [
    'Sommaren är snart slut',
    'Bara 3 mål kvar till rekordet',
    'Sista dagen i skolan',
    'Konserten var slutsåld',
    'Skynda dig hem, maten är klar',
    'Vi passade på att bada',
  ],
  rejected: { snabbt: 'an everyday word', släpp: 'of dogs and songs' },
};
