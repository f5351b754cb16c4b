import type { Examples, Program } from '../program';

export default {
  id: 'cyberghost',
  name: 'CyberGhost',
  operator: 'Kape',
  rules: [
    {
      hosts: ['cyberghostvpn.com'],
      params: { media_source: /affiliat/i },
      payee: ['aff_id', 'pid'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://safe.cyberghostvpn.com/en_US/madeup?media_source=CJ_affiliates'],
  ignore: ['https://www.cyberghostvpn.com/?media_source=email'],
};
