import type { Examples, Program } from '../program';

export default {
  id: 'kontrolfreek',
  name: 'KontrolFreek',
  rules: [{ hosts: ['kontrolfreek.com'], params: { a_aid: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.kontrolfreek.com/?a_aid=madeup'],
  ignore: ['https://www.kontrolfreek.com/collections/all'],
};
