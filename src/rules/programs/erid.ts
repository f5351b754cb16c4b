import type { Examples, Program } from '../program';

export default {
  id: 'erid',
  name: 'Registered advertisement (erid)',
  operator: 'Roskomnadzor',
  rules: [
    // The mark that Russian law asks of paid advertising. It proves the payment, not a commission per sale.
    { params: { erid: /^[A-Za-z0-9]{8,}$/ }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/?erid=2Madeup0000'],
  ignore: ['https://shop.example/?erid=1', 'https://shop.example/?userid=2Madeup0000'],
};
