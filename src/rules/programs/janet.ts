import type { Examples, Program } from '../program';

export default {
  id: 'janet',
  name: 'JANet',
  rules: [{ hosts: ['click.j-a-net.jp'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://click.j-a-net.jp/1000001/200002/'],
  ignore: ['https://j-a-net.jp/'],
};
