import type { Examples, Program } from '../program';

export default {
  id: 'humble',
  name: 'Humble Bundle partner',
  operator: 'Ziff Davis',
  rules: [{ hosts: ['humblebundle.com'], params: { partner: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.humblebundle.com/store/madeup?partner=madeup'],
  ignore: ['https://www.humblebundle.com/store/madeup'],
};
