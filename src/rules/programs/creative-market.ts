import type { Examples, Program } from '../program';

export default {
  id: 'creative-market',
  name: 'Creative Market partners',
  operator: 'Creative Market',
  rules: [
    { hosts: ['creativemarket.com'], params: { u: /^[\w.-]{2,40}$/ }, strength: 'likely' },
    { hosts: ['creativefabrica.com'], path: /^\/ref\/(?<payee>\d{3,9})\/?$/, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://creativemarket.com/?u=madeup', 'https://www.creativefabrica.com/ref/1000001/'],
  ignore: ['https://creativemarket.com/madeup/1001-Font', 'https://www.creativefabrica.com/product/madeup/'],
};
