import type { Examples, Program } from '../program';

const STORES =
  'com co.uk de fr it es ca co.jp in com.au com.br com.mx nl se pl sg ae sa com.tr eg com.be co.za ie cn'
    .split(' ')
    .map((suffix) => `amazon.${suffix}`);
// A tag ends in -20 (Americas), -21 (Europe, India), -22 (Asia-Pacific) or -23 (China). A text may run on into the
// next word: that word is left aside.
const TAG = /^(?<payee>[\w-]{1,60}?-2\d)(?:$|[^\w-]|[A-Z])/;

export default {
  id: 'amazon',
  name: 'Amazon Associates',
  operator: 'Amazon',
  rules: [
    // Only tag= pays: ref=, ref_, linkCode, linkId, psc, th, qid, pd_rd_*, pf_rd_* are navigation.
    // Amazon's own campaigns carry tags too (googhydr, hydr, hydsma, admarketus: affiliate-traps).
    {
      hosts: [...STORES, 'amzn.com'],
      params: { tag: TAG },
      veto: { tag: /^(?:googhydr|hydr|hydsma|admarket)/i },
      strength: 'certain',
    },
    // The tag in the path: /o/ASIN/<asin>/<tag>, /exec/obidos/ASIN/<asin>/ref=nosim/<tag>.
    {
      hosts: STORES,
      path: /\/(?:exec\/obidos\/ASIN|exec\/o\/ASIN|o\/ASIN)\/\w{10}(?<cut>\/(?:ref=nosim\/)?(?<payee>[\w-]+-2\d))(?:\/|$)/,
      strength: 'certain',
    },
    // Sub-identifiers that only make sense with a tag, and articles of creators on Amazon itself (Onsite Associates).
    {
      hosts: STORES,
      params: { ascsubtag: true, asc_contentid: true, asc_campaign: true },
      payee: [],
      strength: 'likely',
    },
    {
      hosts: [...STORES, 'amzn.com'],
      path: /^\/(?:-\/[a-z]{2}\/)?shop\/(?!info(?:\/|$))(?<payee>[^/]+)/,
      strength: 'certain',
    },
    // SiteStripe's short link; Amazon's own press office uses it now and then.
    { hosts: ['amzn.to'], redirects: true, strength: 'likely' },
    // Its later short links, and those that it makes for creators: both lead to an address with a tag.
    { hosts: ['link.amazon'], path: /^\/B0\w{4,12}\/?$/, redirects: true, strength: 'likely' },
    { hosts: ['amzlink.to'], path: /^\/az\w{6,}/, redirects: true, strength: 'likely' },
    // Links of the share button: no commission by default.
    { hosts: ['a.co', 'amzn.eu', 'amzn.asia', 'amzn.in'], redirects: true, strength: 'hint' },
    {
      hosts: ['assoc-redirect.amazon.com', 'assoc-redirect.amazon.co.uk'],
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://www.amazon.com/dp/B000000001?tag=madeup-20',
    'https://www.amazon.co.uk/gp/product/B000000001/ref=as_li_tl?ie=UTF8&linkCode=ll1&tag=madeup-21',
    'https://smile.amazon.de/dp/B000000001?th=1&tag=madeup0b-21#customerReviews',
    'https://www.amazon.com/o/ASIN/B000000001/ref=nosim/madeup-20',
    'https://www.amazon.in/shop/madeupcreator',
    'http://amzn.to/0MadeUp',
    'https://link.amazon/B0madeUp0',
    'https://amzlink.to/az00madeUp0madeUp',
  ],
  ignore: [
    'https://www.amazon.com/dp/B000000001/ref=sr_1_7?th=1&psc=1&linkCode=ll1',
    'https://www.amazon.com/primeday/?tag=admarketus-20&ref=pd_sl_x',
    'https://www.amazon.com.evil.example/dp/B000000001?tag=madeup-20',
    'https://stackoverflow.com/questions?tag=madeup-20',
    'https://www.amazon.com/v/madeupchannel',
    'https://amzn.to/',
    'https://link.amazon/',
    'https://amzlink.to/',
  ],
};
