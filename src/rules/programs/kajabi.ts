import type { Examples, Program } from '../program';

export default {
  id: 'kajabi',
  name: 'Kajabi',
  rules: [{ path: /^\/a\/(?<payee>\d{5,}\/[A-Za-z0-9]{6,})$/, redirects: true, strength: 'hint' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://course.example/a/1000000001/MadeUp00'],
  ignore: ['https://news.example/a/1001/madeup'],
};
