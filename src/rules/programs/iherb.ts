import type { Examples, Program } from '../program';

export default {
  id: 'iherb',
  name: 'iHerb Rewards',
  operator: 'iHerb',
  rules: [
    { hosts: ['iherb.com'], params: { rcode: /^[A-Z]{3}\d{3,4}$/i }, strength: 'likely' },
    // Its share button puts the code of a member into these.
    { hosts: ['iherb.co'], path: /^\/(?<payee>\w{6,10})\/?$/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.iherb.com/pr/madeup/1001?rcode=ABC1234', 'https://iherb.co/0madeUp0'],
  ignore: ['https://www.iherb.com/pr/madeup/1001', 'https://iherb.co/'],
};
