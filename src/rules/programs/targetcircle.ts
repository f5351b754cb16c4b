import type { Examples, Program } from '../program';

export default {
  id: 'targetcircle',
  name: 'TargetCircle',
  rules: [{ hosts: ['c.trackmytarget.com'], payee: ['a'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://c.trackmytarget.com/?a=0madeup&i=1001'],
  ignore: ['https://targetcircle.com/'],
};
