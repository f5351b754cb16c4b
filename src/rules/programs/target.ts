import type { Examples, Program } from '../program';

export default {
  id: 'target',
  name: 'Target',
  rules: [{ hosts: ['target.com'], params: { afid: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.target.com/p/madeup/-/A-1001?afid=madeup'],
  ignore: ['https://www.target.com/p/madeup/-/A-1001'],
};
