import type { Examples, Program } from '../program';

export default {
  id: 'skimlinks',
  name: 'Skimlinks',
  operator: 'Taboola (Skimlinks)',
  rules: [
    {
      hosts: ['go.skimresources.com', 'redirectingat.com', 'go.skimlinks.com'],
      payee: ['id'],
      to: ['url'],
      strength: 'certain',
    },
    { hosts: ['fave.co'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://go.skimresources.com/?id=10001X20002&url=https%3A%2F%2Fshop.example%2Fp',
    'https://go.redirectingat.com/?id=10001X20002&sref=https%3A%2F%2Fblog.example&url=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://skimlinks.com/', 'https://go.redirectingat.com/'],
};
