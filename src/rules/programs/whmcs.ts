import type { Examples, Program } from '../program';

export default {
  id: 'whmcs',
  name: 'WHMCS referral',
  operator: 'Hosting companies',
  rules: [{ path: /\/aff\.php$/, params: { aff: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://my.madeup.example/aff.php?aff=1001'],
  ignore: ['https://my.madeup.example/cart.php?gid=1'],
};
