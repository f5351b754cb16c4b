import type { Examples, Program } from '../program';

export default {
  id: 'olymp-trade',
  name: 'Olymp Trade',
  rules: [{ hosts: ['olymptrade.com'], params: { affiliate_id: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://olymptrade.com/?affiliate_id=100001'],
  ignore: ['https://olymptrade.com/'],
};
