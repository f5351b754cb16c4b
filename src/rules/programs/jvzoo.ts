import type { Examples, Program } from '../program';

export default {
  id: 'jvzoo',
  name: 'JVZoo',
  rules: [
    {
      hosts: ['jvz1.com', 'jvz2.com', 'jvz3.com', 'jvz4.com', 'jvz5.com', 'jvz6.com', 'jvz7.com', 'jvz8.com'],
      path: /^\/c\/(?<payee>\d+)/,
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://jvz1.com/c/100001/200002'],
  ignore: ['https://www.jvzoo.com/'],
};
