import type { Examples, Program } from '../program';

export default {
  id: 'mttag',
  name: 'mttag',
  operator: 'Metaps',
  rules: [{ hosts: ['mttag.com'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://mttag.com/s/0madeup'],
  ignore: ['https://mttag.com/'],
};
