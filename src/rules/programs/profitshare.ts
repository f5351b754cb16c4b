import type { Examples, Program } from '../program';

export default {
  id: 'profitshare',
  name: 'Profitshare',
  operator: 'eMAG',
  rules: [
    {
      hosts: ['profitshare.ro', 'profitshare.bg', 'profitshare.emag.ro'],
      path: /^\/(?:l|lps?|click|cps)\//,
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://l.profitshare.ro/l/10000001'],
  ignore: ['https://profitshare.ro/'],
};
