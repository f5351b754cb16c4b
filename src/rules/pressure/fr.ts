import type { PhraseExamples, PhraseTable } from '../phrase';

/** French: haste and scarcity. Common usage. */
export default {
  lang: 'fr',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(plus que|reste que|reste plus que|restent que|reste) {n} (exemplaires|pièces|en stock|places|unités|articles|dispo|disponibles|couronnes|paires)',
        '(bientôt|presque|déjà presque) (en rupture|épuisé|épuisée|épuisés|sold out)',
        '(rupture|rupture de stock) (imminente|bientôt|assurée)',
        'dernière (chance|pièces|places)',
        'dernières (pièces|places|heures|unités)',
        '(offre|promo|code|vente|soldes|précommandes|commandes) (limitée|limité|flash|valable|termine|se termine|finit|expire|fermées|prend fin|ferme|ferment) (jusquà|aujourdhui|ce soir|demain|dans|à minuit|dimanche|vendredi|lundi|{n}|)',
        '(foncez|courez|dépêchez vous|dépêche toi|fonce|cours) (avant|sur|y|vite|car|tant|lacheter|avant que)',
        '(foncez|ruez vous)',
        'tant quil y en a',
        'jusquà épuisement (des stocks|du stock)',
        '(quantité|quantités|stock|stocks|édition) (limitée|limitées|limité|limités)',
        '(avant|après) (que|il|quil) (ça|y|soit) (parte|trop tard|nen ait plus)',
        '(il|) (ne|) (men|me|en) (ne|) reste (que|plus que) {n}',
        '(tout|ça) part (vite|très vite)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        'aujourdhui seulement',
        '(vite|réassort|de retour en stock)',
        '(plus que|reste que) {n}',
        '(ce soir|demain|dimanche) (minuit|dernier délai)',
        'se termine (ce soir|demain|bientôt)',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(acheter|commande|commander|commandes|promo|soldes|boutique|réduction|prix|livraison|panier|achat|stock|offre|précommande|euros)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'plus que 3 exemplaires', kind: 'pressure' },
    { text: 'bientôt en rupture', kind: 'pressure' },
    { text: 'dernière chance', kind: 'pressure' },
    { text: 'offre limitée', kind: 'pressure' },
    { text: 'foncez avant ce soir', kind: 'pressure' },
  ],
  ignore: [
    'il court vite',
    'plus que 3 jours de vacances',
    'la dernière heure du film',
    'on se dépêche, il pleut',
    'aujourd’hui il neige',
  ],
  rejected: { 'vite alone': 'mot de tous les jours; seulement à côté d’un achat' },
};
