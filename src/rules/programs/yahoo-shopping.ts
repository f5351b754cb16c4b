import type { Examples, Program } from '../program';

export default {
  id: 'yahoo-shopping',
  name: 'Yahoo Shopping',
  operator: 'Yahoo',
  rules: [
    { hosts: ['shopping.yahoo.com'], path: /^\/rdlw/, to: ['gcreferrer', 'merchanturl'], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shopping.yahoo.com/rdlw?merchantId=1001&siteId=us-madeup'],
  ignore: ['https://shopping.yahoo.com/deals'],
};
