import type { Examples, Program } from '../program';

export default {
  id: 'docomo',
  name: 'docomo Affiliate',
  operator: 'NTT docomo',
  rules: [{ hosts: ['affiliate.docomo.ne.jp'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://affiliate.docomo.ne.jp/click/0madeup'],
  ignore: ['https://www.docomo.ne.jp/'],
};
