import type { Examples, Program } from '../program';

export default {
  id: 'clixgalore',
  name: 'ClixGalore',
  rules: [
    {
      hosts: ['clixgalore.com'],
      path: /^\/(?:lead|psale)\.aspx/i,
      payee: ['afid'],
      to: ['affdirecturl', 'lp'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.clixgalore.com/Lead.aspx?BID=1001&AfID=20002&AffDirectURL=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.clixgalore.com/faq.aspx'],
};
