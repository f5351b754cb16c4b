import type { Examples, Program } from '../program';

export default {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  operator: 'Amazon',
  rules: [
    // Paid clicks on sponsored products: the shop's own advertising, with the address at the end of the path.
    {
      hosts: [
        'aax-eu.amazon.de',
        'aax-eu.amazon.co.uk',
        'aax-eu.amazon.fr',
        'aax-us-iad.amazon.com',
        'aax-fe.amazon.co.jp',
        'amazon-adsystem.com',
      ],
      path: /^\/x\/c\//,
      to: ['/'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://aax-us-iad.amazon.com/x/c/MadeUp0/https://www.amazon.com/dp/B000000001'],
  ignore: ['https://aax-us-iad.amazon.com/e/xsp/getAd'],
};
