import type { Examples, Program } from '../program';

export default {
  id: 'linkby',
  name: 'Linkby',
  rules: [
    // Pays publishers per click.
    { hosts: ['go.linkby.com'], redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://go.linkby.com/MADEUP00/'],
  ignore: ['https://linkby.com/'],
};
