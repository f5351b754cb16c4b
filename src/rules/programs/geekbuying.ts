import type { Examples, Program } from '../program';

export default {
  id: 'geekbuying',
  name: 'Geekbuying',
  rules: [
    {
      hosts: ['affiliate.geekbuying.com'],
      path: /^\/gkbaffiliate\.php/,
      payee: ['affid', 'id'],
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://affiliate.geekbuying.com/gkbaffiliate.php?id=1001'],
  ignore: ['https://www.geekbuying.com/item/madeup-1001.html'],
};
