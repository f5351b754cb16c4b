import type { Examples, Program } from '../program';

export default {
  id: 'shopping-lists',
  name: 'Shopping lists',
  operator: 'Benable, Flip',
  rules: [{ hosts: ['benable.com', 'flip.shop'], strength: 'hint' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://benable.com/madeup/gifts'],
  ignore: ['https://benable.com/'],
};
