import type { Examples, Program } from '../program';

export default {
  id: 'kiwi',
  name: 'Kiwi.com',
  rules: [{ hosts: ['kiwi.com'], params: { affilid: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.kiwi.com/en/?affilid=madeup'],
  ignore: ['https://www.kiwi.com/en/'],
};
