import type { Examples, Program } from '../program';

export default {
  id: 'vultr',
  name: 'Vultr',
  rules: [{ hosts: ['vultr.com'], params: { ref: /^\d{6,}/ }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.vultr.com/?ref=1000001-4F'],
  ignore: ['https://www.vultr.com/?ref=news.example'],
};
