import type { Examples, Program } from '../program';

export default {
  id: 'fiverr',
  name: 'Fiverr Affiliates',
  operator: 'Fiverr',
  rules: [
    {
      hosts: ['go.fiverr.com'],
      path: /^\/visit/,
      params: { bta: true },
      to: ['landingpage'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://go.fiverr.com/visit/?bta=100001&brand=fiverrcpa&landingPage=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.fiverr.com/madeup/design'],
};
