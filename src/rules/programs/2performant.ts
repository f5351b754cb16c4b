import type { Examples, Program } from '../program';

export default {
  id: '2performant',
  name: '2Performant',
  rules: [
    {
      hosts: ['event.2performant.com'],
      path: /^\/events\//,
      payee: ['aff_code'],
      to: ['redirect_to'],
      strength: 'certain',
    },
    { params: { '2p_affiliate_id': true }, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://event.2performant.com/events/click?ad_type=quicklink&aff_code=0madeup0&redirect_to=https%3A%2F%2Fshop.example%2F',
    'https://shop.example/p?2p_affiliate_id=0madeup0',
  ],
  ignore: ['https://www.2performant.com/en/'],
};
