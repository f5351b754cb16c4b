import type { Examples, Program } from '../program';

export default {
  id: 'everflow',
  name: 'Everflow',
  rules: [
    { params: { _ef_transaction_id: true, ef_transaction_id: true }, payee: [], strength: 'likely' },
    // One of the hosts that it lends: /<affiliate>/<offer>/.
    {
      hosts: ['arjdj2msd.com'],
      path: /^\/(?<payee>[0-9A-Z]{4,8})\/[0-9A-Z]{4,8}\/?$/,
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://shop.example/?_ef_transaction_id=0123456789abcdef',
    'https://www.arjdj2msd.com/0MADE0/0MADE1/',
  ],
  ignore: ['https://shop.example/?transaction_id=0123456789abcdef'],
};
