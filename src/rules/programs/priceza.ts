import type { Examples, Program } from '../program';

export default {
  id: 'priceza',
  name: 'Priceza',
  rules: [{ hosts: ['priceza.com'], path: /^\/r\/|redirect/i, redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.priceza.com/r/redirect?id=1001'],
  ignore: ['https://www.priceza.com/product/madeup'],
};
