import type { Examples, Program } from '../program';

export default {
  id: 'earnkaro',
  name: 'EarnKaro',
  operator: 'Pouring Pounds',
  rules: [
    { hosts: ['ekaro.in'], path: /^\/enkr/, to: ['url'], strength: 'certain' },
    {
      hosts: ['bitli.in', 'fktr.in', 'extp.in', 'ajiio.in', 'myntr.in'],
      redirects: true,
      strength: 'likely',
    },
    { hosts: ['tracking.cashkaro.com'], redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ekaro.in/enkr20000101s00000001', 'https://fktr.in/0made'],
  ignore: ['https://earnkaro.com/'],
};
