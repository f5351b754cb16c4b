import type { Examples, Program } from '../program';

export default {
  id: 'link-a',
  name: 'Link-A',
  rules: [
    {
      hosts: ['cl.link-ag.net', 'link-ag.net', 'link-a.net'],
      path: /^\/click\//,
      payee: ['guid'],
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://cl.link-ag.net/click/0madeup/000001'],
  ignore: ['https://link-a.net/'],
};
