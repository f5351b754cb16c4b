import type { Examples, Program } from '../program';

export default {
  id: 'felmat',
  name: 'felmat',
  rules: [{ hosts: ['t.felmat.net'], path: /^\/fmcl/, payee: ['ak'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://t.felmat.net/fmcl?ak=M0001.1.000001.MADEUP'],
  ignore: ['https://www.felmat.net/'],
};
