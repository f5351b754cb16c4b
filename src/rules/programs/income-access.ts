import type { Examples, Program } from '../program';

export default {
  id: 'income-access',
  name: 'Income Access',
  operator: 'Paysafe',
  rules: [{ hosts: ['eacdn.com'], path: /\.ashx$/i, payee: ['btag'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://wlmadeup.adsrv.eacdn.com/C.ashx?btag=a_100001b_2002c_'],
  ignore: ['https://eacdn.com/'],
};
