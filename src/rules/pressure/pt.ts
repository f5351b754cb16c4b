import type { PhraseExamples, PhraseTable } from '../phrase';

/** Portuguese: haste and scarcity. Common usage. */
export default {
  lang: 'pt',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(últimas|últimos|poucas) (unidades|peças|vagas|horas|acabaram|pares)',
        '(só|apenas|somente) (restam|tem|temos|resta|tenho|sobraram|faltam) {n}',
        '{n} vagas',
        '(vai|vão|tá|está|já tá) (esgotar|esgotando|acabar|acabando|voando)',
        '(antes|corre antes) que (acabe|esgote|acabem|esgotem|suba)',
        '(corre|corram|corra|corre lá|corre que|corre pra) (que|antes|pra|para|garantir|lá|porque)',
        '(oferta|promoção|promo|cupom|desconto|lote|preço) (acaba|termina|expira|até|só até|válido até|é só) (hoje|amanhã|meia noite|domingo|{n}|às)',
        '(estoque|edição|tempo|vagas) (limitado|limitada|limitadas)',
        '(só|somente) (hoje|até hoje|até meia noite|até amanhã)',
        'por tempo limitado',
        'última (chance|oportunidade)',
        'voltou (ao|pro) estoque',
        '(enquanto|até) durarem os estoques',
        'garanta (já|o seu|a sua|logo)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: ['(corre|corram)', '(restam|faltam) {n}', '(acaba|termina) (hoje|amanhã)', 'voltou'],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(comprar|compra|cupom|desconto|oferta|frete|loja|preço|promoção|estoque|carrinho|reais|vagas|turma|pedido|link)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        'corre (na|no|pela|pelo) (praia|parque|rua)',
        '(restam|faltam) {n} (dias|semanas) (de|para as|pras) (férias|aulas)',
        'vagas (de emprego|de estágio|de trabalho)',
        '{n} vagas de',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'últimas unidades', kind: 'pressure' },
    { text: 'só restam 5', kind: 'pressure' },
    { text: 'corre que vai esgotar', kind: 'pressure' },
    { text: 'oferta acaba hoje', kind: 'pressure' },
    { text: 'estoque limitado', kind: 'pressure' },
  ],
  ignore: ['ele corre no parque', 'faltam 3 dias de aulas', 'a última página', 'hoje faz sol', 'voamos cedo'],
  rejected: { 'corre alone': 'esporte' },
};
