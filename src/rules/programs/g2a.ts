import type { Examples, Program } from '../program';

export default {
  id: 'g2a',
  name: 'G2A',
  rules: [
    { hosts: ['g2a.com'], params: { gtag: true, reflink: true }, strength: 'likely' },
    { hosts: ['g2a.com'], path: /^\/r\/(?<payee>[^/]+)/, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.g2a.com/r/madeup', 'https://www.g2a.com/madeup-i1001?gtag=0madeup000'],
  ignore: ['https://www.g2a.com/madeup-i1001'],
};
