import type { Examples, Program } from '../program';

export default {
  id: 'afb',
  name: 'afb',
  operator: 'Forit',
  rules: [
    { hosts: ['t.afi-b.com', 'track.affiliate-b.com'], payee: ['a'], redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://t.afi-b.com/visit.php?a=00000-0madeup&p=00000000'],
  ignore: ['https://www.afi-b.com/'],
};
