import type { Examples, Program } from '../program';

export default {
  id: 'kelkoo',
  name: 'Kelkoo',
  operator: 'Kelkoo Group',
  rules: [
    // Pays the publisher per click, not per sale.
    {
      hosts: ['kelkoogroup.net'],
      path: /^\/ctl\/go\//,
      payee: ['affiliationid'],
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://es-go.kelkoogroup.net/ctl/go/sitesearchGo?.ts=1600000000000&affiliationId=10000001'],
  ignore: ['https://www.kelkoogroup.net/'],
};
