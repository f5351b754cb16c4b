import type { Examples, Program } from '../program';

export default {
  id: 'mysku',
  name: 'mySKU',
  rules: [
    { hosts: ['mysku.ru', 'mysku.club'], path: /^\/(?:go|r|redirect)/, to: ['r', 'url'], strength: 'likely' },
    {
      hosts: ['mysku.ru', 'mysku.club'],
      params: { r: /^https?/i },
      payee: [],
      to: ['r'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://mysku.ru/?r=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://mysku.ru/blog/aliexpress/1001.html'],
};
