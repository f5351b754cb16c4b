import type { Examples, Program } from '../program';

export default {
  id: 'masoffer',
  name: 'MasOffer',
  rules: [
    { hosts: ['go.masoffer.net'], path: /^\/v\d\/(?<payee>[\w-]+)/, to: ['url', 'go'], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://go.masoffer.net/v1/0madeUp0madeUp0?url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://masoffer.com/', 'https://go.masoffer.net/'],
};
