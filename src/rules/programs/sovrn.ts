import type { Examples, Program } from '../program';

export default {
  id: 'sovrn',
  name: 'Sovrn Commerce',
  operator: 'Sovrn',
  rules: [
    // cuid= on any host was looked at and left out: too many shops use it for customer ids.
    { hosts: ['redirect.viglink.com'], payee: ['key'], to: ['u', 'out'], strength: 'certain' },
    { hosts: ['sovrn.co'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://redirect.viglink.com/?key=0123456789abcdef&u=https%3A%2F%2Fshop.example%2F',
    'https://sovrn.co/0madeup',
  ],
  ignore: ['https://www.sovrn.com/', 'https://shop.example/?cuid=12345'],
};
