import type { Examples, Program } from '../program';

export default {
  id: 'moshimo',
  name: 'Moshimo Affiliate',
  operator: 'Moshimo',
  rules: [
    {
      hosts: ['af.moshimo.com', 'i.moshimo.com'],
      path: /^\/af\//,
      payee: ['a_id'],
      to: ['url'],
      strength: 'certain',
    },
    { params: { maf: /^[\w.-]{6,}$/ }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://af.moshimo.com/af/c/click?a_id=100001&p_id=20&pc_id=30&pl_id=40&url=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://af.moshimo.com/', 'https://shop.example/?maf=1'],
};
