import type { Examples, Program } from '../program';

export default {
  id: 'groupon',
  name: 'Groupon Partners',
  operator: 'Groupon',
  rules: [
    {
      hosts: ['t.groupon.com', 't.groupon.de', 't.groupon.co.uk'],
      path: /^\/r/,
      payee: ['tstoken'],
      to: ['url'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://t.groupon.com/r?tsToken=US_AFF_0_100001_2002_0&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.groupon.com/deals/madeup'],
};
