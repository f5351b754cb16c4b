import type { Examples, Program } from '../program';

export default {
  id: 'linkwise',
  name: 'Linkwise',
  rules: [{ hosts: ['go.linkwi.se', 'linkwi.se'], path: /^\/z\//, to: ['lnkurl'], strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://go.linkwi.se/z/1001-1/CD20002/?lnkurl=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://linkwi.se/'],
};
