import type { Examples, Program } from '../program';

export default {
  id: 'douyin',
  name: 'Douyin Shop',
  operator: 'ByteDance',
  rules: [{ hosts: ['haohuo.jinritemai.com'], strength: 'hint' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id=1001'],
  ignore: ['https://www.jinritemai.com/'],
};
