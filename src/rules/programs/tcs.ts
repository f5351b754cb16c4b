import type { Examples, Program } from '../program';

export default {
  id: 'tcs',
  name: 'TCS Affiliate',
  operator: 'TCS',
  rules: [{ hosts: ['tcs-asp.net'], path: /^\/alink/, payee: ['ac'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.tcs-asp.net/alink?AC=C10001&LC=MADE1&SQ=0'],
  ignore: ['https://www.tcs-asp.net/'],
};
