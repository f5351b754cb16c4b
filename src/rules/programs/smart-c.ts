import type { Examples, Program } from '../program';

export default {
  id: 'smart-c',
  name: 'Smart-C',
  rules: [{ hosts: ['smart-c.jp'], path: /^\/c\/?$/, payee: ['i'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://smart-c.jp/c?i=0madeup'],
  ignore: ['https://smart-c.jp/', 'https://smart-c.jp/company'],
};
