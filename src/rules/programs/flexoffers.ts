import type { Examples, Program } from '../program';

export default {
  id: 'flexoffers',
  name: 'FlexOffers',
  rules: [
    {
      hosts: ['track.flexlinkspro.com', 'track.flexlinks.com', 'flexlinks.com', 'linkoffers.net'],
      payee: ['fobs', 'afid'],
      to: ['url'],
      strength: 'certain',
    },
    { params: { fobs: true }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://track.flexlinkspro.com/g.ashx?foid=1.1001&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.flexoffers.com/affiliate-programs/'],
};
