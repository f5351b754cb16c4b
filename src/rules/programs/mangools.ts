import type { Examples, Program } from '../program';

export default {
  id: 'mangools',
  name: 'Mangools',
  rules: [
    {
      hosts: ['kwfinder.com', 'mangools.com'],
      fragment: /^#(?<payee>a[0-9a-f]{24,25})$/,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://app.kwfinder.com#a0123456789abcdef01234567'],
  ignore: ['https://app.kwfinder.com#about'],
};
