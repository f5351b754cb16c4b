import type { Examples, Program } from '../program';

export default {
  id: 'awin',
  name: 'Awin',
  operator: 'Awin AG',
  rules: [
    {
      hosts: ['awin1.com'],
      path: /^\/(?:cread|awclick|pclick)\.php|^\/a\//,
      payee: ['awinaffid', 'id', 'a'],
      to: ['ued', 'p'],
      strength: 'certain',
    },
    { hosts: ['tidd.ly'], redirects: true, strength: 'likely' },
    { hosts: ['zenaps.com'], path: /^\/rclick\.php/, to: ['pr', 'ued', 'p'], strength: 'certain' },
    // zanox and affilinet became Awin; their links still run.
    { hosts: ['ad.zanox.com', 'zanox-affiliate.de'], path: /^\/ppc/, to: ['ulp'], strength: 'certain' },
    {
      hosts: ['webmasterplan.com'],
      path: /^\/click\.asp/,
      payee: ['ref'],
      to: ['diurl'],
      strength: 'certain',
    },
    { hosts: ['perfb.com'], strength: 'hint' },
    // What a shop receives: advertiser, time and a checksum.
    { params: { awc: /^\d+_\d{9,13}_[0-9a-f]{16}/i }, payee: [], strength: 'certain' },
    { params: { awc: /^\d+_/ }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.awin1.com/cread.php?awinmid=1001&awinaffid=200002&ued=https%3A%2F%2Fshop.example%2Fp',
    'https://tidd.ly/0MadeUp',
    'https://ad.zanox.com/ppc/?10000001C20000002T&ulp=https%3A%2F%2Fshop.example%2F',
    'https://partners.webmasterplan.com/click.asp?ref=100001&site=2002&diurl=https%3A%2F%2Fshop.example%2F',
    'https://shop.example/p?awc=1001_1600000000_0123456789abcdef0123456789abcdef',
  ],
  ignore: [
    'https://www.awin.com/gb/publishers',
    'https://www.awin1.com/',
    'https://tidd.ly/',
    'https://shop.example/p?awc=blue',
  ],
};
