import type { Examples, Program } from '../program';

export default {
  id: 'trackier',
  name: 'Trackier',
  rules: [
    {
      hosts: ['click.trackier.io', 'gotrackier.com'],
      params: { pub_id: true, campaign_id: true },
      payee: ['pub_id'],
      to: ['url'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://click.trackier.io/click?campaign_id=1001&pub_id=2002'],
  ignore: ['https://trackier.com/'],
};
