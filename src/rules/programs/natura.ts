import type { Examples, Program } from '../program';

export default {
  id: 'natura',
  name: 'Consultoria Natura',
  operator: 'Natura',
  rules: [
    // Every consultant has a shop of the same address, told by the name in the parameter.
    { hosts: ['natura.com.br'], params: { consultoria: /^[\w-]{3,60}$/ }, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.natura.com.br/p/madeup/1001?consultoria=madeup'],
  ignore: ['https://www.natura.com.br/p/madeup/1001'],
};
