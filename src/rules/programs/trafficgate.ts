import type { Examples, Program } from '../program';

export default {
  id: 'trafficgate',
  name: 'TrafficGate',
  operator: 'Rakuten',
  rules: [{ hosts: ['ad2.trafficgate.net'], path: /^\/t\/r\//, redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ad2.trafficgate.net/t/r/1001/2002/300003_400004/'],
  ignore: ['https://www.trafficgate.net/'],
};
