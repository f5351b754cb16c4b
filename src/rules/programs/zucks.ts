import type { Examples, Program } from '../program';

export default {
  id: 'zucks',
  name: 'Zucks Affiliate',
  operator: 'Zucks',
  rules: [{ hosts: ['get.mobu.jp'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://get.mobu.jp/redirect/0madeup'],
  ignore: ['https://zucks.co.jp/'],
};
