import type { Examples, Program } from '../program';

/** A creative's and a partner's number behind the address (pp.ceneo.pl); the shop's own tabs are `#tab=…`. */
export default {
  id: 'ceneo',
  name: 'Ceneo Program Partnerski',
  operator: 'Ceneo',
  rules: [
    { hosts: ['ceneo.pl'], fragment: /^#crid=\d{1,9}&pid=(?<payee>\d{1,9})(?:&|$)/, strength: 'certain' },
    { hosts: ['ceneo.pl'], fragment: /^#pid=(?<payee>\d{1,9})(?:&|$)/, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.ceneo.pl/10000001#crid=100001&pid=10001',
    'https://www.ceneo.pl/10000001#pid=10001&crid=100001',
  ],
  ignore: ['https://www.ceneo.pl/10000001#tab=reviews', 'https://www.ceneo.pl/10000001'],
};
