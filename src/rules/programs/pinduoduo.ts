import type { Examples, Program } from '../program';

export default {
  id: 'pinduoduo',
  name: 'Duoduojinbao',
  operator: 'PDD Holdings',
  rules: [
    {
      hosts: ['p.pinduoduo.com', 'mobile.yangkeduo.com'],
      params: { pid: true, duoduo_type: true, cpssign: true },
      payee: ['pid'],
      strength: 'likely',
    },
    // Its short links stand in promoters' posts and in shared ones.
    { hosts: ['p.pinduoduo.com'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://mobile.yangkeduo.com/duo_coupon_landing.html?goods_id=1001&pid=100001_200002&cpsSign=CC_0madeup',
  ],
  ignore: ['https://mobile.yangkeduo.com/goods.html?goods_id=1001'],
};
