import type { Examples, Program } from '../program';

export default {
  id: 'expedia',
  name: 'Expedia Group',
  rules: [
    {
      hosts: ['expedia.com', 'hotels.com', 'vrbo.com'],
      params: { affcid: true, afflid: true, affdtl: true },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.expedia.com/Hotel?affcid=US.DIRECT.PHG.0000madeup'],
  ignore: ['https://www.expedia.com/Hotel?chkin=2026-01-01'],
};
