import type { Examples, Program } from '../program';

export default {
  id: 'geniuslink',
  name: 'Geniuslink',
  rules: [
    // Chooses the shop for the visitor's country; mostly for affiliates, now and then for a creator's own goods.
    { hosts: ['geni.us'], to: ['gr_url'], strength: 'likely' },
    { hosts: ['target.georiot.com'], payee: ['tsid'], to: ['gr_url'], strength: 'certain' },
    { params: { geniuslink: /^true$/i }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://geni.us/0MadeUp',
    'https://target.georiot.com/Proxy.ashx?tsid=1001&GR_URL=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://geni.us/', 'https://www.geniuslink.com/'],
};
