import type { Examples, Program } from '../program';

export default {
  id: 'cuebic',
  name: 'Cuebic',
  rules: [{ hosts: ['cuebic.co.jp'], path: /^\/your_select\/link\//, redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://cuebic.co.jp/your_select/link/madeup'],
  ignore: ['https://cuebic.co.jp/company/'],
};
