import type { PhraseExamples, PhraseTable } from '../phrase';

/** Italian. What is clear: IAP Digital Chart (2024) and AGCOM guidelines: Pubblicità, Advertising, Sponsorizzato da; #adv with the brand beside it. */
export default {
  lang: 'it',
  negators: ['non', 'no', 'nessuna', 'nessun', 'senza', 'mai'],
  groups: [
    {
      kind: 'paid',
      strength: 'certain',
      clear: 'IT',
      label: true,
      phrases: ['#pubblicità', '#adv', '#advbrand', '#contenutosponsorizzato', '#partnershippagata'],
    },
    {
      kind: 'paid',
      strength: 'likely',
      clear: 'IT',
      label: true,
      phrases: [
        '^(adv|pubblicità|contenuto sponsorizzato|partnership pagata|contenuto pubblicitario)$',
        '^(adv|pubblicità) (con|per|by) {x}',
      ],
    },
    {
      kind: 'paid',
      strength: 'likely',
      clear: '',
      label: true,
      phrases: ['#sponsorizzato', '#suppliedby', '#collaborazionepagata'],
    },
    {
      kind: 'paid',
      strength: 'certain',
      clear: '*',
      phrases: [
        '(questo|il|nostro) (video|post|episodio|contenuto|articolo) (è|è stato|contiene) (un|una|) (sponsorizzato|offerto|adv|pubblicità|sponsorizzazione|contenuto sponsorizzato|realizzato in collaborazione)',
        '(sponsorizzato|sponsorizzata|promosso|offerto) da {x}',
        '(collaborazione|partnership) (pagata|retribuita|commerciale)',
        'grazie a {x} per (aver|avere) sponsorizzato',
        '(lo|il nostro) sponsor di (oggi|questo video)',
      ],
    },
    {
      kind: 'affiliate',
      strength: 'certain',
      clear: '*',
      phrases: [
        '(guadagno|ricevo|percepisco|riceverò|potrei ricevere|potrei guadagnare) una (piccola|) (commissione|percentuale|provvigione)',
        'in qualità di affiliato amazon',
        'senza (costi|alcun costo|costo) (aggiuntivi|aggiuntivo|extra) per (te|voi)',
      ],
    },
    {
      kind: 'affiliate',
      strength: 'likely',
      clear: '',
      phrases: [
        '(link|links) (affiliato|affiliati|di affiliazione|affiliate)',
        '(link|codice) (referral|di invito amico)',
      ],
    },
    {
      kind: 'gifted',
      strength: 'likely',
      clear: 'IT',
      phrases: [
        'prodotto (inviato|fornito|offerto|omaggiato) da',
        '#prodottofornitoda',
        '#prodottoinviatoda',
      ],
    },
    {
      kind: 'gifted',
      strength: 'likely',
      clear: '',
      phrases: [
        '(gentilmente) (omaggiato|omaggiata|inviato|offerto|inviati)',
        '(mi è stato|mi sono stati|mi è stata) (inviato|inviati|regalato|regalati|inviata|omaggiato) da',
        '(omaggio|regalo) (del|dal|di) (brand|{who})',
        'grazie (a|al brand) {x} per (lomaggio|il regalo|linvito|avermi inviato|il pacco|i prodotti)',
        '#omaggio',
        '#giftedby',
      ],
    },
    {
      kind: 'code',
      strength: 'certain',
      phrases: [
        '(con|usa|usate|usando) il mio (codice|codice sconto)',
        'il mio codice (sconto|) (è|) {name}',
        '(codice sconto|codice promo|codice promozionale) {code}',
        '(con|usa|usate) il codice (sconto|) {code}',
        '{n} % (di sconto|) (con|usando) (il|) (codice|) {code}',
      ],
    },
    {
      kind: 'own-brand',
      strength: 'likely',
      phrases: [
        '(il mio|la mia|i miei|le mie|il nostro|la nostra) (nuovo|nuova|primo|prima|) (libro|ebook|shop|negozio|corso|brand|linea|collezione|merch|ricettario|agenda|candele|gioielli)',
      ],
    },
    {
      kind: 'unpaid',
      strength: 'likely',
      phrases: [
        '(non|no) (è|sono|) (un|una|) (adv|pubblicità|sponsorizzato|sponsorizzata|sponsorizzazione|collaborazione|pagato|pagata)',
        '(comprato|comprati|acquistato|acquistati|pagato) (da me|con i miei soldi|di tasca mia)',
        'nessuno mi (paga|ha pagato|ha pagata)',
        'di tasca mia',
        '#noadv',
        '#nonsponsorizzato',
        '#nosponsor',
        '#nonadv',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        'codice (fiscale|postale|sorgente|civile|penale|a barre|qr|della strada)',
        '(pubblicità) (progresso|in tv|ingannevole|elettorale)',
        '(per|contatti|info) (collaborazioni|pubblicità|sponsorizzazioni)',
        'annuncio di lavoro',
        'sponsor (della squadra|del torneo)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: '#adv La colazione con Avena Chiara', kind: 'paid' },
    { text: 'ADV | Avena Chiara', kind: 'paid' },
    { text: 'Questo video è sponsorizzato', kind: 'paid' },
    { text: 'Sponsorizzato da Avena Chiara', kind: 'paid' },
    { text: 'In qualità di Affiliato Amazon io ricevo un guadagno', kind: 'affiliate' },
    { text: 'trovate i link affiliati sotto', kind: 'affiliate' },
    { text: 'guadagno una piccola commissione', kind: 'affiliate' },
    { text: 'prodotto inviato da Avena Chiara', kind: 'gifted' },
    { text: 'con il mio codice sconto', kind: 'code' },
    { text: 'codice sconto GIULIA15', kind: 'code' },
    { text: 'non è una pubblicità', kind: 'unpaid' },
    { text: 'comprato con i miei soldi', kind: 'unpaid' },
  ],
  ignore: [
    'Il codice fiscale è sbagliato',
    'Per collaborazioni scrivetemi',
    'La pubblicità progresso degli anni settanta',
    'codice sorgente aperto',
    'un annuncio di lavoro',
    'Oggi piove a Torino',
    'Un regalo per mia sorella',
    'Lo sponsor della squadra è cambiato',
    'Grazie a mia madre per la ricetta',
    'una vecchia pubblicità in TV',
  ],
  rejected: { '#collaborazione': 'anche fra musicisti', '#regalo': 'idee regalo' },
};
