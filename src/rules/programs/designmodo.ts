import type { Examples, Program } from '../program';

export default {
  id: 'designmodo',
  name: 'Designmodo',
  rules: [{ hosts: ['designmodo.com'], params: { u: /^\d+$/ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://designmodo.com/startup/?u=1001'],
  ignore: ['https://designmodo.com/startup/'],
};
