import type { Examples, Program } from '../program';

export default {
  id: 'shareasale',
  name: 'ShareASale',
  operator: 'Awin AG',
  rules: [
    {
      hosts: ['shareasale.com', 'shareasale-analytics.com'],
      path: /^\/(?:r|u|m-pr)\.cfm/,
      payee: ['u', 'userid'],
      to: ['urllink'],
      strength: 'certain',
    },
    { hosts: ['shrsl.com'], redirects: true, strength: 'likely' },
    { params: { sscid: /^\w+_\w/ }, payee: [], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.shareasale.com/r.cfm?b=100001&u=200002&m=30003&urllink=https%3A%2F%2Fshop.example%2Fp',
    'https://shareasale.com/u.cfm?d=100001&m=30003&u=200002',
    'https://shrsl.com/0made',
  ],
  ignore: ['https://www.shareasale.com/', 'https://www.shareasale.com/info/affiliates/'],
};
