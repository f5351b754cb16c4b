import type { Examples, Program } from '../program';

export default {
  id: 'customer-referrals',
  name: 'Customer referral',
  operator: 'Aklamio and Yotpo',
  rules: [
    // Both lend shops a host for the invitations of their customers.
    { hosts: ['aklam.io'], path: /^\/(?<payee>\w{6,10})\/?$/, redirects: true, strength: 'likely' },
    { hosts: ['rwrd.io'], path: /^\/(?<payee>\w{7,12})\/?$/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://aklam.io/0madeUp', 'http://rwrd.io/ref_0MADEUP?c'],
  ignore: ['https://aklam.io/', 'https://rwrd.io/'],
};
