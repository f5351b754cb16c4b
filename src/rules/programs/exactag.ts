import type { Examples, Program } from '../program';

export default {
  id: 'exactag',
  name: 'Exactag',
  rules: [
    // Measures campaigns of every kind, affiliate ones among them.
    { hosts: ['m.exactag.com', 'tp-emea.exactag.com'], to: ['url'], strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://m.exactag.com/cl.aspx?extProvId=5&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.exactag.com/'],
};
