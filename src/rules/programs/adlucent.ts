import type { Examples, Program } from '../program';

export default {
  id: 'adlucent',
  name: 'Adlucent',
  rules: [{ hosts: ['adlucent.com'], path: /^\/./, strength: 'hint' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://tracking.adlucent.com/click/madeup'],
  ignore: ['https://adlucent.com/'],
};
