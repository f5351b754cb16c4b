import type { Examples, Program } from '../program';

export default {
  id: 'tiktok-shop',
  name: 'TikTok Shop',
  operator: 'ByteDance',
  rules: [
    // A showcase link credits the creator, and the address does not say so.
    { hosts: ['shop.tiktok.com'], path: /^\/(?:view|[a-z]{2}\/(?:pdp|store))\//, strength: 'hint' },
    { hosts: ['tiktok.com'], path: /^\/view\/product\//, strength: 'hint' },
    { hosts: ['vt.tiktok.com', 'vm.tiktok.com'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.tiktok.com/view/product/1000000000000000001', 'https://vt.tiktok.com/ZS0MadeUp/'],
  ignore: ['https://shop.tiktok.com/business/en', 'https://www.tiktok.com/@madeup/video/1000000000000000001'],
};
