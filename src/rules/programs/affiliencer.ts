import type { Examples, Program } from '../program';

export default {
  id: 'affiliencer',
  name: 'affiliencer',
  operator: 'ASPservice',
  rules: [{ hosts: ['s5.aspservice.jp'], path: /^\/[^/]+\/link\.php/, redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://s5.aspservice.jp/affiliencer/link.php?i=0madeup'],
  ignore: ['https://aspservice.jp/'],
};
