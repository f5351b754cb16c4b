import type { Examples, Program } from '../program';

export default {
  id: 'digistore24',
  name: 'Digistore24',
  rules: [
    {
      hosts: ['digistore24.com'],
      path: /^\/redir\/\d+\/(?<payee>[^/]+)/,
      redirects: true,
      strength: 'certain',
    },
    // The seller's own page takes the affiliate from the fragment, where no cleaner looks.
    { fragment: /^#(?:[^#]{0,200}[?&])?aff=(?<payee>[\w-]+)/i, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.digistore24.com/redir/100001/madeup/', 'https://shop.example/discovery#aff=madeup'],
  ignore: [
    'https://www.digistore24.com/product/100001',
    'https://docs.example/guide#affiliate',
    'https://docs.example/guide#staff=two',
  ],
};
