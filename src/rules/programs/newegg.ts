import type { Examples, Program } from '../program';

export default {
  id: 'newegg',
  name: 'Newegg',
  rules: [{ hosts: ['newegg.com'], params: { affid: true, affname: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.newegg.com/p/N00E0?AFFID=100001&AFFNAME=madeup'],
  ignore: ['https://www.newegg.com/p/N00E0'],
};
