import type { Examples, Program } from '../program';

export default {
  id: 'xiaohongshu',
  name: 'Xiaohongshu',
  rules: [
    // A shared link; it may open a note or goods.
    { hosts: ['xhslink.com'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://xhslink.com/a/0made'],
  ignore: ['https://www.xiaohongshu.com/explore/000000000000000000000001'],
};
