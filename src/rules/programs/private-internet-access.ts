import type { Examples, Program } from '../program';

export default {
  id: 'private-internet-access',
  name: 'Private Internet Access',
  operator: 'Kape',
  rules: [
    // The service may name offers of its own in the same way.
    {
      hosts: ['privateinternetaccess.com'],
      path: /^\/(?:[a-z]{2}\/)?(?:offer|pages\/buy-vpn)\/(?<payee>[^/]+)/,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.privateinternetaccess.com/offer/madeup_0000'],
  ignore: ['https://www.privateinternetaccess.com/download'],
};
