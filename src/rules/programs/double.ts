import type { Examples, Program } from '../program';

export default {
  id: 'double',
  name: 'Double.net',
  rules: [
    {
      hosts: ['track.double.net'],
      path: /^\/click/,
      payee: ['channel'],
      to: ['redirect'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://track.double.net/click/?channel=1001&program=2002&redirect=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.double.net/'],
};
