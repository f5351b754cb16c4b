import type { Examples, Program } from '../program';

export default {
  id: 'adrecord',
  name: 'Adrecord',
  rules: [
    {
      hosts: ['click.adrecord.com'],
      params: { c: /^\d+$/, p: /^\d+$/ },
      need: 2,
      payee: ['c'],
      to: ['url'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://click.adrecord.com/?c=10001&p=202&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.adrecord.com/'],
};
