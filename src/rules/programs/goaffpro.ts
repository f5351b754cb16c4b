import type { Examples, Program } from '../program';

export default {
  id: 'goaffpro',
  name: 'GoAffPro',
  rules: [
    // Its default is plain ref=, which newsletters, code hosts and menus use for the source of a visit: 35 false
    // hits on 106 hard negatives (affiliate-traps). Capitals and digits are a person's code; a word or host is not.
    {
      except: ['github.com', 'gitlab.com', 'producthunt.com', 'caniuse.com', 'amazon.com'],
      path: /^\/(?:(?:products|collections|discount)\/.*)?$/,
      params: { ref: /^[A-Z](?:[A-Z][A-Z0-9]*|[0-9]+)$/ },
      strength: 'hint',
    },
    // The codes that it makes up itself, on a page of a product: a digit among small letters.
    {
      except: ['github.com', 'gitlab.com', 'etsy.com', 'amazon.com'],
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:collections\/[\w-]{1,80}\/)?products\/[^/]{1,200}\/?$/i,
      params: { ref: /^(?!top\d|best\d|page\d)(?=[a-z0-9]{0,6}[a-z]\d{1,5}[a-z])[a-z0-9]{8}$/ },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://shop.example/products/lamp?ref=MADEUP10',
    'https://shop.example/?ref=MADE',
    'https://shop.example/de/products/lamp?_pos=1&ref=m4deupab',
  ],
  ignore: [
    'https://blog.example/post/?ref=news.example',
    'https://github.com/madeup/madeup/blob/x?ref=MAIN',
    'https://docs.example/?ref=producthunt',
    'https://shop.example/products/lamp?ref=header01',
    'https://shop.example/products/lamp?ref=top10lst',
    'https://shop.example/blogs/lamp?ref=m4deupab',
  ],
};
