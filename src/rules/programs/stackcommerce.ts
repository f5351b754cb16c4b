import type { Examples, Program } from '../program';

export default {
  id: 'stackcommerce',
  name: 'StackCommerce',
  rules: [
    // Deal shops run for publishers, who take a share.
    {
      hosts: ['stacksocial.com', 'citizengoods.com', 'skillwise.com', 'joyus.com'],
      params: { aid: /^a-/i },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://stacksocial.com/sales/madeup?aid=a-0madeup'],
  ignore: ['https://stacksocial.com/sales/madeup'],
};
