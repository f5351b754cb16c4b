import type { Examples, Program } from '../program';

export default {
  id: 'clickwise',
  name: 'Clickwise',
  rules: [{ hosts: ['t.clickwise.net'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://t.clickwise.net/0madeup'],
  ignore: ['https://clickwise.net/'],
};
