import type { Examples, Program } from '../program';

// The shop's own search ads and letters are counted by the same parameter.
const OWN_CAMPAIGNS_NOT = /^(?!paid|adwords|google|bing|facebook|email|edm).+/i;

export default {
  id: 'lightinthebox',
  name: 'LightInTheBox',
  rules: [
    {
      hosts: ['lightinthebox.com'],
      params: { litb_from: OWN_CAMPAIGNS_NOT, 'p.litb_from': OWN_CAMPAIGNS_NOT },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.lightinthebox.com/c/madeup_1001?litb_from=affiliate'],
  ignore: ['https://www.lightinthebox.com/c/madeup_1001?litb_from=paid_adwords_search'],
};
