import type { Examples, Program } from '../program';

export default {
  id: 'addrevenue',
  name: 'Addrevenue',
  rules: [
    {
      hosts: ['addrevenue.io'],
      path: /^\/t(?:\/|$)/,
      params: { c: true, a: true },
      need: 2,
      payee: ['c'],
      to: ['u'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://addrevenue.io/t?c=1000001&a=200002&u=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://addrevenue.io/en/publisher'],
};
