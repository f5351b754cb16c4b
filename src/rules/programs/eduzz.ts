import type { Examples, Program } from '../program';

export default {
  id: 'eduzz',
  name: 'Eduzz',
  rules: [{ hosts: ['sun.eduzz.com', 'chk.eduzz.com'], params: { a: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://sun.eduzz.com/100001?a=2000002'],
  ignore: ['https://sun.eduzz.com/100001'],
};
