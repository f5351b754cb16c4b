import type { Examples, Program } from '../program';

export default {
  id: '2checkout',
  name: '2Checkout',
  operator: 'Verifone',
  rules: [
    {
      hosts: ['secure.avangate.com', 'secure.2checkout.com'],
      params: { affiliate: true },
      to: ['redirecturl'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://secure.avangate.com/affiliate.php?ACCOUNT=MADEUP&AFFILIATE=10001'],
  ignore: ['https://secure.2checkout.com/checkout/buy?prod=1001'],
};
