import type { Examples, Program } from '../program';

export default {
  id: 'etsy',
  name: 'Etsy',
  rules: [
    // ref= is navigation; its affiliates are paid through Awin. Shared links pay nothing.
    { hosts: ['etsy.me'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://etsy.me/0MadeUp'],
  ignore: ['https://www.etsy.com/listing/1001/madeup?ref=shop_home_active_1'],
};
