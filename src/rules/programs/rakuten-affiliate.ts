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
    // rakuten.com and rakuten.co.jp themselves are marketplaces. The short form is made by the affiliate's own tool;
    // ROOM, where everybody may take part, makes it too.
    { hosts: ['a.r10.to'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://hb.afl.rakuten.co.jp/hgc/00000000.00000000.00000000.00000000/?pc=https%3A%2F%2Fshop.example%2F',
    'https://a.r10.to/hMadeU',
  ],
  ignore: ['https://item.rakuten.co.jp/madeup/10001/', 'https://hb.afl.rakuten.co.jp/'],
};
