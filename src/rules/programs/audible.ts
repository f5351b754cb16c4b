import type { Examples, Program } from '../program';

export default {
  id: 'audible',
  name: 'Audible',
  operator: 'Amazon',
  rules: [
    {
      hosts: ['audible.com', 'audible.co.uk', 'audible.de'],
      path: /^\/ep\/(?<payee>[^/]+)/,
      strength: 'likely',
    },
    { hosts: ['r.audible.de'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.audible.com/ep/madeup'],
  ignore: ['https://www.audible.com/pd/A-Book-Audiobook/B000000001', 'https://www.audible.com/madeupcreator'],
};
