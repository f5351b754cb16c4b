import type { Examples, Program } from '../program';

export default {
  id: 'mediamarkt',
  name: 'MediaMarkt',
  operator: 'MediaMarktSaturn',
  rules: [
    {
      hosts: ['mediamarkt.de', 'mediamarkt.es', 'saturn.de'],
      params: { wt_mc: /aff|awin/i },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.mediamarkt.de/de/product/_madeup-1001.html?wt_mc=affiliate.awin.10001'],
  ignore: ['https://www.mediamarkt.de/de/product/_madeup-1001.html?wt_mc=newsletter'],
};
