import type { Examples, Program } from '../program';

export default {
  id: 'belboon',
  name: 'belboon',
  rules: [
    {
      hosts: ['belboon.de', 'belboon.com'],
      path: /^\/(?:adtracking|tracking)\//,
      to: ['deeplink'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www1.belboon.de/adtracking/0madeup0.html?deeplink=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.belboon.com/'],
};
