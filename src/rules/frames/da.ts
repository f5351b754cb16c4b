import type { PhraseExamples, PhraseTable } from '../phrase';

/** Danish: against buying. Common usage. */
export default {
  lang: 'da',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        'køb (ikke|aldrig|for guds skyld ikke|endelig ikke) (den|det|de|disse|denne|dette|en|et|noget|nye|ny|nyt|mere|flere|dyre|{name}|)',
        'lad være med at (købe|bruge penge på|spilde penge på|spilde dine penge)',
        'spild ikke (penge|dine penge|pengene)',
        '(stop|stoppet|holdt op) (med at|) (købe|shoppe|bruge penge på|købe nye)',
        '(spar|behold) (pengene|dine penge|jeres penge)$',
        '(spar|behold) (pengene|dine penge|jeres penge) (og|hellere|på|i stedet)',
        '(spild af|spildte|bortkastede) (penge|dine penge)',
        'ikke (pengene|hypen|prisen|{n} kr|en krone|sin pris) værd',
        'ikke værd (pengene|at købe)',
        '(du|i|vi|ingen|man) (har|behøver) (virkelig|faktisk|egentlig|) (ikke|ingen) (virkelig|) (brug for|behov for|) (en ny|et nyt|nye|flere|endnu|mere|denne|dette|disse|købe|at købe|en til|et til|en {n}|alle)',
        '(det|den|dette|disse|denne) (her|) (har|behøver) (du|i|ingen|vi|man) (virkelig|faktisk|) ikke (brug for|)',
        '(fejlkøb|fejlkøbet|årets fejlkøb|bomkøb)',
        '(køb|forbrug|shop) mindre',
        '(købestop|shoppestop|købefrit|købefri måned)',
        'brug (hellere|) det (du|i) (allerede|) har',
        'brug det op (du|i) har',
        '(køber|kommer) (jeg|aldrig|ikke) (aldrig|ikke|til at købe|) (igen|en gang til)$',
        '(aldrig|ikke) (købe|køber) (igen|den igen|det igen)',
        'fortryder (købet|at jeg købte|mit køb|mine køb)',
        '(overhypet|overhypede) (produkt|produkter|makeup|hudpleje)',
        '(før|inden) (du|i) køber (noget|endnu|nyt|flere|nye|ny|en ny|et nyt)',
        '#købestop',
        '#shoppestop',
        '#købefrit',
        '#fejlkøb',
        '#købikke',
        '#købmindre',
        '#købingenting',
        '#intetnyt',
        '#forbrugmindre',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(billigere|billigt|bedre|prisvenligt) (alternativ|alternativet|version|dupe)',
        '(dupe|dupen|dupes) (for|på|til|af)',
        '(køb|tag|vælg|prøv|brug) (denne|dette|disse|den her|det her|den|det) (hellere|i stedet|istedet)',
        'køb (hellere|i stedet)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: ['køb (ikke|aldrig) katten i sækken'],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Køb ikke denne blender', kind: 'anti-frame' },
    { text: 'Lad være med at købe den', kind: 'anti-frame' },
    { text: 'Spar pengene', kind: 'anti-frame' },
    { text: 'slet ikke pengene værd', kind: 'anti-frame' },
    { text: 'Du har ikke brug for en ny telefon', kind: 'anti-frame' },
    { text: 'Stop med at købe nye vandflasker', kind: 'anti-frame' },
    { text: 'årets fejlkøb', kind: 'anti-frame' },
    { text: 'Brug det, du allerede har', kind: 'anti-frame' },
    { text: 'ro i skabet #købestop', kind: 'anti-frame' },
    { text: 'et billigere alternativ', kind: 'replacement' },
    { text: 'køb denne i stedet', kind: 'replacement' },
  ],
  ignore: [
    'Du behøver ikke bekymre dig',
    'Køb ikke katten i sækken',
    'Vi sparer på strømmen i vinter',
    'Det var virkelig turen værd',
    'Stop med at skændes',
    'Han har ikke brug for hjælp',
  ],
  rejected: { '#minimalisme': 'an art form and a style', hellere: 'an everyday word' },
};
