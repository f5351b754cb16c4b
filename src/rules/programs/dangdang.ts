import type { Examples, Program } from '../program';

export default {
  id: 'dangdang',
  name: '当当联盟',
  operator: 'Dangdang',
  rules: [
    {
      hosts: ['union.dangdang.com'],
      path: /^\/transfer/,
      params: { from: /^P?-?\d/ },
      to: ['backurl'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'http://union.dangdang.com/transfer.php?from=P-100001&ad_type=10&backurl=http%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['http://union.dangdang.com/'],
};
