import type { Examples, Program } from '../program';

export default {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  rules: [
    {
      hosts: ['click.linksynergy.com'],
      path: /^\/(?:deeplink|link|fs-bin\/click)/,
      payee: ['id'],
      to: ['murl', 'rd_parm1'],
      strength: 'certain',
    },
    {
      hosts: ['ad.linksynergy.com'],
      path: /^\/fs-bin\//,
      payee: ['id'],
      redirects: true,
      strength: 'likely',
    },
    {
      params: { ranmid: true, raneaid: true, ransiteid: true, ranpublisherid: true, ranlinkid: true },
      payee: ['ranpublisherid', 'raneaid', 'ransiteid'],
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://click.linksynergy.com/deeplink?id=MadeUpId001&mid=10001&murl=https%3A%2F%2Fshop.example%2Fp',
    'https://shop.example/p?ranMID=10001&ranEAID=MadeUpId001',
  ],
  ignore: ['https://click.linksynergy.com/', 'https://www.rakuten.com/shop/madeup'],
};
