import type { Examples, Program } from '../program';

export default {
  id: 'nonstoppartner',
  name: 'NonStopPartner',
  operator: 'NonStop Consulting',
  rules: [
    {
      hosts: ['nonstoppartner.net'],
      path: /^\/a\//,
      payee: ['w', 'ws'],
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://nonstoppartner.net/a/?i=click&client=madeup&camp=deep'],
  ignore: ['https://nonstoppartner.net/'],
};
