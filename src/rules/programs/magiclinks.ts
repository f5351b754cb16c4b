import type { Examples, Program } from '../program';

export default {
  id: 'magiclinks',
  name: 'MagicLinks',
  rules: [
    {
      hosts: ['magik.ly'],
      path: /^\/(?:ml|r)\/(?<payee>[^/]+)/,
      payee: [],
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://go.magik.ly/ml/0made/'],
  ignore: ['https://www.magiclinks.com/'],
};
