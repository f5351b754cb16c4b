import type { Examples, Program } from '../program';

export default {
  id: 'conde-nast',
  name: 'Condé Nast commerce',
  operator: 'Condé Nast',
  rules: [{ hosts: ['cna.st'], path: /^\/(?:p|affiliate-link)\//, redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://cna.st/p/0MadeUp0MadeUp0'],
  ignore: ['https://cna.st/'],
};
