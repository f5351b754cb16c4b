import type { Examples, Program } from '../program';

export default {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  rules: [
    // Its old links part their parameters with brackets: /click?p(1)a(2)g(3)url(https://…).
    {
      hosts: [
        'clk.tradedoubler.com',
        'clkuk.tradedoubler.com',
        'clkde.tradedoubler.com',
        'pdt.tradedoubler.com',
        'redir.tradedoubler.com',
        'redirects.tradedoubler.com',
        'tracker.tradedoubler.com',
      ],
      path: /^\/(?:click|utm|pdt|redir|td)/,
      payee: ['a'],
      to: ['url', '_td_deeplink'],
      strength: 'certain',
    },
    { params: { tduid: /^[0-9a-f]{16,64}$/ }, payee: [], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://clk.tradedoubler.com/click?p=100001&a=2000002&url=https%3A%2F%2Fshop.example%2F',
    'https://shop.example/p?tduid=0123456789abcdef0123456789abcdef',
  ],
  ignore: ['https://www.tradedoubler.com/', 'https://www.tradedoubler.com/en/publishers/'],
};
