import type { Examples, Program } from '../program';

export default {
  id: 'pdl-profit',
  name: 'PDL-Profit',
  rules: [{ hosts: ['tds.pdl-profit.com'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://tds.pdl-profit.com/?u=madeup&o=1001'],
  ignore: ['https://pdl-profit.com/'],
};
