import type { Examples, Program } from '../program';

export default {
  id: 'tokopedia',
  name: 'Tokopedia',
  rules: [
    { hosts: ['tokopedia.link'], redirects: true, strength: 'hint' },
    // A paid click on the marketplace's own ad.
    { hosts: ['ta.tokopedia.com'], path: /^\/promo/, to: ['r'], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://tokopedia.link/0MadeUp',
    'https://ta.tokopedia.com/promo/v1/clicks/0madeup?r=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.tokopedia.com/madeup/product'],
};
