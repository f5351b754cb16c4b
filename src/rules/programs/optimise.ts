import type { Examples, Program } from '../program';

export default {
  id: 'optimise',
  name: 'Optimise',
  operator: 'Optimise Media',
  rules: [
    {
      hosts: [
        'clk.omgt3.com',
        'track.omguk.com',
        'clk.omgt1.com',
        'clk.omgt4.com',
        'clk.omgt5.com',
        'omgpm.com',
      ],
      payee: ['aid', 'pid'],
      to: ['r'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://clk.omgt3.com/?PID=10001&AID=200002&r=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.optimisemedia.com/'],
};
