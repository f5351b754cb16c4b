import type { Examples, Program } from '../program';

export default {
  id: 'cj',
  name: 'CJ Affiliate',
  operator: 'CJ (Publicis)',
  rules: [
    {
      hosts: [
        'anrdoezrs.net',
        'dpbolvw.net',
        'jdoqocy.com',
        'kqzyfj.com',
        'tkqlhce.com',
        'qksrv.net',
        'emjcd.com',
        'apmebf.com',
        'cj.dotomi.com',
        'qksz.net',
        'kdukvh.com',
      ],
      path: /^\/(?:(?:click-|links\/)(?<payee>\d+)|.)/,
      to: ['url', '/'],
      strength: 'certain',
    },
    // Banner images and counting pixels: they stand beside a link and are none.
    {
      hosts: ['afcyhf.com', 'awltovhc.com', 'ftjcfx.com', 'lduhtrp.net', 'tqlkg.com', 'yceml.net'],
      strength: 'hint',
    },
    { hosts: ['bfast.com'], redirects: true, strength: 'likely' },
    { hosts: ['commission-junction.com'], path: /^\/(?:click|track)/, redirects: true, strength: 'likely' },
    // Identifiers that a shop receives with the visitor.
    {
      params: { cjevent: true, cjdata: true, cj_affiliate: true },
      payee: ['pubid', 'pid'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.tkqlhce.com/click-1000001-20000002?url=https%3A%2F%2Fshop.example%2Fp',
    'https://www.anrdoezrs.net/links/1000001/type/dlg/https://shop.example/p?x=1',
    'https://shop.example/p?PUBID=1000001&cjevent=0123456789abcdef0123456789abcdef',
  ],
  ignore: ['https://www.cj.com/', 'https://www.anrdoezrs.net/', 'https://shop.example/p?event=cj'],
};
