import type { Examples, Program } from '../program';

export default {
  id: 'affiliatewp',
  name: 'AffiliateWP',
  rules: [
    // A page may well live under /ref/; only worth a look.
    { path: /\/ref\/(?<payee>\d+)\/?$/, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/ref/101/'],
  ignore: ['https://docs.example/ref/spec/101/madeup'],
};
