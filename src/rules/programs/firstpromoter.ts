import type { Examples, Program } from '../program';

export default {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  rules: [
    { hosts: ['apify.com'], params: { fpr: true }, strength: 'certain' },
    { params: { fpr: true, fp_ref: true }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://saas.example/?fpr=madeup', 'https://saas.example?fp_ref=madeup00'],
  ignore: ['https://saas.example/?fprint=madeup'],
};
