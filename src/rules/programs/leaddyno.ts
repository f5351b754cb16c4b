import type { Examples, Program } from '../program';

export default {
  id: 'leaddyno',
  name: 'LeadDyno',
  rules: [{ params: { afmc: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/?afmc=1a'],
  ignore: ['https://shop.example/?afm=1'],
};
