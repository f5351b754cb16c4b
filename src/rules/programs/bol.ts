import type { Examples, Program } from '../program';

export default {
  id: 'bol',
  name: 'bol Partner',
  operator: 'bol',
  rules: [
    {
      hosts: ['partner.bol.com', 'tracking.bol.com'],
      path: /^\/click/,
      payee: ['s'],
      to: ['url'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://partner.bol.com/click/click?p=1&t=url&s=100001&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://partner.bol.com/partner/'],
};
