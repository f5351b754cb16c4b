import type { Examples, Program } from '../program';

export default {
  id: 'earnpe',
  name: 'EarnPe',
  rules: [
    {
      hosts: ['myntra.com', 'ajio.com', 'tatacliq.com', 'meesho.com', 'bigbasket.com'],
      params: { affid: true },
      strength: 'likely',
    },
    { hosts: ['tatacliq.com'], params: { cid: /^af:/i }, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.myntra.com/product/1001?affid=madeup',
    'https://www.tatacliq.com/p-mp1001?cid=af:madeup',
  ],
  ignore: ['https://www.myntra.com/product/1001?p=2', 'https://www.tatacliq.com/p-mp1001?cid=ps:madeup'],
};
