import type { Examples, Program } from '../program';

export default {
  id: 'guenstiger',
  name: 'guenstiger.de',
  rules: [{ hosts: ['x.bestcheck.de'], redirects: true, strength: 'hint' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://x.bestcheck.de/r?id=1001'],
  ignore: ['https://www.guenstiger.de/'],
};
