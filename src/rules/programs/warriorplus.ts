import type { Examples, Program } from '../program';

export default {
  id: 'warriorplus',
  name: 'WarriorPlus',
  rules: [
    { hosts: ['warriorplus.com'], path: /^\/o2\/a\/(?<payee>[^/]+)/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://warriorplus.com/o2/a/0made/0'],
  ignore: ['https://warriorplus.com/marketplace'],
};
