import type { Examples, Program } from '../program';

export default {
  id: 'refersion',
  name: 'Refersion',
  rules: [{ params: { rfsn: /^\d+(?:\.|$)/ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/products/madeup?rfsn=1000001.0made0'],
  ignore: ['https://shop.example/products/madeup?rfsn=none'],
};
