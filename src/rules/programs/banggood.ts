import type { Examples, Program } from '../program';

export default {
  id: 'banggood',
  name: 'Banggood',
  rules: [
    {
      hosts: ['banggood.com'],
      params: { p: /^(?:[A-Z]+\d|\d+[A-Z])[A-Z0-9]{4,}$/i, custlinkid: true },
      payee: ['p', 'custlinkid'],
      strength: 'certain',
    },
    { hosts: ['banggood.com'], path: /^\/(?:custlink\/|bang\/)/, to: ['r'], strength: 'certain' },
    { hosts: ['ban.ggood.vip'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.banggood.com/madeup-p-1001.html?p=AB000000000001',
    'https://www.banggood.com/custlink/0Made',
  ],
  ignore: ['https://www.banggood.com/madeup-p-1001.html?p=2'],
};
