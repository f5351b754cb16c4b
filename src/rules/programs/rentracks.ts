import type { Examples, Program } from '../program';

export default {
  id: 'rentracks',
  name: 'Rentracks',
  rules: [
    {
      hosts: ['rentracks.jp', 'rentracks.co.jp'],
      path: /^\/adx\/r\.html$/,
      params: { idx: /^\d+\.(?<payee>\d+)\./ },
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.rentracks.jp/adx/r.html?idx=0.1001.2002.3003.4004&dna=5005'],
  ignore: ['https://www.rentracks.co.jp/', 'https://www.rentracks.jp/adx/p.gifx?idx=0.1001.2002'],
};
