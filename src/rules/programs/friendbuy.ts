import type { Examples, Program } from '../program';

export default {
  id: 'friendbuy',
  name: 'Friendbuy',
  rules: [{ hosts: ['fbuy.me', 'fbuy.io'], redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://fbuy.me/0made'],
  ignore: ['https://www.friendbuy.com/'],
};
