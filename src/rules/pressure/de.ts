import type { PhraseExamples, PhraseTable } from '../phrase';

/** German: haste and scarcity. Common usage. */
export default {
  lang: 'de',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(nur noch|noch) {n} (stück|verfügbar|auf lager|plätze|exemplare|übrig|da)',
        '(fast|bald|schnell|gleich|immer sofort) (ausverkauft|vergriffen|weg)',
        '(nur|noch) (bis|heute|noch bis) (heute abend|heute|morgen|sonntag|mitternacht|{n} uhr|heute nacht|freitag|samstag|montag) (gültig|{n}|abend|um|bestellen|rabatt|code|günstiger|zu haben|)',
        '(code|angebot|rabatt|aktion|sale|deal) (läuft|endet|gilt|geht) (nur|) (noch|) (bis|heute|morgen|am|um|nur noch)',
        'solange (der|) vorrat reicht',
        'letzte (chance|stücke|plätze|exemplare)',
        '(schnell|jetzt|beeilt|beeil|sofort) (sein|zugreifen|zuschlagen|euch|dich|bestellen|sichern|dich ran)',
        '(limitierte|streng limitierte) (edition|auflage|stückzahl|menge)',
        'begrenzte (stückzahl|menge|auflage)',
        '(rennt|lauft) (los|zu|zum)',
        '(bevor|ehe) (es|er|sie|alles) (weg|ausverkauft|vergriffen) (ist|sind)',
        'schlagt (schnell|) zu',
        '(danach|dann|ab morgen) (wieder|) (teurer|vollpreis|voller preis)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        'nur (heute|noch heute|diese woche|kurze zeit|für kurze zeit)',
        '(endlich|) wieder (da|verfügbar|auf lager)',
        'limitiert',
        'endet (heute|morgen|bald)',
        '(noch|nur noch) {n} (tage|stunden)',
        'beeilt euch',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(kaufen|bestellen|rabatt|rabattcode|angebot|preis|shop|versand|gutschein|sale|vorbestellen|bestellt|vorbestellung)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'nur noch 5 Stück', kind: 'pressure' },
    { text: 'fast ausverkauft', kind: 'pressure' },
    { text: 'solange der Vorrat reicht', kind: 'pressure' },
    { text: 'letzte Chance', kind: 'pressure' },
    { text: 'Angebot endet heute, jetzt bestellen', kind: 'pressure' },
  ],
  ignore: [
    'Nur heute Sonne, morgen Regen',
    'Er ist wieder da',
    'noch drei Kilometer',
    'Wir rennen im Park',
    'Die Frist ist lang',
  ],
  rejected: { schnell: 'Alltagswort' },
};
