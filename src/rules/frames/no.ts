import type { PhraseExamples, PhraseTable } from '../phrase';

/** Norwegian: against buying. Common usage. */
export default {
  lang: 'no',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(ikke|aldri|vær så snill ikke) kjøp (den|det|de|disse|denne|dette|en|et|noe|nye|ny|nytt|mer|flere|dyre|{name}|)',
        'la være å kjøpe',
        'ikke (bruk penger på|kast bort pengene|kast penger|bruk pengene)',
        '(slutt|sluttet|slutter) (å|med å) (kjøpe|shoppe|handle|bruke penger på)',
        '(spar|behold) (pengene|pengene dine|penga|penga di|pengene deres)$',
        '(spar|behold) (pengene|penga) (dine|deres|og|heller|på)',
        '(sløsing med|bortkastede|bortkasta|kaste bort) (penger|pengene)',
        'ikke (verdt|verd) (pengene|hypen|det|prisen|penger|en krone|{n} kr|penga)',
        '(du|dere|vi|ingen|man) trenger (virkelig|faktisk|egentlig|) (ikke|ingen) (virkelig|) (ny|nytt|nye|flere|enda|mer|denne|dette|disse|kjøpe|å kjøpe|en ny|et nytt|en til|et til|en {n}|alle)',
        '(det|den|dette|disse|denne) (her|) trenger (du|dere|ingen|vi|man) (virkelig|faktisk|) ikke',
        '(bomkjøp|feilkjøp|bomkjøpet|feilkjøpet|årets bomkjøp)',
        '(kjøp|handle|forbruk|shopp) mindre',
        '(kjøpestopp|shoppestopp|kjøpefritt|kjøpefri måned)',
        'bruk (heller|) det du (allerede|) har',
        'bruk opp det du (allerede|) har',
        '(kjøper|kommer) (jeg|aldri|ikke) (aldri|ikke|til å kjøpe|) (igjen|om igjen|på nytt)$',
        '(aldri|ikke) (kjøpe|kjøper) (igjen|den igjen|det igjen|på nytt)',
        'angrer (på|) (kjøpet|at jeg kjøpte|kjøpene)',
        '(overhypet|overhypa|overhypede) (produkt|produkter|sminke|hudpleie)',
        'før (du|dere) kjøper (noe|enda|nytt|flere|nye|ny|en ny|et nytt)',
        '#kjøpestopp',
        '#shoppestopp',
        '#kjøpefritt',
        '#bomkjøp',
        '#ikkekjøp',
        '#kjøpmindre',
        '#kjøpingenting',
        '#forbrukmindre',
        '#ingentingnytt',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(billigere|billig|bedre|rimelig|rimeligere) (alternativ|alternativet|versjon|dupe)',
        '(dupe|dupen|dupes) (for|på|til|av)',
        '(kjøp|ta|velg|prøv|bruk) (denne|dette|disse|den|det) (heller|istedenfor|i stedet|isteden)',
        'kjøp (heller|i stedet)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: ['(ikke|aldri) kjøp katta i sekken'],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Ikke kjøp denne mikseren', kind: 'anti-frame' },
    { text: 'Spar pengene', kind: 'anti-frame' },
    { text: 'absolutt ikke verdt pengene', kind: 'anti-frame' },
    { text: 'Du trenger ikke en ny telefon', kind: 'anti-frame' },
    { text: 'Slutt å kjøpe nye vannflasker', kind: 'anti-frame' },
    { text: 'årets bomkjøp', kind: 'anti-frame' },
    { text: 'Bruk det du allerede har', kind: 'anti-frame' },
    { text: 'rolig i garderoben #kjøpestopp', kind: 'anti-frame' },
    { text: 'et billigere alternativ', kind: 'replacement' },
    { text: 'kjøp denne i stedet', kind: 'replacement' },
  ],
  ignore: [
    'Du trenger ikke bekymre deg',
    'Ikke kjøp katta i sekken',
    'Vi sparer strøm i vinter',
    'Det var virkelig verdt turen',
    'Slutt å krangle',
    'Han trenger ingen hjelp',
  ],
  rejected: { '#minimalisme': 'an art form and a style', heller: 'an everyday word' },
};
