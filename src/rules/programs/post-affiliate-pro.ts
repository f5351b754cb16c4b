import type { Examples, Program } from '../program';

export default {
  id: 'post-affiliate-pro',
  name: 'Post Affiliate Pro',
  operator: 'Quality Unit',
  rules: [
    { params: { a_aid: true }, to: ['desturl'], strength: 'certain' },
    {
      hosts: ['postaffiliatepro.com'],
      path: /\/scripts\/|^\/\w{6,}\/?$/,
      payee: ['a_aid'],
      to: ['desturl'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://shop.example/?a_aid=madeup&a_bid=0madeup0',
    'https://madeup.postaffiliatepro.com/scripts/click.php?a_aid=madeup&desturl=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.postaffiliatepro.com/', 'https://shop.example/?aaid=madeup'],
};
