import type { Examples, Program } from '../program';

export default {
  id: 'affilae',
  name: 'Affilae',
  rules: [{ hosts: ['lb.affilae.com'], path: /^\/r\/?/, payee: ['af', 'p'], to: ['lp'], strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://lb.affilae.com/r/?p=madeup01&af=20002&lp=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://affilae.com/en/'],
};
