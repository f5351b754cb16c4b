import type { Examples, Program } from '../program';

export default {
  id: 'logitravel',
  name: 'Logitravel',
  rules: [{ hosts: ['affiliate.logitravel.com'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://affiliate.logitravel.com/ts/i1000001/tsc?amc=madeup'],
  ignore: ['https://www.logitravel.com/'],
};
