import type { Examples, Program } from '../program';

export default {
  id: 'kakaku',
  name: 'kakaku.com',
  operator: 'Kakaku.com',
  rules: [{ hosts: ['c.kakaku.com'], path: /^\/forwarder\//, redirects: true, strength: 'likely' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://c.kakaku.com/forwarder/forward.aspx?ShopCD=1001'],
  ignore: ['https://kakaku.com/item/K0000000001/'],
};
