import type { Examples, Program } from '../program';

export default {
  id: 'salesmedia',
  name: 'SalesMedia',
  rules: [{ hosts: ['tr.netsalesmedia.pl'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://marketing.tr.netsalesmedia.pl/click?p=1001'],
  ignore: ['https://salesmedia.pl/'],
};
