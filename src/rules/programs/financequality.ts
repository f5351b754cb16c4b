import type { Examples, Program } from '../program';

export default {
  id: 'financequality',
  name: 'FinanceQuality',
  operator: 'NetFlow',
  rules: [{ hosts: ['l.neqty.net', 'c.neqty.net'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://l.neqty.net/10001/20002'],
  ignore: ['https://www.financequality.net/'],
};
