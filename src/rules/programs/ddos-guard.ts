import type { Examples, Program } from '../program';

export default {
  id: 'ddos-guard',
  name: 'DDoS-Guard',
  rules: [{ hosts: ['ddos-guard.net'], params: { affiliate: true }, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ddos-guard.net/?affiliate=100001'],
  ignore: ['https://ddos-guard.net/blog'],
};
