import type { PhraseExamples, PhraseTable } from '../phrase';

/** German: against buying. Common usage. */
export default {
  lang: 'de',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(spart|spar|spare|sparen sie) (euch|dir|) (das|den|die|euer|dein|lieber|bitte|) (geld|hype|dubai schoko hype|kauf|{name} hype|{name} {name} hype)',
        '(kauft|kauf|kaufe|bestellt) (euch|dir|das|es|diesen|diese|dieses|den|die|bitte|ja|bloß|) (bitte|bloß|auf keinen fall|ja|) (nicht|keine|keinen|kein|nichts|niemals) (mehr|neues|neuen|neue|das|diese|weiteren|)',
        '(ihr|du|man|niemand|keiner|wir) (braucht|brauchst|brauchen) (das|das alles|es|den|die|) (wirklich|echt|eigentlich|definitiv|) (nicht|keine|keinen|kein|niemand|nichts)',
        '(braucht|brauchst) (ihr|du|kein mensch|niemand|man) (wirklich|echt|eigentlich|) (nicht|keine|keinen|kein)',
        'braucht (kein mensch|niemand)',
        '(absoluter|mein|größter|totaler|klarer|größte|ein) fehlkauf',
        '(fehlkäufe|fehlkauf des)',
        '(hört|hör) auf (zu kaufen|zu shoppen|{x} zu kaufen)',
        '(nie|niemals|nicht) (wieder|mehr|nochmal|noch mal) (kaufen|nachkaufen|bestellen)',
        '(nicht|kein) (den|das|die|euer|dein|) (geld|hype) wert',
        '(rausgeworfenes|rausgeschmissenes) geld',
        '(nutzt|benutzt|tragt|braucht|brauch|repariert) (erstmal|erst|einfach|) (auf|) was ihr (habt|schon habt)',
        'weniger (kaufen|konsumieren|konsum)',
        '(bevor|ehe) (ihr|du) (etwas|was|neu|neues|das|) (neues|) (kauft|kaufst)',
        '#konsumverzicht',
        '#nichtsneues',
        '#aufgebraucht',
        '#fehlkauf',
        '#wenigeristmehr',
        '#deinfluencingdeutsch',
        '#konsumkritik',
        '#bewussterkonsum',
        '#nobuyjahr',
        '#reparierenstattkaufen',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(günstige|günstigere|bessere|billigere) alternative',
        '(dupe|dupes) (für|zu|zum)',
        '(kauft|nehmt|holt) (euch|) (stattdessen|lieber)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Spart euch das Geld', kind: 'anti-frame' },
    { text: 'Kauft das bitte nicht', kind: 'anti-frame' },
    { text: 'Ihr braucht keinen neuen Mixer', kind: 'anti-frame' },
    { text: 'größter Fehlkauf des Jahres', kind: 'anti-frame' },
    { text: 'nie wieder kaufen', kind: 'anti-frame' },
    { text: 'eine günstige Alternative', kind: 'replacement' },
  ],
  ignore: [
    'Wir sparen Strom',
    'Ihr braucht zwei Eier und Mehl',
    'Nie wieder Krieg',
    'Das Geld ist überwiesen',
    'Hört auf zu streiten',
  ],
  rejected: { '#minimalismus': 'auch Architektur und Musik', stattdessen: 'Alltagswort' },
};
