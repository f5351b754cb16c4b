import type { PhraseExamples, PhraseTable } from '../phrase';

/** Romanian: against buying, and what is offered in its place. Common usage. */
export default {
  lang: 'ro',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        'nu (mai|) (cumpărați|cumpăra|cumpăra ți|comandați|comanda) (asta|acest|această|acești|aceste|alt|altă|alte|așa ceva|produsul|haine|nimic|încă|un|o|{name} nou)',
        '(nu mai|opriți vă din|oprește te din|încetați să|încetează să) (cumpărați|cumpăra|cumpărat|cumperi|cumpărați)',
        'nu (ai|aveți|avem) nevoie de (încă|alt|altă|alte|toate|atâtea|un alt|o altă|{n}|mai multe|un nou|o nouă)',
        'nu (îți|vă|ne) (trebuie|mai trebuie) (încă|alt|altă|alte|atâtea|toate|un alt|o altă|{n})',
        'nu (merită|merita) (banii|prețul|hype ul|hypeul|toți banii|atâția bani)',
        'nu (dați|da|cheltuiți|cheltui|aruncați|irosiți) (banii|bani) (pe|aiurea|degeaba|pentru)',
        '(bani|banii) (aruncați|irosiți|cheltuiți degeaba) (pe fereastră|pe geam|degeaba|)',
        '(economisiți|economisește|păstrați vă|păstrează ți|salvați vă) banii',
        '(nu aș mai|nu mai|nu voi mai|n aș mai) (cumpăra|cumpăr) (niciodată|din nou|vreodată)',
        '(regret|îmi pare rău) că (am cumpărat|l am cumpărat|am dat banii)',
        '(cumpărături|achiziții) (inutile|regretate|proaste)',
        '(cea mai proastă|cea mai inutilă) (achiziție|cumpărătură)',
        '(folosiți|folosește|purtați|poartă|terminați) (întâi|) (ce|ceea ce) (ai|aveți) (deja|)',
        '(cumpărați|cumpără|cumpărăm|cumpăr|consumați) mai puțin',
        '(înainte|până) să (cumperi|cumpărați) (încă|alt|altă|ceva nou|un nou|o nouă)',
        '(an|lună|luni|săptămână|zile|provocare) fără (cumpărături|shopping|haine noi|să cumpăr)',
        '(repară|reparați|coase|împrumută) {x} (în loc să|în loc de) (cumperi|cumpărați|cumpăra)',
        '#nucumpăra',
        '#nucumpărați',
        '#consumresponsabil',
        '#unanfărăcumpărături',
        '#fărăcumpărături',
        '#deinfluencingromania',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(alternativă|alternativa|variantă|varianta) (mai ieftină|ieftină|accesibilă|low cost|mai accesibilă)',
        '(dupe|dupeul) (pentru|la) {x}',
        '(cumpărați|luați|cumpără|ia) (mai bine|în schimb)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Nu cumpărați acest mixer', kind: 'anti-frame' },
    { text: 'Nu ai nevoie de încă o geantă', kind: 'anti-frame' },
    { text: 'bani aruncați', kind: 'anti-frame' },
    { text: 'Nu merită banii', kind: 'anti-frame' },
    { text: 'Folosiți ce aveți deja', kind: 'anti-frame' },
    { text: 'A patra lună fără cumpărături', kind: 'anti-frame' },
    { text: 'o alternativă mai ieftină', kind: 'replacement' },
  ],
  ignore: [
    'Ai nevoie de două ouă și făină',
    'Nu mai striga',
    'Nu merită să te superi',
    'Am cumpărat pâine',
    'Mai puține vorbe, mai multă muzică',
  ],
  rejected: { supraevaluat: 'se spune și despre filme' },
};
