import type { Examples, Program } from '../program';

export default {
  id: 'daisycon',
  name: 'Daisycon',
  rules: [
    {
      hosts: ['ds1.nl', 'rkn3.net', 'jdt8.net', 'lt45.net', 'fr135.net'],
      path: /^\/c\/?$/,
      params: { si: /^\d+$/, wi: /^\d+$/ },
      need: 2,
      payee: ['wi'],
      to: ['dl'],
      strength: 'certain',
    },
    // Its hosts change; the shape does not.
    {
      path: /^\/c\/?$/,
      params: { si: /^\d+$/, wi: /^\d+$/ },
      need: 2,
      payee: ['wi'],
      to: ['dl'],
      strength: 'likely',
    },
    { params: { dci: /^[\w-]{16,}$/ }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://ds1.nl/c/?si=1001&li=20002&wi=300003&ws=&dl=https%3A%2F%2Fshop.example%2F',
    'https://madeup.example/c/?si=1001&li=20002&wi=300003',
  ],
  ignore: ['https://www.daisycon.com/nl/', 'https://shop.example/c/?si=1001'],
};
