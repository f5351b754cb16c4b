import type { Examples, Program } from '../program';

export default {
  id: 'globalegrow',
  name: 'Zaful, Gearbest, Rosegal',
  operator: 'Globalegrow',
  rules: [
    // The shops number their own campaigns in the same way.
    { hosts: ['zaful.com', 'gearbest.com', 'rosegal.com'], params: { lkid: true }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.zaful.com/madeup-p_1001.html?lkid=10000001'],
  ignore: ['https://www.zaful.com/madeup-p_1001.html'],
};
