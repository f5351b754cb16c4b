import type { Examples, Program } from '../program';

export default {
  id: 'fnac',
  name: 'Fnac Darty',
  rules: [
    {
      hosts: ['fnac.com', 'fnac.es', 'fnac.pt', 'darty.com'],
      params: { origin: /^(?:aff|awin)/i, dartycid: /^aff/i },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.fnac.com/a1001/madeup?Origin=AFF_MADEUP_0001'],
  ignore: ['https://www.fnac.com/a1001/madeup?Origin=google_pla'],
};
