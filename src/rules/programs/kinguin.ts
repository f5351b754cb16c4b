import type { Examples, Program } from '../program';

export default {
  id: 'kinguin',
  name: 'Kinguin',
  rules: [{ hosts: ['kinguin.net'], params: { r: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.kinguin.net/?r=1001'],
  ignore: ['https://www.kinguin.net/category/1001/madeup'],
};
