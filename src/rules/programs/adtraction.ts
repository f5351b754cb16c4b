import type { Examples, Program } from '../program';

const NUMBER = /^\d{6,12}$/;

export default {
  id: 'adtraction',
  name: 'Adtraction',
  rules: [
    {
      hosts: [
        'track.adtraction.com',
        'go.adt212.net',
        'go.adt228.com',
        'go.adt231.net',
        'go.adt242.com',
        'go.adt246.net',
        'go.adt253.net',
        'go.adt256.com',
        'go.adt267.com',
        'go.adt284.com',
      ],
      path: /^\/t\/t$/,
      payee: ['as'],
      to: ['url'],
      strength: 'certain',
    },
    // Shops serve it from hosts of their own (to.*, go.*, in.*); both numbers tell it.
    {
      path: /^\/t\/t$/,
      params: { a: NUMBER, as: NUMBER },
      need: 2,
      payee: ['as'],
      to: ['url'],
      strength: 'certain',
    },
    { hosts: ['adtr.co'], redirects: true, strength: 'likely' },
    { params: { at_gd: true }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://track.adtraction.com/t/t?a=1000000001&as=2000000002&t=2&tk=1&url=https%3A%2F%2Fshop.example%2F',
    'https://go.madeup.example/t/t?a=1000000001&as=2000000002&t=2&tk=1',
  ],
  ignore: ['https://adtr.co/', 'https://adtraction.com/', 'https://forum.example/t/t?a=new&as=list'],
};
