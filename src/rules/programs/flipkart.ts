import type { Examples, Program } from '../program';

export default {
  id: 'flipkart',
  name: 'Flipkart Affiliate',
  operator: 'Flipkart',
  rules: [
    { hosts: ['flipkart.com'], params: { affid: true }, strength: 'certain' },
    { hosts: ['fkrt.it', 'fkrt.cc', 'fkrt.co'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.flipkart.com/product/p/itm0001?pid=X&affid=madeup', 'https://fkrt.it/0made'],
  ignore: ['https://www.flipkart.com/product/p/itm0001?pid=X'],
};
