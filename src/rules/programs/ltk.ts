import type { Examples, Program } from '../program';

export default {
  id: 'ltk',
  name: 'LTK',
  operator: 'LTK (rewardStyle)',
  rules: [
    { hosts: ['liketk.it', 'rstyle.me'], redirects: true, strength: 'certain' },
    {
      hosts: ['shopltk.com', 'liketoknow.it', 'ltk.com'],
      path: /^\/(?:explore|collections?|post|products?|u)\/(?<payee>[^/]+)/,
      strength: 'certain',
    },
    {
      hosts: ['shopltk.com', 'liketoknow.it', 'ltk.com'],
      path: /^\/(?!about|app|company|creators?|brands?|blog|careers?|press|privacy|terms|legal|help|faq|login|signup|home|search|download|explore|collections?|post|products?|shop|u\/?$)(?<payee>[^/]+)\/?$/,
      strength: 'likely',
    },
    { hosts: ['ltk.app.link'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://liketk.it/0Made',
    'https://rstyle.me/+0MadeUpMadeUp',
    'https://www.shopltk.com/explore/madeup',
  ],
  ignore: ['https://company.shopltk.com/', 'https://www.shopltk.com/', 'https://www.shopltk.com/about'],
};
