import type { Examples, Program } from '../program';

export default {
  id: 'lightinthebox',
  name: 'LightInTheBox',
  rules: [
    { hosts: ['lightinthebox.com'], params: { litb_from: true, 'p.litb_from': true }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.lightinthebox.com/c/madeup_1001?litb_from=affiliate'],
  ignore: ['https://www.lightinthebox.com/c/madeup_1001'],
};
