import type { Examples, Program } from '../program';

export default {
  id: 'stylink',
  name: 'stylink',
  rules: [
    // Pays creators per click.
    { hosts: ['stylink.it'], redirects: true, strength: 'likely' },
    { hosts: ['stylink.com'], path: /^\/(?:l|shop|s)\//, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.stylink.it/0MadeUp'],
  ignore: ['https://www.stylink.com/'],
};
