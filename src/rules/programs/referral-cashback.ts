import type { Examples, Program } from '../program';

// Each form as members give it in public text.
export default {
  id: 'referral-cashback',
  name: 'Friend referral',
  operator: 'Cash-back sites',
  rules: [
    {
      host: /(?:^|\.)topcashback\.(?:com|co\.uk|de|fr|it|com\.au|cn)$/,
      path: /^\/ref\/(?<payee>[\w.-]{3,40})/,
      strength: 'likely',
    },
    { hosts: ['swagbucks.com', 'mypoints.com'], params: { rb: /^\d{5,12}$/ }, strength: 'likely' },
    { hosts: ['freecash.com'], path: /^\/r\/(?<payee>\w{4,20})\/?$/, strength: 'likely' },
    { hosts: ['ishoppurium.com'], params: { giftcard: /^[\w-]{3,40}$/ }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.topcashback.com/ref/madeup',
    'https://www.swagbucks.com/p/register?rb=100000001&rp=1',
    'https://freecash.com/r/MADE0',
    'https://ishoppurium.com/homepage?giftcard=madeup',
  ],
  ignore: [
    'https://www.topcashback.com/category/electronics/',
    'https://www.swagbucks.com/shop/store/1001/madeup-coupons',
    'https://freecash.com/offers',
  ],
};
