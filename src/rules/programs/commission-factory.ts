import type { Examples, Program } from '../program';

export default {
  id: 'commission-factory',
  name: 'Commission Factory',
  operator: 'Awin AG',
  rules: [
    { hosts: ['t.cfjump.com'], path: /^\/(?<payee>\d+)?/, to: ['url'], strength: 'certain' },
    { params: { cfclick: true }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://t.cfjump.com/10001/t/20002?Url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.commissionfactory.com/'],
};
