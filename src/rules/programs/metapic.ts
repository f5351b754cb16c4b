import type { Examples, Program } from '../program';

export default {
  id: 'metapic',
  name: 'Metapic',
  rules: [{ hosts: ['mtpc.se'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://c.mtpc.se/1000001'],
  ignore: ['https://metapic.com/'],
};
