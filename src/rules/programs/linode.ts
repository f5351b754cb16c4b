import type { Examples, Program } from '../program';

export default {
  id: 'linode',
  name: 'Linode',
  operator: 'Akamai',
  rules: [{ hosts: ['linode.com'], params: { r: /^[0-9a-f]{8,}$/ }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.linode.com/?r=0123456789abcdef0123456789abcdef01234567'],
  ignore: ['https://www.linode.com/docs/'],
};
