import type { Examples, Program } from '../program';

export default {
  id: 'adcell',
  name: 'ADCELL',
  rules: [
    {
      hosts: ['t.adcell.com', 'adcell.de'],
      path: /^\/(?:p\/)?click|^\/promotion\/click/,
      payee: ['slotid'],
      to: ['param0'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://t.adcell.com/p/click?promoId=100001&slotId=20002&param0=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.adcell.de/'],
};
