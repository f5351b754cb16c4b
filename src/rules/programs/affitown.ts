import type { Examples, Program } from '../program';

export default {
  id: 'affitown',
  name: 'Affi Town',
  rules: [
    {
      hosts: ['ad.atown.jp'],
      path: /^\/(?:adserver\/)?cp/,
      params: { sid: true },
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ad.atown.jp/cp?sid=madeup'],
  ignore: ['https://affitown.jp/'],
};
