import type { Examples, Program } from '../program';

export default {
  id: 'mention-me',
  name: 'Mention Me',
  rules: [{ hosts: ['mention-me.com'], path: /^\/m\//, redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://madeup.mention-me.com/m/ol/0made-madeup'],
  ignore: ['https://www.mention-me.com/customers'],
};
