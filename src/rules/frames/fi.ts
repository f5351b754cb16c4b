import type { PhraseExamples, PhraseTable } from '../phrase';

/** Finnish: against buying. Common usage, in the written and the spoken form. */
export default {
  lang: 'fi',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        'ei (todellakaan|oikeasti|) kannata (ostaa|hankkia|tilata|maksaa)',
        '(ei|teidän ei|sun ei) (tarvii|tarvitse|tartte) ostaa',
        '(turha|turhin|turhia|turhat) (ostos|ostokset|ostoksia|hankinta|hankintoja|hankinnat)',
        '(jätä|jättäkää) (se|tämä|nämä|ne|) (kauppaan|ostamatta|hyllyyn)',
        '(sulla|teillä|sinulla) on jo (tarpeeksi|ihan tarpeeksi)',
        '(älä|älkää) (mene|menkö) (hypeen|halpaan|hypeen mukaan)',
        '(älä|älkää) (osta|ostako|ostakaa|tilaa|tilatko|tilatkaa|hanki|hankkiko)',
        '(älä|älkää) (tuhlaa|tuhlatko|haaskaa|haaskatko|laita|käytä) (rahojasi|rahojanne|rahaa|rahojas|rahaasi)',
        '(säästä|säästäkää|pidä) (rahasi|rahanne|rahat|rahas)',
        '(rahan|rahojen) (tuhlausta|haaskausta|haaskaus|tuhlaus)',
        'ei (ole|oo|ollut|todellakaan ole|) (hintansa|hypensä|hypen|rahan|rahojen|hinnan) (arvoinen|arvoista|arvoisia|väärti)',
        '(et|ette|sä et|kukaan ei|emme) (oikeasti|todellakaan|) (tarvitse|tarvii|tartte|tarvi) (uutta|uusia|tätä|näitä|lisää|enempää|toista|yhtään|enää|{n}|kaikkia|ostaa|oikeasti)',
        '(tätä|näitä|sitä|tällaista) (et|ette|ei kukaan) (oikeasti|todellakaan|) (tarvitse|tarvii|tartte|tarvi)',
        '(lopeta|lopettakaa|lopetin|lopetetaan) (ostaminen|ostamisen|shoppailu|shoppailun|turhan ostaminen|ostamasta)',
        '(hutiostos|hutiostokset|hutiostoksia|huteja ostoksia|virheostos|virheostokset|hutiostokseni)',
        '(osta|ostakaa|kuluta|kuluttakaa|shoppaile) vähemmän',
        '(ostolakko|ostolakossa|ostolakkoa|ostolakon|ostoton|ostopaasto)',
        '(käytä|käyttäkää) (ensin|loppuun|) (se|ne|sitä|niitä) (mitä|mitkä|mitä sinulla|mitä sulla|mitä teillä)',
        'käytä loppuun',
        'en (osta|ostaisi|tule ostamaan) (enää|uudestaan|uudelleen|toiste|ikinä|koskaan)',
        '(kadun|kaduin|kaduttaa) (ostosta|ostoa|ostin|että ostin|ostoksia)',
        '(ylihypetetty|ylihypetetyt|ylihypetettyjä|yliarvostettu) (tuote|tuotteet|tuotteita|kosmetiikka)',
        'ennen kuin (ostat|ostatte) (mitään|uutta|uusia|uuden|taas|lisää)',
        '#ostolakko',
        '#ostolakossa',
        '#äläosta',
        '#hutiostos',
        '#ostavähemmän',
        '#kulutavähemmän',
        '#vähemmänkulutusta',
        '#kulutuskriittinen',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(halvempi|edullisempi|parempi|edullinen) (vaihtoehto|versio|dupe)',
        '(halvempaa|edullisempaa|edullista) vaihtoehtoa',
        '(dupe|dupet|duppi) (tuotteelle|löytyi|on|jolle)',
        '(osta|ota|kokeile|valitse) (tämä|nämä|tää) (sen sijaan|mieluummin)',
        'osta (mieluummin|sen sijaan)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(älä|älkää) (osta|ostako) (lippuja|huumeita|tupakkaa|alkoholia|aseita)',
        '(älä|älkää) (osta|ostako) sikaa säkissä',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Älä osta tätä', kind: 'anti-frame' },
    { text: 'Älkää ostako uutta blenderiä', kind: 'anti-frame' },
    { text: 'Säästä rahasi', kind: 'anti-frame' },
    { text: 'ei ole hintansa arvoinen', kind: 'anti-frame' },
    { text: 'Et tarvitse uutta puhelinta', kind: 'anti-frame' },
    { text: 'vuoden hutiostos', kind: 'anti-frame' },
    { text: 'Käytä loppuun ne, mitä kaapissa on', kind: 'anti-frame' },
    { text: 'rauha kaapissa #ostolakko', kind: 'anti-frame' },
    { text: 'halvempi vaihtoehto', kind: 'replacement' },
    { text: 'ota tämä sen sijaan', kind: 'replacement' },
  ],
  ignore: [
    'Poliisi varoittaa: älä osta lippuja kadulta',
    'Sinun ei tarvitse huolehtia',
    'Älä osta sikaa säkissä',
    'Säästämme sähköä talvella',
    'Matka oli sen arvoinen',
    'Lopeta riitely',
    'Hän ei tarvitse apua',
  ],
  rejected: { '#minimalismi': 'an art form and a style', mieluummin: 'an everyday word' },
};
