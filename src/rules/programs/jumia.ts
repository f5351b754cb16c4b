import type { Examples, Program } from '../program';

export default {
  id: 'jumia',
  name: 'Jumia KOL',
  operator: 'Jumia',
  rules: [
    {
      hosts: ['kol.jumia.com'],
      path: /^\/(?:api\/click\/(?:link|custom)|s)\/(?<payee>[\w-]{6,40})/,
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://kol.jumia.com/api/click/link/01234567-89ab-cdef-0123-456789abcdef/0123',
    'https://kol.jumia.com/s/0madeUp',
  ],
  ignore: ['https://kol.jumia.com/', 'https://www.jumia.com.ng/madeup-1001.html'],
};
