import type { Examples, Program } from '../program';

export default {
  id: 'timeone',
  name: 'TimeOne (Public-Idées)',
  operator: 'TimeOne',
  rules: [
    {
      hosts: ['tracking.publicidees.com', 'publicidees.com'],
      path: /^\/clic\.php/,
      payee: ['partid'],
      to: ['dpl'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://tracking.publicidees.com/clic.php?progid=1001&partid=20002&dpl=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://publicidees.com/'],
};
