import type { Examples, Program } from '../program';

export default {
  id: 'kwanko',
  name: 'Kwanko',
  rules: [
    {
      hosts: ['metaffiliation.com', 'netaffiliation.com'],
      path: /^\/(?:trk|c)\.php|^\/c\//,
      payee: ['mclic'],
      to: ['redir'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://action.metaffiliation.com/trk.php?mclic=P100001&redir=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.netaffiliation.com/'],
};
