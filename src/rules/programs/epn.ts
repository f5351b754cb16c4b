import type { Examples, Program } from '../program';

export default {
  id: 'epn',
  name: 'ePN',
  rules: [
    { hosts: ['alipromo.com', 'epnclick.ru', 'shopeasy.by'], to: ['to'], strength: 'likely' },
    // Its short links for AliExpress, as seen beside ePN disclosures in public video descriptions.
    { hosts: ['ali.pub', 'alli.pub', 'alii.pub', 'ali.ski', 'got.by'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://alipromo.com/redirect/cpa/o/0madeup/?to=https%3A%2F%2Fshop.example%2F',
    'http://ali.pub/0madeu',
    'http://got.by/0madeu',
  ],
  ignore: ['https://epn.bz/en', 'http://ali.pub/'],
};
