import type { Examples, Program } from '../program';

export default {
  id: 'ftmo',
  name: 'FTMO',
  rules: [{ hosts: ['tracking.ftmo.com'], redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://tracking.ftmo.com/visit/?bta=1001'],
  ignore: ['https://ftmo.com/en/'],
};
