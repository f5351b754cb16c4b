import type { Examples, Program } from '../program';

export default {
  id: 'tune',
  name: 'TUNE',
  rules: [
    {
      hosts: [
        'go2cloud.org',
        'go2jump.org',
        'hasoffers.com',
        'go2speed.org',
        'performance.affiliaxe.com',
        'tracking.vcommission.com',
        'track.vcommission.com',
      ],
      path: /^\/(?:aff_|SH)/,
      payee: ['aff_id'],
      to: ['url'],
      strength: 'certain',
    },
    // The click path under a host of the shop's own.
    {
      path: /^\/aff_(?:c|r|i|ad)\b/,
      params: { aff_id: true, offer_id: true },
      payee: ['aff_id'],
      to: ['url'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://madeup.go2cloud.org/aff_c?offer_id=101&aff_id=2002',
    'https://go.madeup.example/aff_c?offer_id=101&aff_id=2002&url=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.tune.com/', 'https://shop.example/aff_catalogue?page=2'],
};
