import type { Examples, Program } from '../program';

export default {
  id: 'medialead',
  name: 'medialead',
  rules: [
    {
      hosts: ['medialead.de'],
      host: /^(?!www\.)[^.]+\.medialead\.de$/,
      path: /^\/./,
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://madeup.medialead.de/trck/eclick/0123456789abcdef'],
  ignore: ['https://www.medialead.de/'],
};
