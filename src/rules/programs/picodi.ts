import type { Examples, Program } from '../program';

export default {
  id: 'picodi',
  name: 'Picodi',
  rules: [{ hosts: ['metric.picodi.com'], redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://metric.picodi.com/click/1001'],
  ignore: ['https://www.picodi.com/'],
};
