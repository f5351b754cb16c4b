import type { Examples, Program } from '../program';

export default {
  id: 'discovercars',
  name: 'DiscoverCars',
  rules: [{ hosts: ['discovercars.com'], params: { a_aid: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.discovercars.com/?a_aid=100001'],
  ignore: ['https://www.discovercars.com/germany'],
};
