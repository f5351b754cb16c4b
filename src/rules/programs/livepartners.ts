import type { Examples, Program } from '../program';

export default {
  id: 'livepartners',
  name: 'Livepartners',
  operator: 'NetBet',
  rules: [{ hosts: ['livepartners.com'], path: /^\/(?:.)/, redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://netbet.livepartners.com/click?o=1001'],
  ignore: ['https://www.livepartners.com/'],
};
