import type { Examples, Program } from '../program';

export default {
  id: 'prism',
  name: 'Prism',
  operator: 'prsm1.com',
  rules: [{ hosts: ['prsm1.com'], path: /^\/r/, to: ['url'], strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://x.prsm1.com/r?url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://prsm1.com/'],
};
