import type { PhraseExamples, PhraseTable } from '../phrase';

/** Portuguese: against buying. Common usage. */
export default {
  lang: 'pt',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        '(não|nunca|nem) (compre|comprem|compra|gaste|gastem|caia|caiam) (mais|esse|essa|esses|isso|o|a|os|as|um|uma|nada|outro|outra|seu|dinheiro|nessa|nesse)',
        '(pare|parem|para|parar|parei|chega) de (comprar|gastar|consumir)',
        '(você|vc|ninguém|vocês|cê|tu|a gente) (não|) (precisa|precisam) (de|comprar) (mais|outro|outra|um|uma|nenhum|nenhuma|tudo|isso|tanto|tanta|{n}|nada|novo)',
        'não (precisa|precisam|preciso) (de|comprar) (mais|outro|outra|um|uma|nenhum|nenhuma|isso|tanto|nada)',
        '(guarde|guarda|economize|economiza|poupe|poupa|guardem) (seu|o|teu|esse) (dinheiro|dinheirinho|suado)',
        'não (vale|valem|compensa) (a pena|o preço|o hype|o dinheiro|comprar)',
        '(antes|ao invés) de comprar',
        '(me arrependi|arrependimento) de (comprar|ter comprado|compra)',
        '(nunca mais|não) (compro|compraria|vou comprar|recompro)',
        '(use|usem|usa) o que (você|vc|já|vocês) (já|) (tem|têm)',
        '(compre|compra|consuma|comprar) menos',
        '(jogar|joguei) dinheiro fora',
        'dinheiro jogado fora',
        '#consumoconsciente',
        '#semcompras',
        '#desinfluenciando',
        '#desinfluencer',
        '#umanosemcomprar',
        '#naocompre',
        '#comprarmenos',
        '#antihaul',
        '#consumominimalista',
        '(desinfluenciando|desinfluenciar)',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        '(similar|alternativa|versão) (baratinho|barata|baratinha|mais barata|mais em conta)',
        '(dupe|dupes) (de|do|da|para)',
        '(esse|essa) aqui no lugar',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'não compre essa fritadeira', kind: 'anti-frame' },
    { text: 'parem de comprar copo', kind: 'anti-frame' },
    { text: 'Você não precisa de mais um tênis', kind: 'anti-frame' },
    { text: 'guarde seu dinheiro', kind: 'anti-frame' },
    { text: 'não vale a pena', kind: 'anti-frame' },
    { text: 'a versão baratinha', kind: 'replacement' },
  ],
  ignore: ['não corra', 'precisa de dois ovos', 'comprei pão', 'antes de dormir', 'pare de chorar'],
  rejected: { alternativa: 'palavra de todo dia' },
};
