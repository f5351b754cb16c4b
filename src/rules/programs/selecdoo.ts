import type { Examples, Program } from '../program';

export default {
  id: 'selecdoo',
  name: 'Selecdoo',
  rules: [{ hosts: ['work.selecdoo.com'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://work.selecdoo.com/0madeup'],
  ignore: ['https://selecdoo.com/'],
};
