import type { PhraseExamples, PhraseTable } from '../phrase';

/** Danish: haste and scarcity. Common usage of shops and creators. */
export default {
  lang: 'da',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(kun|bare|nu kun|nu bare) {n} (stk|stykker|eksemplarer|par|) (tilbage|på lager|tilbage på lager|ledige pladser)',
        '{n} (stk|stykker|eksemplarer|) tilbage på lager',
        '(snart|næsten|så godt som|lige straks) udsolgt',
        '(sælger|sælges|kommer til at sælge) (ud|hurtigt)',
        'så længe lager (haves|haves kun)',
        'så længe (lageret|beholdningen) rækker',
        '(tilbuddet|udsalget|koden|rabatten|kampagnen|rabatkoden|dealen|prisen) (gælder|slutter|udløber|varer|er gyldig) (kun|bare|til|til og med|i aften|i dag|i morgen|på søndag|t o m|frem til|ved midnat|snart)',
        '(gælder|gyldig) (kun|bare) (i dag|i aften|til|i weekenden|frem til)',
        '(kun|bare) (i dag|i aften) (får|rabat|{n}|til|med)',
        '(skynd dig|skynd jer|løb og|bestil|køb|slå til|snup den|snup dem) (nu|) (før|inden|mens|at købe|at handle|at bestille|så længe lager)',
        '(før|inden) (det|den|de|alt) (er|bliver) (udsolgt|helt væk|revet væk)',
        'begrænset (antal|lager|oplag|parti)',
        '(limited|begrænset) (udgave|kollektion|oplag)',
        '(bliver|er) revet væk',
        'går som varmt brød',
        'gå ikke glip af (udsalget|tilbuddet|rabatten|dealen|kampagnen|prisen)',
        'sidste (eksemplarer|chance for at købe|chance for at bestille|dag med rabat|chance for at handle|chance for rabat)',
        '(prisen|priserne) (sættes|stiger|går) (op|) (i morgen|snart|på|efter|igen)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(kun|bare) {n} (pladser|billetter)',
        'til midnat',
        '(kun|bare) (i dag|i aften|i weekenden|{n} tilbage)',
        'sidste (chance|dag|dage|timer)',
        'skynd (dig|jer)',
        '(før|inden) (det|den|de|alt) (er|bliver) (tomt|væk|for sent)',
        '(tilbage|endelig|igen) på lager',
        '(slutter|udløber) (i aften|i dag|i morgen|snart|på søndag)',
        'først til mølle',
        'begrænset tid',
        '{n} (dage|timer) tilbage',
        'gå ikke glip',
        'løb til',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(udsalg|udsalget|rabat|rabatten|køb|købe|købt|købte|handle|bestil|bestille|pris|prisen|butik|butikken|webshop|webshoppen|fragt|fragten|tilbud|tilbuddet|lager|rabatkode|kampagne|shoppe|kr|kroner|kollektion|kollektionen)',
        '(link|linket) i (bio|profilen|beskrivelsen)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: ['(koncerten|kampen|forestillingen|showet|turneen) (er|var|blev) (snart|næsten|) udsolgt'],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'kun 3 tilbage på lager', kind: 'pressure' },
    { text: 'snart udsolgt', kind: 'pressure' },
    { text: 'Så længe lager haves', kind: 'pressure' },
    { text: 'Udsalget slutter i aften', kind: 'pressure' },
    { text: 'Koden gælder til midnat', kind: 'pressure' },
    { text: 'begrænset antal', kind: 'pressure' },
    { text: 'Sidste chance, bestil i dag', kind: 'pressure' },
  ],
  ignore: [
    'Sommeren er snart forbi',
    'Kun 3 mål tilbage til rekorden',
    'Sidste dag i skolen',
    'Koncerten var udsolgt',
    'Skynd dig hjem, maden er klar',
    'Vi nåede at bade',
  ],
  rejected: { hurtigt: 'an everyday word', slip: 'of dogs and songs' },
};
