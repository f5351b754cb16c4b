import type { Examples, Program } from '../program';

export default {
  id: 'pepper',
  name: 'Pepper (mydealz, hotukdeals, Dealabs)',
  operator: 'Atolls',
  rules: [
    {
      hosts: [
        'mydealz.de',
        'hotukdeals.com',
        'dealabs.com',
        'chollometro.com',
        'pepper.com',
        'pepper.pl',
        'pepper.ru',
        'preisjaeger.at',
        'promodescuentos.com',
      ],
      path: /^\/visit\//,
      payee: [],
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.mydealz.de/visit/threadmain/1001'],
  ignore: ['https://www.mydealz.de/deals/madeup-1001'],
};
