import type { Examples, Program } from '../program';

export default {
  id: 'klook',
  name: 'Klook',
  rules: [
    {
      hosts: ['affiliate.klook.com'],
      path: /^\/redirect/,
      payee: ['aid'],
      to: ['k_site'],
      strength: 'likely',
    },
    { hosts: ['klook.com'], params: { aid: /^\w{2,}$/ }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://affiliate.klook.com/redirect?aid=10001&k_site=https%3A%2F%2Fshop.example%2F',
    'https://www.klook.com/activity/1001?aid=10001',
  ],
  ignore: ['https://www.klook.com/activity/1001'],
};
