import type { Examples, Program } from '../program';

export default {
  id: 'eneba',
  name: 'Eneba',
  rules: [{ hosts: ['eneba.com'], params: { af_id: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.eneba.com/madeup?af_id=madeup'],
  ignore: ['https://www.eneba.com/madeup'],
};
