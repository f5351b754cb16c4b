import type { PhraseExamples, PhraseTable } from '../phrase';

/** Hungarian: against buying, and what is offered in its place. Common usage. */
export default {
  lang: 'hu',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(ne|soha ne|inkább ne) (vegyétek|vegyetek|vedd|vegyél|vásároljatok|vásárolj|rendeljetek|rendelj|vegyünk) (meg|ilyet|többet|újat|semmit|több|ezt|ezeket|ilyen|másik|új)',
        '(ezt|ezeket) ne (vedd|vegyétek|rendeld|rendeljétek) (meg|)',
        '(hagyjátok|hagyd|hagyjuk) abba a (vásárlást|vásárolgatást|költekezést)',
        '(nincs|nem lesz) (szükséged|szükségetek|szükségünk|szüksége senkinek) (még egy|új|újabb|ennyi|egy újabb|egy új|több|erre az|ezekre|{n})',
        'nem kell (neked|nektek|) (még egy|újabb|új|ennyi|egy újabb|{n})',
        '(ne) (költs|költsetek|pazarolj|pazaroljatok|dobj|dobjatok) ({x}|) (pénzt|pénzed|pénzeteket|vagyont|ki a pénzt)',
        '(kidobott|elpazarolt) (pénz|pénzt)',
        'nem (éri|érik|érte) meg (az|a) (árát|pénzt|pénzét)',
        'nem ér (ennyit|annyit|meg ennyit)',
        '(spóroljátok|spórold|tartsátok|tartsd) meg a (pénzed|pénzedet|pénzeteket)',
        '(bevásárlási|vásárlási) (bakik|baki|tévedések|csalódások)',
        '(legnagyobb|legrosszabb|felesleges) (vásárlás|vásárlásom|vásárlások)',
        '(soha|többet|többé|még egyszer) (többet|soha|) nem (veszem|venném|vennék|rendelek) (meg|)',
        '(megbántam|bánom) hogy (megvettem|vettem)',
        '(használd|használjátok|hordd|hordjátok) (azt|el|) (ami|amit) (már|) (van|megvan|otthon van)',
        '(vásárolj|vásároljatok|vegyél|vegyünk|vegyetek|vásároljunk) kevesebbet',
        '(kevesebbet|tudatosabban) (vásárolni|vásárolok|vegyél)',
        '(mielőtt) (vennél|vennétek|megvennéd) (még egy|új|újabb|egy újat)',
        '(év|hónap|hónapja|hét|kihívás|nap|hónapig) (vásárlás|ruhavásárlás|shopping) nélkül',
        '(javítsd|javítsátok|varrd|javíttasd) meg {x} (helyett|ahelyett)',
        '#nevedd',
        '#nevedmeg',
        '#nevásárolj',
        '#tudatosvásárlás',
        '#vásárlásnélkül',
        '#kevesebbtöbb',
        '#deinfluencinghu',
        '#deinfluencingmagyar',
      ],
    },
    { kind: 'anti-frame', strength: 'hint', onlyInLanguage: true, phrases: ['#minimalizmus'] },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(olcsóbb|olcsó|pénztárcabarát|megfizethető) (alternatíva|alternatívája|alternatívát|helyettesítő|változat|dupe)',
        '(vegyétek|vedd|válaszd|válasszátok) (inkább|helyette) (ezt|a|az)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Ezt ne vegyétek meg', kind: 'anti-frame' },
    { text: 'Nincs szükséged még egy táskára', kind: 'anti-frame' },
    { text: 'kidobott pénz', kind: 'anti-frame' },
    { text: 'nem éri meg az árát', kind: 'anti-frame' },
    { text: 'soha többet nem veszem meg', kind: 'anti-frame' },
    { text: 'Használd azt, ami már van', kind: 'anti-frame' },
    { text: 'Negyedik hónap vásárlás nélkül', kind: 'anti-frame' },
    { text: 'olcsóbb alternatíva', kind: 'replacement' },
  ],
  ignore: [
    'Két tojásra van szükséged',
    'Ne vedd magadra',
    'Hagyd abba a veszekedést',
    'Kevesebb szó, több zene',
    'Soha többet nem kések el',
    'Elfogyott a pénz',
  ],
  rejected: { túlértékelt: 'filmekre és városokra is mondják' },
};
