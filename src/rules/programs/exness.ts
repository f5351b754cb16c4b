import type { Examples, Program } from '../program';

export default {
  id: 'exness',
  name: 'Exness Partners',
  operator: 'Exness',
  rules: [
    {
      host: /^one\.exness[a-z-]{0,20}\.[a-z]{2,6}$/,
      path: /^\/a\/(?<payee>\w{6,16})/,
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://one.exnessonelink.com/a/0madeup0mad'],
  ignore: ['https://www.exness.com/', 'https://one.exness.link/'],
};
