import type { Examples, Program } from '../program';

export default {
  id: 'indoleads',
  name: 'IndoLeads',
  rules: [{ hosts: ['iljmp.com'], redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://iljmp.com/1/madeup'],
  ignore: ['https://indoleads.com/'],
};
