import type { Examples, Program } from '../program';

export default {
  id: 'shopstyle',
  name: 'ShopStyle Collective',
  operator: 'Collective Voice',
  rules: [
    { hosts: ['shopstyle.it'], path: /^\/l\//, redirects: true, strength: 'certain' },
    {
      hosts: ['api.shopstyle.com'],
      path: /^\/action\//,
      params: { pid: true },
      to: ['url'],
      strength: 'likely',
    },
    {
      hosts: ['shopcollectivevoice.com', 'collectivevoice.com'],
      path: /^\/(?:shop|l|look)\//,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://shopstyle.it/l/0Made',
    'https://api.shopstyle.com/action/apiVisitRetailer?id=1001&pid=uid0000-00000000-00',
  ],
  ignore: ['https://www.shopstyle.com/browse/dresses'],
};
