import type { Examples, Program } from '../program';

export default {
  id: 'tradetracker',
  name: 'TradeTracker',
  rules: [
    { hosts: ['tc.tradetracker.net'], payee: ['a'], to: ['u'], strength: 'certain' },
    { hosts: ['ti.tradetracker.net', 'ts.tradetracker.net'], payee: ['a'], to: ['u'], strength: 'likely' },
    { params: { ttaid: true, ttrk: true, ttcid: true }, need: 2, payee: ['ttaid'], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://tc.tradetracker.net/?c=1001&m=12&a=200002&u=https%3A%2F%2Fshop.example%2F',
    'https://shop.example/?ttaid=200002&ttrk=click',
  ],
  ignore: ['https://tradetracker.com/gb/', 'https://shop.example/?ttcid=spring'],
};
