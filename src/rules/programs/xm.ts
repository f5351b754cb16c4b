import type { Examples, Program } from '../program';

export default {
  id: 'xm',
  name: 'XM Partners',
  operator: 'XM',
  rules: [{ hosts: ['clicks.pipaffiliates.com'], payee: ['c'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://clicks.pipaffiliates.com/c?c=100001'],
  ignore: ['https://www.xm.com/'],
};
