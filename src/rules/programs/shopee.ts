import type { Examples, Program } from '../program';

const SHORT = 'vn co.id com.br com.my co.th ph sg tw cl com.co com.mx'
  .split(' ')
  .map((suffix) => `s.shopee.${suffix}`);
const SHOPS = 'vn co.id com.br com.my co.th ph sg tw'.split(' ').map((suffix) => `shopee.${suffix}`);

export default {
  id: 'shopee',
  name: 'Shopee Affiliate',
  operator: 'Sea',
  rules: [
    {
      hosts: SHORT,
      path: /^\/an_redir/,
      params: { affiliate_id: true },
      to: ['origin_link'],
      strength: 'certain',
    },
    { hosts: ['shope.ee', ...SHORT], payee: ['affiliate_id'], to: ['origin_link'], strength: 'likely' },
    { hosts: ['shp.ee'], redirects: true, strength: 'hint' },
    { hosts: SHOPS, params: { utm_medium: /^affiliates$/i }, payee: ['utm_source'], strength: 'likely' },
    { hosts: ['collshp.com'], path: /^\/(?<payee>[^/]+)/, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://s.shopee.com.my/an_redir?origin_link=https%3A%2F%2Fshopee.com.my%2Fproduct%2F1%2F2&affiliate_id=10000000001',
    'https://shope.ee/0MadeUp0',
    'https://shopee.co.id/product/1001/2002?utm_source=an_10000000001&utm_medium=affiliates',
    'https://collshp.com/madeupcreator?view=storefront',
  ],
  ignore: ['https://shopee.co.id/product/1001/2002', 'https://collshp.com/'],
};
