import type { Examples, Program } from '../program';

export default {
  id: 'tracdelight',
  name: 'Tracdelight',
  rules: [{ hosts: ['td.oo34.net', 'tracdelight.io'], payee: ['aaid'], redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://td.oo34.net/cl/?aaid=0MadeUp&ein=0madeup'],
  ignore: ['https://www.tracdelight.com/'],
};
