import type { Examples, Program } from '../program';

export default {
  id: 'pccomponentes',
  name: 'PcComponentes',
  rules: [{ hosts: ['pccomponentes.com'], params: { ref: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.pccomponentes.com/madeup?ref=madeup'],
  ignore: ['https://www.pccomponentes.com/madeup'],
};
