import type { Examples, Program } from '../program';

export default {
  id: 'infotop',
  name: 'infotop',
  operator: 'First Penguin',
  rules: [
    { hosts: ['infotop.jp'], path: /^\/click\.php/, payee: ['aid'], redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.infotop.jp/click.php?aid=100001&iid=20002'],
  ignore: ['https://www.infotop.jp/'],
};
