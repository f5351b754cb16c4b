import type { Examples, Program } from '../program';

export default {
  id: 'shopmy',
  name: 'ShopMy',
  rules: [
    { hosts: ['go.shopmy.us'], path: /^\/(?:p-(?<payee>\d+)|apx\/)/, to: ['url'], strength: 'certain' },
    {
      hosts: ['shopmy.us', 'shopmy.co'],
      path: /^\/(?:shop|collections(?:\/public)?)\/(?<payee>[^/]+)/,
      strength: 'certain',
    },
    {
      hosts: ['shopmy.us', 'shopmy.co'],
      path: /^\/(?!home|about|apply|app|brands?|creators?|talent|careers?|blog|press|privacy|terms|legal|help|support|faq|login|signup|join|contact|pricing|search|shop|collections)(?<payee>[^/]+)\/?$/,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://go.shopmy.us/p-10000001',
    'https://shopmy.us/shop/madeup',
    'https://shopmy.us/collections/public/100001',
  ],
  ignore: ['https://shopmy.us/home', 'https://shopmy.us/'],
};
