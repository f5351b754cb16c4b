import type { Examples, Program } from '../program';

export default {
  id: 'effinity',
  name: 'Effinity',
  rules: [
    {
      hosts: ['track.effiliation.com'],
      path: /^\/servlet\//,
      payee: ['id_compteur'],
      to: ['url'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://track.effiliation.com/servlet/effi.redir?id_compteur=10000001&url=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://effinity.fr/'],
};
