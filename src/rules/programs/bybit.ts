import type { Examples, Program } from '../program';

export default {
  id: 'bybit',
  name: 'Bybit Affiliates',
  operator: 'Bybit',
  rules: [
    { hosts: ['partner.bybit.com'], path: /^\/b\/(?<payee>[\w-]+)/, redirects: true, strength: 'certain' },
    { hosts: ['bybit.com'], params: { affiliate_id: /^\d+$/ }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://partner.bybit.com/b/MADEUP', 'https://www.bybit.com/register?affiliate_id=1001'],
  ignore: ['https://partner.bybit.com/', 'https://www.bybit.com/en/trade/'],
};
