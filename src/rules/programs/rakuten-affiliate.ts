import type { Examples, Program } from '../program';

export default {
  id: 'rakuten-affiliate',
  name: 'Rakuten Affiliate',
  operator: 'Rakuten Group',
  rules: [
    {
      hosts: ['hb.afl.rakuten.co.jp'],
      path: /^\/(?:\w+\/(?<payee>[0-9a-f.]{17,}|g\w+)|.)/,
      to: ['pc', 'm'],
      strength: 'certain',
    },
    { hosts: ['affiliate.api.rakuten.com.tw'], to: ['url', 'rdlink'], strength: 'certain' },
    // rakuten.com and rakuten.co.jp themselves are marketplaces; a.r10.to shortens shared links of both kinds.
    { hosts: ['a.r10.to'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://hb.afl.rakuten.co.jp/hgc/00000000.00000000.00000000.00000000/?pc=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://item.rakuten.co.jp/madeup/10001/', 'https://hb.afl.rakuten.co.jp/'],
};
