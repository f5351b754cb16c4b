import type { Examples, Program } from '../program';

export default {
  id: 'slickdeals',
  name: 'Slickdeals',
  rules: [{ hosts: ['slickdeals.net'], params: { u2: true }, payee: [], to: ['u2'], strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://slickdeals.net/?sdtid=1001&u2=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://slickdeals.net/f/1001-madeup'],
};
