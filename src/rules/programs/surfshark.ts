import type { Examples, Program } from '../program';

export default {
  id: 'surfshark',
  name: 'Surfshark',
  operator: 'Nord Security',
  rules: [
    { hosts: ['surfshark.deals'], path: /^\/(?<payee>[^/]+)/, strength: 'certain' },
    {
      hosts: ['surfshark.com', 'get.surfshark.net'],
      params: { offer_id: true, aff_id: true },
      payee: ['aff_id'],
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://Surfshark.deals/madeup', 'https://get.surfshark.net/aff_c?offer_id=101&aff_id=2002'],
  ignore: ['https://surfshark.com/pricing'],
};
