import type { Examples, Program } from '../program';

export default {
  id: 'ozon',
  name: 'Ozon Partners',
  operator: 'Ozon',
  rules: [{ hosts: ['ozon.ru'], params: { partner: true, perehod: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.ozon.ru/product/madeup-1001/?partner=madeup'],
  ignore: ['https://www.ozon.ru/product/madeup-1001/'],
};
