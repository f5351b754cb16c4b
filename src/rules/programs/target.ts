import type { Examples, Program } from '../program';

export default {
  id: 'target',
  name: 'Target',
  rules: [
    // The shop's own search ads carry afid=google….
    {
      hosts: ['target.com'],
      params: { afid: true },
      veto: { afid: /^(?:google|bing|msn|facebook)/i },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.target.com/p/madeup/-/A-1001?afid=madeup'],
  ignore: [
    'https://www.target.com/p/madeup/-/A-1001',
    'https://www.target.com/p/madeup/-/A-1001?AFID=google_pla_df',
  ],
};
