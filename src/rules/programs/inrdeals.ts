import type { Examples, Program } from '../program';

export default {
  id: 'inrdeals',
  name: 'INRDeals',
  rules: [
    { hosts: ['inr.deals'], to: ['url'], strength: 'likely' },
    // A member's name stands before the address that is led to.
    { hosts: ['inrdeals.com'], path: /^\/(?<payee>[\w.-]{3,40})\/https?:/, to: ['/'], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://inr.deals/0made', 'https://inrdeals.com/madeup0001/https://shop.example/lamp'],
  ignore: ['https://inrdeals.com/'],
};
