import type { PhraseExamples, PhraseTable } from '../phrase';

/** Spanish: haste and scarcity. Common usage. */
export default {
  lang: 'es',
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(últimas|últimos|pocas|pocos) (unidades|piezas|plazas|cupos|lugares|pares|disponibles|horas)',
        '(solo|sólo|nomás|ya solo) (quedan|me quedan|nos quedan|hay) {n}',
        '(se|ya se|que se) (agota|agotan|están agotando|está agotando|acaba|acaban|van a acabar) (rápido|hoy|pronto|ya|volando|enseguida)',
        '(antes|antes de) que (se agote|se agoten|se acabe|se acaben|vuele|suba|suban)',
        '(corre|corred|corran|corre que|vuela|apúrense|apúrate|daos prisa) (que|por|a por|antes|porque|a comprar|al)',
        '(oferta|descuento|promo|promoción|preventa|código|rebaja|rebajas) (muere|acaba|termina|se acaba|caduca|vence|cierra|finaliza|es por tiempo|por tiempo) (hoy|esta noche|mañana|limitado|el|en|a medianoche|pronto)',
        'por tiempo limitado',
        '(edición|stock|existencias|cupos|plazas) (limitada|limitado|limitadas|limitados)',
        '(hasta|o) agotar (existencias|stock)',
        '(última|últimas) (oportunidad|horas)',
        '(vuelan|están volando|se van volando)',
        '(solo|sólo) (por|) (hoy|esta noche|este finde)',
        'no (te|os|se) (lo|la) (pierdas|perdáis|pierdan)',
        '(cierra|cierran|cerramos) (hoy|esta noche|mañana) (preventa|pedidos|inscripciones|inscripción|)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(corre|corran|corred)',
        'de nuevo en stock',
        '(quedan|queda) {n}',
        '(hoy|esta noche) (se acaba|termina|último día)',
        'se agota',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      phrases: [
        '(comprar|compra|pedido|pedidos|envío|envíos|descuento|oferta|tienda|precio|rebajas|preventa|carrito|rebaja|stock|pesos|euros|dólares)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        'solo por hoy no',
        'última oportunidad de (clasificar|aprobar)',
        'corre (por|a por) (el parque|la playa|la calle)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'últimas unidades', kind: 'pressure' },
    { text: 'solo quedan 4', kind: 'pressure' },
    { text: 'corred que la oferta muere esta noche', kind: 'pressure' },
    { text: 'por tiempo limitado', kind: 'pressure' },
    { text: 'antes de que se agote', kind: 'pressure' },
  ],
  ignore: [
    'ella corre cada mañana',
    'quedan tres días de vacaciones',
    'es la última página',
    'volamos a Lima',
    'hoy hace sol',
  ],
  rejected: { 'corre alone': 'deporte' },
};
