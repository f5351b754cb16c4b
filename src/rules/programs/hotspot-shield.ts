import type { Examples, Program } from '../program';

export default {
  id: 'hotspot-shield',
  name: 'Hotspot Shield',
  operator: 'Aura',
  rules: [
    {
      hosts: ['hotspotshield.com'],
      params: { effect_medium: /^affiliate$/i },
      payee: ['effect_campaign'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://order.hotspotshield.com/vpn?effect_medium=Affiliate&effect_campaign=madeup'],
  ignore: ['https://www.hotspotshield.com/vpn'],
};
