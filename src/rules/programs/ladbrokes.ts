import type { Examples, Program } from '../program';

export default {
  id: 'ladbrokes',
  name: 'Ladbrokes',
  operator: 'Entain',
  rules: [
    {
      hosts: ['online.ladbrokes.com'],
      path: /^\/promoRedirect/,
      params: { key: true },
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://online.ladbrokes.com/promoRedirect?key=madeup'],
  ignore: ['https://online.ladbrokes.com/promotions'],
};
