import type { PhraseExamples, PhraseTable } from '../phrase';

/** Finnish: haste and scarcity. Common usage of shops and creators. */
export default {
  lang: 'fi',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(enää|vain|vielä) {n} paikkaa (jäljellä|vapaana)',
        '(vain|enää|enää vain|vielä) {n} (kpl|kappaletta|tuotetta|paria|) (jäljellä|varastossa|vapaana olevaa|jäljellä varastossa)',
        '{n} (kpl|kappaletta) jäljellä',
        '(melkein|pian|lähes|kohta) (loppuunmyyty|loppuunmyydyt|loppuunmyytyjä|loppu varastosta)',
        '(myydään|myyty|myy|myydään pian) (nopeasti|pian|kohta) loppuun',
        '(myydään|lähtee|menee) (nopeasti loppuun|käsistä|kuin kuumille kiville)',
        'niin kauan kuin (tavaraa|varastoa|niitä|erää) riittää',
        '(tarjous|ale|alennus|koodi|kampanja|alekoodi|etu|alennuskoodi|tarjoukset) (päättyy|loppuu|on voimassa|voimassa|umpeutuu) (tänään|vain|tänä iltana|huomenna|keskiyöllä|sunnuntaina|asti|pian|enää|tänä yönä|viikonlopun)',
        'voimassa (vain|enää) (tänään|tämän päivän|viikonlopun|sunnuntaihin|keskiyöhön)',
        '(vain|ainoastaan) tänään (alennus|ale|{n}|alennuksessa|tarjouksessa|koodilla)',
        '(osta|tilaa|nappaa|hanki|varaa|kiirehdi|toimi nopeasti) (heti|nyt|omasi|nyt heti|ostoksille|nopeasti|) (ennen kuin|ennenkuin|kun vielä)',
        'ennen kuin (ne|se|kaikki|tämä) (loppuu|loppuvat|myydään loppuun|on loppuunmyyty|ovat loppuunmyytyjä|viedään käsistä)',
        '(rajoitettu|rajattu) (erä|määrä|painos|saatavuus)',
        '(rajoitetun|rajatun) ajan (tarjous|saatavilla|alennus|ale)',
        'viimeiset (kappaleet|kpl|tuotteet|parit)',
        'viimeinen mahdollisuus (ostaa|tilata|hyödyntää)',
        'älä (missaa|jää paitsi) (tätä|) (alea|tarjousta|alennusta|diiliä|kampanjaa)',
        '(hinta|hinnat) (nousee|nousevat) (huomenna|pian|taas|maanantaina)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(vain|ainoastaan) (tänään|tämän viikon|tänä viikonloppuna)',
        'viimeinen (mahdollisuus|päivä|tilaisuus|chance)',
        'viimeiset (päivät|tunnit)',
        '(pidä kiirettä|kiirehdi|kiiruhda|äkkiä)$',
        '(taas|jälleen|vihdoin) (varastossa|saatavilla)',
        '(päättyy|loppuu) (tänään|huomenna|pian|sunnuntaina|keskiyöllä)',
        'rajoitettu aika',
        '(enää|vielä) {n} (päivää|tuntia)',
        'älä missaa',
        'nopeat syövät hitaat',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(ale|alessa|alennus|alennusta|alennuksessa|alekoodi|alennuskoodi|tarjous|tarjouksessa|osta|ostaa|ostin|ostos|ostokset|tilaa|tilata|hinta|hinnat|kauppa|kaupasta|kaupassa|verkkokauppa|verkkokaupasta|verkkokaupassa|toimitus|toimituskulut|varasto|varastossa|kampanja|mallisto|ennakkotilaus|euroa)',
        'linkki (biossa|profiilissa|kuvauksessa)',
        'myynnissä',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: ['(konsertti|keikka|ottelu|näytös|show) (on|oli|) (melkein|pian|lähes|) loppuunmyyty'],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'enää 3 kpl jäljellä', kind: 'pressure' },
    { text: 'melkein loppuunmyyty', kind: 'pressure' },
    { text: 'Niin kauan kuin tavaraa riittää', kind: 'pressure' },
    { text: 'Ale päättyy tänään', kind: 'pressure' },
    { text: 'Koodi on voimassa vain viikonlopun', kind: 'pressure' },
    { text: 'rajoitettu erä', kind: 'pressure' },
    { text: 'Viimeinen mahdollisuus, tilaa heti', kind: 'pressure' },
  ],
  ignore: [
    'Kesä on pian ohi',
    'Enää 3 päivää lomaan',
    'Viimeinen päivä koulussa',
    'Konsertti oli loppuunmyyty',
    'Pidä kiirettä, ruoka jäähtyy',
    'Ehdimme uimaan',
  ],
  rejected: { nopeasti: 'an everyday word' },
};
