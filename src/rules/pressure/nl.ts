import type { PhraseExamples, PhraseTable } from '../phrase';

/** Dutch: haste and scarcity. Common usage of shops and creators. */
export default {
  lang: 'nl',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(nog maar|er zijn nog|nog slechts|alleen nog) (een paar|enkele|een handjevol|heel weinig|weinig) (plekken|plekjes|stuks|kaarten|kaartjes|plaatsen|paar|maten|tickets|potjes|dozen|exemplaren)',
        '(alleen|nog|geldig) tot (23 59|middernacht)',
        '(nog maar|nog|slechts|nog slechts|maar) {n} (stuks|op voorraad|in voorraad|exemplaren|beschikbaar|stuk|plekken over|plekken beschikbaar|plekjes over)',
        '(nog maar|nog slechts) {n} (over|left|plekken|plekjes|plaatsen|te koop)',
        '(bijna|zo goed als|vrijwel|straks|zo) uitverkocht',
        '(gaat|gaan) (heel|super|echt|) (hard|snel) (uitverkocht|op)',
        '(zo lang|zolang) de voorraad (strekt|reikt)',
        'op is op',
        '(alleen|enkel|uitsluitend) (vandaag|nog vandaag|dit weekend|vandaag nog) (korting|geldig|{n}|te bestellen|met korting|in de aanbieding)',
        '(actie|aanbieding|korting|sale|code|deal|kortingscode|voorverkoop|uitverkoop|kortingsactie) (eindigt|loopt|is geldig|geldt|stopt|verloopt|duurt|is alleen|is nog|loopt af) (nog|slechts|maar|alleen|) (vanavond|vandaag|morgen|t m|tot|om|zondag|vannacht|maandag|vrijdag|geldig|deze week|over|af)',
        '(nog|alleen|geldig|korting) (t m|tot|tot en met) (middernacht|vanavond|vannacht|morgen|zondag|vanavond {n} uur) (geldig|korting|bestellen|te bestellen|)',
        'wees (er|er dus|er wel|) snel bij',
        'wees (er|er dus|er wel) (op tijd|vlug) bij',
        'sla (nu|snel|) (je slag|toe)',
        '(beperkte|gelimiteerde) (oplage|voorraad|editie)',
        'laatste (stuks|exemplaren|plekken|plekjes|kans om te bestellen|kans op korting|dag korting|voorraad)',
        '(voordat|voor|eer) (het|ze|hij|alles|deze|m) (weer|) (weg|uitverkocht|op) (is|zijn)',
        '(vliegen|vliegt) (weg|de deur uit|de winkel uit|eruit)',
        '(bestel|koop|shop|scoor) (nu|m nu|snel|gauw|vandaag nog|hem nu|ze nu) (voordat|voor|want|zolang)',
        '(prijs|prijzen) (gaat|gaan|stijgt|stijgen) (morgen|weer|binnenkort|straks|) (omhoog|weer)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'likely',
      onlyInLanguage: true,
      phrases: ['op op$'],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        'vol is vol',
        'nog {n} (plekjes|plekken|plaatsen)',
        '(alleen|enkel|uitsluitend) (vandaag|dit weekend|deze week|vanavond)',
        'nog maar {n}',
        'laatste (kans|dag|dagen|uren|ronde)',
        '(wees|beslis) snel',
        'haast je',
        '(weer|eindelijk) (op voorraad|leverbaar|verkrijgbaar)',
        'mis (het|m|ze|deze|dit) niet',
        'op op',
        '(eindigt|stopt) (vanavond|vandaag|morgen|zondag)',
        'beperkte tijd',
        'tijdelijk (verkrijgbaar|aanbod)',
        'nog {n} (dagen|uur|uurtjes)',
        'snel (weg|zijn)$',
        'ren naar',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(kopen|koop|bestellen|bestel|korting|kortingscode|aanbieding|aanbiedingen|prijs|prijzen|webshop|winkel|winkels|verzending|verzendkosten|uitverkoop|voorraad|aankoop|gekocht|shoppen|afgeprijsd|verkrijgbaar|winkelmandje|euro)',
        'link in (bio|mijn bio|de bio|beschrijving)',
        'te koop',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        'laatste kans (op de titel|om te stemmen|voor oranje|op promotie|op de finale)',
        '(concert|voorstelling|show|stadion|wedstrijd) (is|was|bijna|zo goed als) (bijna|) uitverkocht',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'nog maar 5 stuks', kind: 'pressure' },
    { text: 'bijna uitverkocht', kind: 'pressure' },
    { text: 'OP=OP', kind: 'pressure' },
    { text: 'zolang de voorraad strekt', kind: 'pressure' },
    { text: 'De actie loopt tot zondag', kind: 'pressure' },
    { text: 'Wees er snel bij', kind: 'pressure' },
    { text: 'alleen vandaag korting', kind: 'pressure' },
    { text: 'laatste kans om te bestellen', kind: 'pressure' },
  ],
  ignore: [
    'Alleen vandaag regen, morgen zon',
    'Nog maar 3 nachtjes slapen',
    'Laatste kans op de titel voor onze club',
    'Hij was snel weg na het feest',
    'Het concert was uitverkocht',
    'Op de fiets naar het werk',
  ],
  rejected: { snel: 'an everyday word', 'ren naar': 'runners and children; a hint' },
};
