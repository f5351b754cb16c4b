import type { Examples, Program } from '../program';

export default {
  id: 'viator',
  name: 'Viator',
  operator: 'Tripadvisor',
  rules: [{ hosts: ['viator.com'], params: { pid: /^P00/i }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.viator.com/tours/madeup?pid=P00000001&mcid=42383'],
  ignore: ['https://www.viator.com/tours/madeup?pid=100'],
};
