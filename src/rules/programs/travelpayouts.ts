import type { Examples, Program } from '../program';

export default {
  id: 'travelpayouts',
  name: 'Travelpayouts',
  rules: [
    {
      hosts: ['tp.media'],
      path: /^\/(?:r|click)/,
      params: { marker: true, shmarker: true },
      to: ['u'],
      strength: 'certain',
    },
    {
      hosts: ['travelpayouts.com'],
      path: /^\/click$/,
      params: { shmarker: true },
      to: ['custom_url'],
      strength: 'certain',
    },
    { hosts: ['tp.st', 'tpx.lt'], redirects: true, strength: 'likely' },
    {
      hosts: ['hotellook.com', 'aviasales.ru', 'aviasales.com', 'jetradar.com'],
      params: { marker: true },
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://tp.media/r?marker=100001&p=2002&u=https%3A%2F%2Fshop.example%2F',
    'https://madeup.tp.st/0MadeUp0',
    'https://madeup.tpx.lt/0MadeUp0',
    'https://c111.travelpayouts.com/click?shmarker=100001&promo_id=2002&custom_url=https%3A%2F%2Fshop.example%2F',
    'https://www.aviasales.ru/search?marker=100001',
  ],
  ignore: ['https://www.travelpayouts.com/', 'https://maps.example/?marker=100001'],
};
