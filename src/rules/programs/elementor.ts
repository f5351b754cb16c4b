import type { Examples, Program } from '../program';

export default {
  id: 'elementor',
  name: 'Elementor',
  rules: [{ hosts: ['elementor.com'], params: { ref: /^\d+$/ }, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://elementor.com/?ref=1001'],
  ignore: ['https://elementor.com/?ref=blog.example'],
};
