import type { Examples, Program } from '../program';

export default {
  id: 'partner-ads',
  name: 'Partner-ads',
  rules: [
    {
      hosts: ['partner-ads.com'],
      path: /klikbanner\.php/,
      params: { partnerid: true },
      to: ['htmlurl'],
      strength: 'certain',
    },
    { params: { 'pa-partnerid': true }, strength: 'certain' },
    { params: { pacid: /^[0-9a-f]{10,}/ }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.partner-ads.com/dk/klikbanner.php?partnerid=10001&bannerid=20002&htmlurl=https%3A%2F%2Fshop.example%2F',
    'https://shop.example/p?pa-partnerid=10001&pacid=0123456789abcd.00000000',
  ],
  ignore: ['https://www.partner-ads.com/dk/'],
};
