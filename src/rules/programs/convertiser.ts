import type { Examples, Program } from '../program';

export default {
  id: 'convertiser',
  name: 'Convertiser',
  rules: [{ hosts: ['converti.se'], path: /^\/click\//, redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://converti.se/click/0madeup0-10001'],
  ignore: ['https://converti.se/about'],
};
