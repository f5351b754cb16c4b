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
    // A member's invitation.
    { hosts: ['stacksocial.com'], params: { rid: /^(?<payee>\d{5,9})/ }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://stacksocial.com/sales/madeup?aid=a-0madeup', 'https://stacksocial.com/?rid=1000001'],
  ignore: ['https://stacksocial.com/sales/madeup'],
};
