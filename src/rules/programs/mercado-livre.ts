import type { Examples, Program } from '../program';

const SITES = [
  'mercadolivre.com',
  'mercadolivre.com.br',
  'mercadolibre.com',
  'mercadolibre.com.mx',
  'mercadolibre.com.ar',
  'mercadolibre.com.co',
  'mercadolibre.cl',
];

export default {
  id: 'mercado-livre',
  name: 'Mercado Livre Affiliates',
  operator: 'MercadoLibre',
  rules: [
    { hosts: SITES, path: /^\/sec\/[A-Za-z0-9]+/, redirects: true, strength: 'certain' },
    { hosts: SITES, path: /^\/social\/(?<payee>[^/]+)/, strength: 'certain' },
    { hosts: ['meli.la'], redirects: true, strength: 'likely' },
    {
      hosts: SITES,
      params: { matt_tool: true, matt_word: true },
      payee: ['matt_word', 'matt_tool'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://mercadolivre.com/sec/0Made0U',
    'https://www.mercadolivre.com.br/social/madeupcreator',
    'https://produto.mercadolivre.com.br/MLB-1001-madeup?matt_tool=10000001&matt_word=madeup',
  ],
  ignore: [
    'https://produto.mercadolivre.com.br/MLB-1001-madeup',
    'https://www.mercadolivre.com.br/seccao/madeup',
  ],
};
