import type { Examples, Program } from '../program';

export default {
  id: 'ebis',
  name: 'AD EBiS',
  operator: 'EBiS',
  rules: [
    // Measures campaigns of every kind.
    { hosts: ['ac.ebis.ne.jp'], to: ['url'], strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ac.ebis.ne.jp/tr_set.php?argument=0madeup&ai=1001'],
  ignore: ['https://www.ebis.ne.jp/'],
};
