import type { Examples, Program } from '../program';

export default {
  id: 'opencart',
  name: 'OpenCart affiliates',
  operator: 'The shop’s own program',
  rules: [
    // The key that it makes up for an affiliate; the number of a parcel is half as long.
    {
      params: { tracking: /^(?=[a-z0-9]{0,63}[A-Z])(?=[A-Z0-9]{0,63}[a-z])[A-Za-z0-9]{48,64}$/ },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://shop.example/product-1001.html?tracking=0MadeUp00MadeUp00MadeUp00MadeUp00MadeUp00MadeUp00MadeUp00MadeUp0',
  ],
  ignore: [
    'https://parcels.example/?tracking=1Z00000000000000000000',
    'https://shop.example/?tracking=newsletter',
    'https://shop.example/?tracking=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  ],
};
