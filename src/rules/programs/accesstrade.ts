import type { Examples, Program } from '../program';

export default {
  id: 'accesstrade',
  name: 'ACCESSTRADE',
  operator: 'Interspace',
  rules: [
    {
      hosts: ['h.accesstrade.net'],
      path: /^\/sp\/cc/,
      params: { rk: true },
      to: ['url'],
      strength: 'certain',
    },
    {
      hosts: [
        'atid.me',
        'go.isclix.com',
        'fast.accesstrade.com.vn',
        'click.accesstrade.co.th',
        'click.accesstrade.co.id',
        'click.accesstrade.in.th',
      ],
      payee: ['rk'],
      to: ['url', '64:url_enc'],
      strength: 'likely',
    },
    // Its short addresses in Vietnam.
    { hosts: ['shorten.asia'], path: /^\/\w{6,10}\/?$/, redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://h.accesstrade.net/sp/cc?rk=0100madeup',
    'https://shorten.asia/0madeUp0',
    'https://atid.me/00made',
    'https://go.isclix.com/deep_link/1000000000000000001?url=https%3A%2F%2Fshop.example%2F',
    'https://fast.accesstrade.com.vn/deep_link/v6/1001/2002?url_enc=aHR0cHM6Ly9zaG9wLmV4YW1wbGUv',
  ],
  ignore: ['https://www.accesstrade.ne.jp/', 'https://h.accesstrade.net/'],
};
