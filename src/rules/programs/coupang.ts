import type { Examples, Program } from '../program';

export default {
  id: 'coupang',
  name: 'Coupang Partners',
  operator: 'Coupang',
  rules: [
    // /re/CSHARE… is the share button, which pays nothing.
    { hosts: ['link.coupang.com'], path: /^\/a\/[A-Za-z0-9]+/, redirects: true, strength: 'certain' },
    {
      hosts: ['link.coupang.com'],
      path: /^\/re\/AFF/,
      params: { lptag: true },
      to: ['url'],
      strength: 'certain',
    },
    { hosts: ['link.coupang.com'], path: /^\/re\/AFF/, to: ['url'], strength: 'likely' },
    // The short form of the same links, also as the frame of a widget.
    { hosts: ['coupa.ng'], redirects: true, strength: 'likely' },
    { hosts: ['coupang.com'], params: { lptag: /^AF\d+$/i }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://link.coupang.com/a/0Made0',
    'https://coupa.ng/madeu0',
    'https://link.coupang.com/re/AFFSDP?lptag=AF0000001&pageKey=1001',
  ],
  ignore: [
    'https://link.coupang.com/re/CSHARESDP?itemId=1001',
    'https://www.coupang.com/vp/products/1001',
    'https://coupa.ng/',
  ],
};
