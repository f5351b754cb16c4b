import type { PhraseExamples, PhraseTable } from '../phrase';

/** Norwegian: haste and scarcity. Common usage of shops and creators. */
export default {
  lang: 'no',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(tilbudet|salget|rabatten|koden|kampanjen) (varer|gjelder) (bare|kun|ut|til|fram til|frem til) (dagen|kvelden|helgen|helga|uka|midnatt|i dag|i kveld|søndag|i morgen)',
        '(løp|skynd deg|skynd dere) og (kjøp|bestill|handle)',
        '(bare|kun|nå bare|nå kun) {n} (stk|stykker|eksemplarer|par|) (igjen|på lager|igjen på lager|ledige plasser)',
        '{n} (stk|stykker|eksemplarer|) igjen på lager',
        '(snart|nesten|så godt som|straks) utsolgt',
        '(selger|selges|kommer til å selge) (ut|fort|raskt)',
        '(så lenge|så langt) (lageret|beholdningen) (rekker|varer)',
        '(tilbudet|salget|koden|rabatten|kampanjen|rabattkoden|dealen|prisen) (gjelder|slutter|går ut|varer|utløper|er gyldig) (bare|kun|til|til og med|i kveld|i dag|i morgen|på søndag|t o m|frem til|ved midnatt|snart)',
        '(gjelder|gyldig) (bare|kun) (i dag|i kveld|til|i helgen|frem til)',
        '(bare|kun) (i dag|i kveld) (får|rabatt|{n}|til|med)',
        '(skynd deg|skynd dere|løp og|bestill|kjøp|handle|sikre deg) (nå|) (før|mens|å kjøpe|å handle|å bestille|så lenge lageret|den før|en før)',
        'før (det|den|de|alt) (er|blir) (utsolgt|borte vekk|helt tomt)',
        'begrenset (antall|lager|opplag)',
        '(limited|begrenset) (utgave|kolleksjon|opplag)',
        '(går|forsvinner) (fort|unna|som varmt hvetebrød)$',
        'går som varmt hvetebrød',
        'ikke gå glipp av (salget|tilbudet|rabatten|dealen|kampanjen|prisen)',
        'siste (eksemplarer|parene|sjanse til å kjøpe|sjanse til å bestille|dag med rabatt|sjanse til å handle)',
        '(prisen|prisene) (settes|går) opp (i morgen|snart|på|etter|igjen|)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(bare|kun) {n} (plasser|billetter)',
        'til midnatt',
        '(bare|kun) (i dag|i kveld|i helgen|{n} igjen)',
        'siste (sjanse|dag|dager|timer|sjansen)',
        'skynd (deg|dere)',
        'før (det|den|de|alt) (er|blir) (tomt|borte)',
        '(tilbake|endelig|igjen) på lager',
        '(slutter|går ut) (i kveld|i dag|i morgen|snart|på søndag)',
        'førstemann til mølla',
        'begrenset tid',
        '{n} (dager|timer) igjen',
        'ikke gå glipp',
        'løp til',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(salg|salget|rabatt|rabatten|kjøp|kjøpe|kjøpt|kjøpte|handle|bestill|bestille|pris|prisen|butikk|butikken|nettbutikk|nettbutikken|frakt|frakten|tilbud|tilbudet|lager|rabattkode|kampanje|shoppe|kr|kroner|kolleksjon|kolleksjonen)',
        '(link|lenke|lenken|linken) i (bio|profilen|beskrivelsen)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: ['(konserten|kampen|forestillingen|showet|turneen) (er|var|ble) (snart|nesten|) utsolgt'],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Tilbudet varer ut dagen', kind: 'pressure' },
    { text: 'bare 3 igjen på lager', kind: 'pressure' },
    { text: 'snart utsolgt', kind: 'pressure' },
    { text: 'Så lenge lageret rekker', kind: 'pressure' },
    { text: 'Salget slutter i kveld', kind: 'pressure' },
    { text: 'Koden gjelder til midnatt', kind: 'pressure' },
    { text: 'begrenset antall', kind: 'pressure' },
    { text: 'Siste sjanse, bestill i dag', kind: 'pressure' },
  ],
  ignore: [
    'Sommeren er snart over',
    'Bare 3 mål igjen til rekorden',
    'Siste dag på skolen',
    'Konserten var utsolgt',
    'Skynd deg hjem, maten er klar',
    'Vi rakk å bade',
  ],
  rejected: { fort: 'an everyday word', slipp: 'of dogs and songs' },
};
