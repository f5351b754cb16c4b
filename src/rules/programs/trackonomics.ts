import type { Examples, Program } from '../program';

export default {
  id: 'trackonomics',
  name: 'Trackonomics',
  operator: 'impact.com',
  rules: [{ hosts: ['clicks.trx-hub.com'], path: /^\/xid\//, to: ['q'], strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://clicks.trx-hub.com/xid/madeup_0?q=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://trx-hub.com/'],
};
