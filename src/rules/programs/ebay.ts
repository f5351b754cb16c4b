import type { Examples, Program } from '../program';

export default {
  id: 'ebay',
  name: 'eBay Partner Network',
  operator: 'eBay',
  rules: [
    // mkcid=1 is the partner network, other numbers are eBay's letters and ads.
    {
      hosts: [
        'ebay.com',
        'ebay.co.uk',
        'ebay.de',
        'ebay.fr',
        'ebay.it',
        'ebay.es',
        'ebay.ca',
        'ebay.com.au',
        'ebay.at',
        'ebay.ch',
        'ebay.ie',
        'ebay.nl',
        'ebay.pl',
        'ebay.be',
        'ebay.com.hk',
        'ebay.com.sg',
        'ebay.com.my',
        'ebay.ph',
      ],
      params: { campid: /^\d{10}$/ },
      veto: { mkcid: /^(?!1$)\d/ },
      strength: 'certain',
    },
    { hosts: ['rover.ebay.com'], params: { campid: /^\d{10}$/ }, to: ['mpre'], strength: 'certain' },
    // The share button and the partner network both make these.
    { hosts: ['ebay.us', 'ebay.to'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.ebay.it/itm/100000000001?mkevt=1&mkcid=1&campid=5300000001&toolid=10001',
    'https://rover.ebay.com/rover/1/711-00000-00000-0/1?mpre=https%3A%2F%2Fwww.ebay.com%2Fitm%2F1&campid=5300000001',
  ],
  ignore: [
    'https://www.ebay.com/itm/100000000001?mkevt=1&mkcid=2',
    'https://game.example/stories?campid=5300000001',
    'https://www.ebay.com/itm/100000000001?mkcid=7&campid=5300000001',
    'https://www.ebay.com/itm/100000000001?campid=summer',
  ],
};
