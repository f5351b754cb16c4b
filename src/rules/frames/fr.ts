import type { PhraseExamples, PhraseTable } from '../phrase';

/** French: against buying. Common usage. */
export default {
  lang: 'fr',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(nachetez|nachète|nacheter) (pas|plus|jamais|surtout pas|rien)',
        '(achetez|achète|acheter) (pas|surtout pas|plus) (ça|ce|cette|ces|le|la|les|de)',
        '(vous|tu|on|personne) (navez|nas|na|nont|avez|as|a) (vraiment|) (pas|aucun|plus) (vraiment|) besoin (dun|dune|dacheter|de tout|de tous|de ce|de cette|de {n}|dautre|dencore)',
        '(pas|nul) besoin (dacheter|den acheter|dun nouveau|dune nouvelle|de racheter)',
        '(arrêtez|arrête|arrêtons|stop) (dacheter|de consommer|de commander|aux achats)',
        '(gardez|garde|économisez|économise) (votre|ton|vos|tes) (argent|sous|euros|thunes)',
        '(ne|) (gaspillez|gaspille|jetez|dépensez) pas (votre|ton|vos|tes|{n})',
        '(je|on) (ne|nen|n) (rachèterai|achèterai|rachèterais|rachète|rachèterais) (pas|plus|jamais)',
        '(ne|) (vaut|valent) pas (le coup|son prix|le prix|la hype|le détour)',
        'regrette (cet achat|davoir acheté|mon achat)',
        '(avant|plutôt que) (dacheter|de racheter|dacheter du neuf)',
        '(utilisez|finissez|portez|utilise) (dabord|) ce que (vous avez|tu as)',
        '#déconsommation',
        '#riendeneuf',
        '#defi1ansansachats',
        '#désinfluence',
        '#désinfluenceur',
        '#désinfluencer',
        '#antihaul',
        '#nobuyfrance',
        '#consommermoins',
        '#achetermoins',
        '(déconsommation|désinfluence|désinfluencer)',
        'acheter moins',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        'alternative (moins chère|pas chère)',
        '(dupe|dupes) (de|du|des|pour)',
        '(prenez|achetez|prends) plutôt',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'n’achetez pas cette poêle', kind: 'anti-frame' },
    { text: 'vous n’avez pas besoin d’un robot', kind: 'anti-frame' },
    { text: 'gardez votre argent', kind: 'anti-frame' },
    { text: '#riendeneuf mois 3', kind: 'anti-frame' },
    { text: 'ça ne vaut pas le coup', kind: 'anti-frame' },
    { text: 'une alternative moins chère', kind: 'replacement' },
  ],
  ignore: [
    'il faut du pain',
    'arrête de courir',
    'garde ton calme',
    'avant de partir',
    'il a acheté du pain',
  ],
  rejected: { flop: 'films et soirées', 'à la place': 'mot de tous les jours' },
};
