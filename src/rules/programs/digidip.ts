import type { Examples, Program } from '../program';

export default {
  id: 'digidip',
  name: 'digidip',
  rules: [{ hosts: ['digidip.net'], path: /^\/visit/, to: ['url'], strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://madeup.digidip.net/visit?url=https%3A%2F%2Fshop.example%2Fp'],
  ignore: ['https://digidip.net/'],
};
