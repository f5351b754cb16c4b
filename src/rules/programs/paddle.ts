import type { Examples, Program } from '../program';

export default {
  id: 'paddle',
  name: 'Paddle affiliates',
  operator: 'Paddle',
  rules: [
    {
      hosts: ['a.paddle.com'],
      path: /^\/v2\/click\/\d+\/(?<payee>\d+)/,
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://a.paddle.com/v2/click/1001/20002?link=3003'],
  ignore: ['https://www.paddle.com/', 'https://buy.paddle.com/checkout/1001'],
};
