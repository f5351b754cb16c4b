import type { Examples, Program } from '../program';

export default {
  id: 'gt-omega',
  name: 'GT Omega',
  rules: [{ hosts: ['gtomegaracing.com', 'gtomega.com'], params: { tracking: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.gtomegaracing.com/?tracking=0madeup'],
  ignore: ['https://www.gtomegaracing.com/chairs'],
};
