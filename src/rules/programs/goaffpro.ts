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
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://shop.example/products/lamp?ref=MADEUP10', 'https://shop.example/?ref=MADE'],
  ignore: [
    'https://blog.example/post/?ref=news.example',
    'https://github.com/madeup/madeup/blob/x?ref=MAIN',
    'https://docs.example/?ref=producthunt',
  ],
};
