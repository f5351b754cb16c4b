import type { Examples, Program } from '../program';

export default {
  id: 'sigma-beauty',
  name: 'Sigma Beauty',
  rules: [{ hosts: ['sigmabeauty.com'], path: /^\/(?<payee>[A-Z0-9]{4,15})$/, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://sigmabeauty.com/MADEUP10'],
  ignore: ['https://sigmabeauty.com/products'],
};
