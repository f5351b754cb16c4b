import type { Examples, Program } from '../program';

export default {
  id: 'affilired',
  name: 'Affilired',
  rules: [
    {
      hosts: ['affilired.com'],
      host: /^(?!www\.)[^.]+\.affilired\.com$/,
      path: /^\/./,
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://vlex.affilired.com/track/clicks/1001/madeup'],
  ignore: ['https://www.affilired.com/en/'],
};
