import type { Examples, Program } from '../program';

export default {
  id: 'makeup-geek',
  name: 'Makeup Geek',
  rules: [{ hosts: ['makeupgeek.com'], params: { acc: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.makeupgeek.com/?acc=0madeup'],
  ignore: ['https://www.makeupgeek.com/eyeshadow'],
};
