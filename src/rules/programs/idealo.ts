import type { Examples, Program } from '../program';

export default {
  id: 'idealo',
  name: 'idealo Partner',
  operator: 'idealo',
  rules: [{ hosts: ['idealo-partner.com'], to: ['trg'], strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://ipc.idealo-partner.com/click?trg=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.idealo.de/preisvergleich/OffersOfProduct/1_madeup.html'],
};
