import type { Examples, Program } from '../program';

export default {
  id: 'vipshop',
  name: 'Vipshop Union',
  operator: 'Vipshop',
  rules: [{ hosts: ['t.vip.com'], redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://t.vip.com/0made'],
  ignore: ['https://detail.vip.com/detail-1001-2002.html'],
};
