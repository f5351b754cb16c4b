import type { Examples, Program } from '../program';

export default {
  id: 'involve-asia',
  name: 'Involve Asia',
  rules: [
    {
      hosts: ['invol.co', 'invl.io', 'invl.me'],
      payee: ['aff_id', 'affid'],
      to: ['url'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://invol.co/cl0made',
    'https://invol.co/aff_m?offer_id=1001&aff_id=20002&url=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://involve.asia/', 'https://invol.co/'],
};
