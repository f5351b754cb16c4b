import type { Examples, Program } from '../program';

export default {
  id: 'admitad',
  name: 'Admitad',
  rules: [
    {
      hosts: ['ad.admitad.com'],
      path: /^\/(?:g|goto|tpt|coupon)\/(?<payee>\w+)/,
      to: ['ulp'],
      strength: 'certain',
    },
    {
      hosts: ['alitems.com', 'alitems.co', 'alitems.site', 'rzekl.com', 'rztekl.com'],
      path: /^\/(?:g|coupon)\/(?<payee>\w+)/,
      to: ['ulp'],
      strength: 'certain',
    },
    // Its hosts change; the key of an advertising space keeps its form.
    {
      path: /^\/g\/(?<payee>(?=[a-z]{0,25}\d)(?=\d{0,25}[a-z])[a-z0-9]{26,40})\/?$/,
      params: { ulp: /^https?:|%3a/i },
      to: ['ulp'],
      strength: 'certain',
    },
    { hosts: ['buyeasy.by'], path: /^\/(?:cashback|redirect)\//, redirects: true, strength: 'certain' },
    { params: { admitad_uid: true, tagtag_uid: true }, payee: [], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://ad.admitad.com/g/0madeup0madeup/?ulp=https%3A%2F%2Fshop.example%2F',
    'https://alitems.com/g/0madeup0madeup/?i=5&ulp=https%3A%2F%2Fshop.example%2F',
    'https://rotating.example/g/0madeup0madeup0madeup0madeup00/?ulp=https%3A%2F%2Fshop.example%2F',
    'https://shop.example/p?tagtag_uid=0123456789abcdef',
  ],
  ignore: [
    'https://www.admitad.com/en/',
    'https://ad.admitad.com/',
    'https://groups.example/g/madeup-group',
    'https://groups.example/g/0madeup0madeup0madeup0madeup00?ulp=1',
  ],
};
