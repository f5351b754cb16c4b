import type { Examples, Program } from '../program';

export default {
  id: 'inrdeals',
  name: 'INRDeals',
  rules: [{ hosts: ['inr.deals'], to: ['url'], strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://inr.deals/0made'],
  ignore: ['https://inrdeals.com/'],
};
