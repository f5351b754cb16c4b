import type { Examples, Program } from '../program';

export default {
  id: 'hetzner',
  name: 'Hetzner Cloud',
  operator: 'Hetzner',
  rules: [{ hosts: ['hetzner.cloud'], params: { ref: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://hetzner.cloud/?ref=0MadeUp00000'],
  ignore: ['https://www.hetzner.com/cloud'],
};
