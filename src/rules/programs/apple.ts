import type { Examples, Program } from '../program';

export default {
  id: 'apple',
  name: 'Apple Performance Partners',
  operator: 'Apple',
  rules: [
    {
      hosts: [
        'itunes.apple.com',
        'apps.apple.com',
        'music.apple.com',
        'books.apple.com',
        'podcasts.apple.com',
        'tv.apple.com',
        'geo.itunes.apple.com',
      ],
      params: { at: /^[\w-]{5,}$/ },
      strength: 'certain',
    },
    // Apple's own search ads carry an afid too; cid says which it is (aos-…-aff-…, …-kw…).
    {
      hosts: ['apple.com'],
      params: { afid: true, cid: /-aff-/i },
      need: 2,
      payee: ['afid'],
      strength: 'certain',
    },
    {
      hosts: ['apple.com'],
      params: { afid: true },
      veto: { cid: /-(?:kw|search|display|email)/i },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://apps.apple.com/us/app/madeup/id1000000001?at=1000lMadeUp',
    'https://www.apple.com/shop/product/M0001?afid=p000%7C1000001',
  ],
  ignore: [
    'https://apps.apple.com/us/app/madeup/id1000000001',
    'https://www.apple.com/shop/buy-mac?afid=p000%7C1000001&cid=aos-us-kwgo-mac',
    'https://music.apple.com/us/album/madeup/1001?i=2002',
  ],
};
