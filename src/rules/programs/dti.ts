import type { Examples, Program } from '../program';

export default {
  id: 'dti',
  name: 'DTI Services',
  rules: [
    {
      hosts: ['click.dtiserv2.com'],
      path: /^\/Click\d{0,4}\/[\w]+-\d+-(?<payee>\w+)/,
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://click.dtiserv2.com/Click2/1001-103-200002'],
  ignore: ['https://www.dtiserv2.com/'],
};
