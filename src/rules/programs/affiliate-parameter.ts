import type { Examples, Program } from '../program';

// A switch (`aff=y`, `affiliate=true`) names nobody.
const NAME = /^(?!(?:true|false|yes|no|on|off|none|null)$)[\w.@|:-]{2,64}$/i;

// Ticket shops use the word for any source of a visit (eventbrite.com aff=) or for a partner's own shop
// (entradas.com affiliate=), heise.de for its own subscriptions.
const OWN_PARTNERS = [
  'eventbrite.com',
  'eventbrite.co.uk',
  'eventbrite.de',
  'eventbrite.fr',
  'eventbrite.ca',
  'eventbrite.com.au',
  'eventbrite.es',
  'eventbrite.it',
  'entradas.com',
  'heise.de',
];

export default {
  id: 'affiliate-parameter',
  name: 'Affiliate link',
  operator: 'The shop’s own program',
  rules: [
    // A parameter that names an affiliate, on a shop that no other rule knows.
    {
      except: OWN_PARTNERS,
      params: {
        aff_id: true,
        affid: true,
        affiliate_id: true,
        affiliateid: true,
        aff_code: true,
        affcode: true,
        affiliatecode: true,
        affiliate_code: true,
        affiliate_key: true,
        // The mark by which shopping tools that wait for each other know an affiliate's click.
        afsrc: /^1$/,
      },
      veto: { wt_mc: /^intern/ },
      strength: 'likely',
    },
    // Sub-identifiers of an affiliate on the page where the click arrives.
    {
      except: OWN_PARTNERS,
      params: { aff_sub: NAME, aff_sub2: NAME, aff_sub3: NAME, aff_sub4: NAME, aff_sub5: NAME },
      payee: [],
      strength: 'likely',
    },
    {
      except: OWN_PARTNERS,
      path: /^(?!\/search\b)/,
      params: {
        aff: NAME,
        affiliate: NAME,
      },
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://shop.example/?affid=10001',
    'https://shop.example/product?aff=madeup',
    'https://shop.example/?aid=10001&affiliate_key=0madeUp0',
    'https://prices.example/go/0madeup/?s=0&afsrc=1',
    'https://loans.example/cards/?aff_sub2=madeup.example',
  ],
  ignore: [
    'https://www.eventbrite.com/e/madeup-tickets-1001?aff=oddtdtcreator',
    'https://search.usa.gov/search?affiliate=madeup&query=tax',
    'https://www.entradas.com/campaign/madeup?affiliate=AD1',
    'https://shop.example/affiliates',
    'https://shop.example/?affiliate=false',
    'https://shop.example/goto?aff=y',
    'https://maps.example/?afsrc=file.json',
    'https://shop.example/?aff_sub=none',
  ],
};
