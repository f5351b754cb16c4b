import type { Examples, Program } from '../program';

export default {
  id: 'insider',
  name: 'Insider',
  operator: 'Business Insider',
  rules: [{ hosts: ['affiliate.insider.com'], payee: ['amazontrackingid'], to: ['u'], strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://affiliate.insider.com/?amazonTrackingID=madeup-20&u=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.businessinsider.com/madeup'],
};
