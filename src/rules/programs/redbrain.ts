import type { Examples, Program } from '../program';

export default {
  id: 'redbrain',
  name: 'RedBrain',
  rules: [{ hosts: ['click.redbrain.com'], redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://click.redbrain.com/?id=madeup'],
  ignore: ['https://redbrain.com/'],
};
