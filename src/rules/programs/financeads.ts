import type { Examples, Program } from '../program';

export default {
  id: 'financeads',
  name: 'financeAds',
  rules: [
    { hosts: ['financeads.net'], path: /^\/tc\.php/, payee: ['t'], redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.financeads.net/tc.php?t=10001C200002T'],
  ignore: ['https://www.financeads.com/'],
};
