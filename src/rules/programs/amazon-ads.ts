import type { Examples, Program } from '../program';

const SERVERS: Readonly<Record<string, readonly string[]>> = {
  'aax-us-iad aax-us-pdx aax-us-east aax-us-west aax-us-east-retail-direct aax-us-west-retail-direct': [
    'com',
    'ca',
    'com.mx',
    'com.br',
  ],
  'aax-eu aax-eu-retail-direct aax-eu-zaz': [
    'de',
    'co.uk',
    'fr',
    'it',
    'es',
    'nl',
    'se',
    'pl',
    'in',
    'ae',
    'sa',
    'com.tr',
    'eg',
    'com.be',
    'co.za',
    'ie',
  ],
  'aax-fe aax-fe-retail-direct': ['co.jp', 'com.au', 'sg'],
};

export default {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  operator: 'Amazon',
  advertising: true,
  rules: [
    // Paid clicks on sponsored products: the shop's own advertising, with the address at the end of the path.
    // Rejected as earning: on Amazon's own pages dozens of them stand beside every product.
    {
      hosts: [
        ...Object.entries(SERVERS).flatMap(([servers, stores]) =>
          servers.split(' ').flatMap((server) => stores.map((store) => `${server}.amazon.${store}`)),
        ),
        'amazon-adsystem.com',
      ],
      path: /^\/x\/c\//,
      to: ['/'],
      strength: 'hint',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://aax-us-iad.amazon.com/x/c/MadeUp0/https://www.amazon.com/dp/B000000001',
    'https://aax-us-east-retail-direct.amazon.com/x/c/MadeUp0/https://shop.example/lamp',
  ],
  ignore: ['https://aax-us-iad.amazon.com/e/xsp/getAd'],
};
