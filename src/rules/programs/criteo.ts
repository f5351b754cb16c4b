import type { Examples, Program } from '../program';

export default {
  id: 'criteo',
  name: 'Criteo',
  rules: [
    // A shop's own advertising: nobody on the page earns a commission.
    { hosts: ['hlserve.com'], to: ['dest'], strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://b.hlserve.com/click?dest=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://hlserve.com/'],
};
