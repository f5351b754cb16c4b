import type { Examples, Program } from '../program';

export default {
  id: 'jd',
  name: 'JD Union',
  operator: 'JD.com',
  rules: [
    { hosts: ['u.jd.com'], redirects: true, strength: 'certain' },
    { hosts: ['union-click.jd.com'], payee: ['p'], to: ['to'], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://u.jd.com/0MadeUp',
    'https://union-click.jd.com/jdc?e=1001&p=0MadeUp&to=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://item.jd.com/1001.html', 'https://u.jd.com/'],
};
