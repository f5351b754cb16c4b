import type { Examples, Program } from '../program';

export default {
  id: 'ambassador',
  name: 'Ambassador',
  rules: [{ hosts: ['mbsy.co'], path: /^\/(?<payee>[\w/]{4,40})/, redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://mbsy.co/0maDeU'],
  ignore: ['https://mbsy.co/', 'https://www.getambassador.com/'],
};
