import type { Examples, Program } from '../program';

export default {
  id: 'cloudways',
  name: 'Cloudways affiliates',
  operator: 'Cloudways',
  rules: [{ hosts: ['cloudways.com'], params: { id: /^\d{5,8}$/ }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.cloudways.com/en/?id=1000001'],
  ignore: ['https://www.cloudways.com/en/', 'https://support.cloudways.com/en/articles?id=12'],
};
