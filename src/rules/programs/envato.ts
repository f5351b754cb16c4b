import type { Examples, Program } from '../program';

export default {
  id: 'envato',
  name: 'Envato',
  rules: [
    // On these hosts ref=<user name> is the affiliate.
    {
      hosts: [
        'themeforest.net',
        'codecanyon.net',
        'graphicriver.net',
        'videohive.net',
        'audiojungle.net',
        'photodune.net',
        '3docean.net',
        'marketplace.envato.com',
      ],
      params: { ref: /^[\w-]+$/ },
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://themeforest.net/item/madeup/1001?ref=madeup'],
  ignore: ['https://themeforest.net/item/madeup/1001', 'https://elements.envato.com/?ref=blog.example'],
};
