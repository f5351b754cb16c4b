import type { Examples, Program } from '../program';

export default {
  id: 'bluehost',
  name: 'Bluehost',
  operator: 'Newfold',
  rules: [
    { hosts: ['bluehost.com'], path: /^\/track\/(?<payee>[^/]+)/, redirects: true, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.bluehost.com/track/madeup'],
  ignore: ['https://www.bluehost.com/wordpress'],
};
