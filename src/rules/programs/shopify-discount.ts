import type { Examples, Program } from '../program';

export default {
  id: 'shopify-discount',
  name: 'Discount link',
  operator: 'Shopify shops',
  rules: [
    // Applies a code; whose code it is, the address does not say.
    { path: /^\/discount\/(?<payee>[A-Za-z0-9_-]+)/, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/discount/MADEUP10'],
  ignore: ['https://shop.example/discounts'],
};
