import type { Examples, Program } from '../program';

export default {
  id: 'ccbill',
  name: 'CCBill',
  rules: [
    {
      hosts: ['refer.ccbill.com'],
      path: /^\/cgi-bin\/clicks\.cgi/,
      payee: ['pa'],
      to: ['html'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://refer.ccbill.com/cgi-bin/clicks.cgi?CA=900001-0000&PA=100001&HTML=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://ccbill.com/'],
};
