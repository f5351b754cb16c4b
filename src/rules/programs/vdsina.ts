import type { Examples, Program } from '../program';

export default {
  id: 'vdsina',
  name: 'VDSina',
  rules: [{ hosts: ['vdsina.com', 'vdsina.ru'], params: { partner: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.vdsina.com/?partner=0madeup0'],
  ignore: ['https://www.vdsina.com/pricing'],
};
