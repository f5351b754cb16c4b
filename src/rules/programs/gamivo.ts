import type { Examples, Program } from '../program';

export default {
  id: 'gamivo',
  name: 'GAMIVO affiliates',
  operator: 'GAMIVO',
  rules: [{ hosts: ['gamivo.com'], params: { glv: /^\w{4,20}$/ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.gamivo.com/product/madeup?glv=0madeup0'],
  ignore: ['https://www.gamivo.com/product/madeup'],
};
