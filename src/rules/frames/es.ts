import type { PhraseExamples, PhraseTable } from '../phrase';

/** Spanish: against buying. Common usage. */
export default {
  lang: 'es',
  groups: [
    {
      kind: 'anti-frame',
      strength: 'likely',
      phrases: [
        'no (lo|la|los|las|se|) (compres|compren|compréis|compréis|compre|compremos|gastes|gasten|gastéis|tires) (más|el|la|los|las|este|esta|estos|eso|esto|nada|otro|otra|ese|esa|tu|su|vuestro|un|una|nunca)',
        'no (lo|la|los|las|se lo|se la) (compres|compren|compréis)',
        '(parad|para|paren|deja|dejen|dejad|dejemos) de (comprar|gastar|consumir)',
        '(dejé|paré) de comprar',
        '(no|nunca) (debes|deberías|deben|debéis|debemos|hay que|vale la pena) comprar',
        'no (necesitas|necesitan|necesitáis|necesitamos|hace falta|hacen falta|te hace falta) (comprar|otro|otra|otros|más|un|una|nada|ningún|tantos|tantas|ese|esa|esto|todo|gastar|{n})',
        '(ahorra|ahorren|ahorrad|guarda|guarden|ahórrate|ahórrense|ahorraos) (tu|su|vuestro|el|la|esa|ese) (dinero|plata|lana|pasta)',
        'no (vale|valen|merece) (la pena|lo que cuesta|tu dinero|el hype|su precio)',
        'antes de (comprar|comprarte|comprarse) (otro|otros|otra|otras|algo|nada|más|cualquier|uno|una)',
        '(usa|usen|usad|gasta) lo que (ya|) (tienes|tienen|tenéis)',
        '(me arrepiento|arrepentí) de (comprar|haber comprado|haberlo comprado)',
        '(nunca|jamás|no) (volvería|vuelvo|volveré) a comprar',
        '(compra|comprar|compren|comprad|consume|consumir) menos',
        '(tirar|botar|malgastar) (el|tu|la|su) (dinero|plata)',
        '#consumoresponsable',
        '#nocompres',
        '#consumoconsciente',
        '#compramenos',
        '#unañosincomprar',
        '#nadanuevo',
        '#antihaul',
        '#desinfluencer',
        '#desinfluenciando',
        '#repararnocomprar',
        'desinfluenciar',
        'desinfluenciando',
        '(reparar|arreglar|remendar) (en vez|antes) (de|que) comprar',
      ],
    },
    {
      kind: 'replacement',
      strength: 'likely',
      phrases: [
        'alternativa (barata|más barata|económica)',
        '(dupe|dupes|clon) (de|del|para)',
        '(mejor|mejor este|compra) (este|esta) en su lugar',
        '(la|el|los) de {n} (pesos|euros|) (aguanta|hace|es igual|funciona)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'no compres esta freidora', kind: 'anti-frame' },
    { text: 'parad de comprar vasos', kind: 'anti-frame' },
    { text: 'No necesitas otro bolso', kind: 'anti-frame' },
    { text: 'ahorra tu dinero', kind: 'anti-frame' },
    { text: 'no vale la pena', kind: 'anti-frame' },
    { text: 'una alternativa barata', kind: 'replacement' },
  ],
  ignore: ['no corras tanto', 'necesitas dos huevos', 'compré pan', 'antes de dormir leo', 'deja de llorar'],
  rejected: { '#minimalismo': 'también decoración' },
};
