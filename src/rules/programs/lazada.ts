import type { Examples, Program } from '../program';

const SUFFIXES = 'com.my co.id co.th vn com.ph sg'.split(' ');

export default {
  id: 'lazada',
  name: 'Lazada Affiliate',
  operator: 'Lazada (Alibaba)',
  rules: [
    // One host for shared and for paid links: ?cc marks the paid ones, dsource=share the shared ones.
    {
      hosts: SUFFIXES.map((suffix) => `s.lazada.${suffix}`),
      params: { cc: /^/ },
      veto: { dsource: /^share$/ },
      payee: [],
      redirects: true,
      strength: 'likely',
    },
    {
      hosts: SUFFIXES.map((suffix) => `s.lazada.${suffix}`),
      redirects: true,
      veto: { dsource: /^share$/ },
      strength: 'hint',
    },
    {
      hosts: SUFFIXES.map((suffix) => `c.lazada.${suffix}`),
      path: /^\/t\/(?<payee>c\.[^/]+)?/,
      to: ['url'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://s.lazada.co.id/s.0Made?cc',
    'https://c.lazada.co.th/t/c.0madeup?url=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: [
    'https://s.lazada.com.my/s.0Made?dsource=share&laz_share_info=1001',
    'https://www.lazada.sg/products/madeup-i1001.html',
  ],
};
