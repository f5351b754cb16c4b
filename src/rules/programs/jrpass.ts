import type { Examples, Program } from '../program';

export default {
  id: 'jrpass',
  name: 'JRPass',
  rules: [{ hosts: ['jrpass.com'], params: { a_aid: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.jrpass.com/?a_aid=madeup'],
  ignore: ['https://www.jrpass.com/map'],
};
