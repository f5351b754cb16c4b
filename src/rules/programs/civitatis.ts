import type { Examples, Program } from '../program';

export default {
  id: 'civitatis',
  name: 'Civitatis affiliates',
  operator: 'Civitatis',
  rules: [
    { hosts: ['civitatis.com'], params: { aid: /^\d{2,7}$/, ag_aid: /^\d{2,7}$/ }, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.civitatis.com/es/roma/madeup/?aid=1001'],
  ignore: ['https://www.civitatis.com/es/roma/'],
};
