import type { Examples, Program } from '../program';

export default {
  id: 'yiqifa',
  name: '亿起发',
  operator: 'Yiqifa',
  rules: [{ hosts: ['p.yiqifa.com'], path: /^\/(?:c|n|l)$/, payee: ['w'], to: ['t'], strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['http://p.yiqifa.com/c?s=0made&w=1001&c=1&i=2&t=http%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.yiqifa.com/', 'http://p.yiqifa.com/js/madeup.js'],
};
