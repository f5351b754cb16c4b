import type { Examples, Program } from '../program';

export default {
  id: 'namecheap',
  name: 'Namecheap',
  rules: [{ hosts: ['namecheap.com'], params: { aff: true }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.namecheap.com/?aff=10001'],
  ignore: ['https://www.namecheap.com/domains/'],
};
