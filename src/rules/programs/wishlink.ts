import type { Examples, Program } from '../program';

export default {
  id: 'wishlink',
  name: 'Wishlink',
  rules: [
    {
      hosts: ['wishlink.com'],
      path: /^\/(?:share\/|(?!$|about|brands?|creators?$|careers?|blog|privacy|terms|contact|faq)[^/]+\/?)/,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.wishlink.com/share/0made', 'https://www.wishlink.com/madeupcreator'],
  ignore: ['https://www.wishlink.com/about', 'https://www.wishlink.com/'],
};
