import type { Examples, Program } from '../program';

export default {
  id: 'naver',
  name: 'Naver Shopping Connect',
  operator: 'Naver',
  rules: [
    {
      hosts: ['brandconnect.naver.com'],
      path: /^\/(?:\d+\/)?affiliates\/(?<payee>\d+)/,
      strength: 'certain',
    },
    { hosts: ['naver.me'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://brandconnect.naver.com/affiliates/100000000000001?channelProductNo=2002'],
  ignore: ['https://brandconnect.naver.com/about', 'https://smartstore.naver.com/madeup/products/1001'],
};
