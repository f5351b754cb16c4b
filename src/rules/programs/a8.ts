import type { Examples, Program } from '../program';

export default {
  id: 'a8',
  name: 'A8.net',
  operator: 'FAN Communications',
  rules: [
    {
      hosts: ['px.a8.net', 'rpx.a8.net'],
      path: /^\/svt\/ejp/,
      params: { a8mat: true },
      to: ['a8ejpredirect'],
      strength: 'certain',
    },
    { params: { a8: /^[\w-]{12,}$/ }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://px.a8.net/svt/ejp?a8mat=0MADE0+UP0MADE+0000+UP000&a8ejpredirect=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.a8.net/', 'https://www23.a8.net/svt/bgt?aid=100001'],
};
