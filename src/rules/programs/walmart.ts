import type { Examples, Program } from '../program';

export default {
  id: 'walmart',
  name: 'Walmart',
  rules: [
    {
      hosts: ['walmart.com'],
      params: { wmlspartner: true, affiliates_ad_id: true },
      payee: ['affiliates_ad_id', 'wmlspartner'],
      strength: 'likely',
    },
    { hosts: ['walmart.com'], params: { veh: /^aff$/i }, payee: ['sourceid'], strength: 'likely' },
    { hosts: ['walmrt.us'], redirects: true, strength: 'likely' },
    { hosts: ['walmart.com'], path: /^\/creators?\/(?<payee>[^/]+)/, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.walmart.com/ip/madeup/1001?wmlspartner=imp_madeup&veh=aff',
    'https://walmrt.us/0made',
    'https://www.walmart.com/creators/madeup',
  ],
  ignore: ['https://www.walmart.com/ip/madeup/1001', 'https://www.walmart.com/creators'],
};
