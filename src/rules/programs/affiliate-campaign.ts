import type { Examples, Program } from '../program';

const NETWORKS =
  /^(?:awin|affiliatewindow|cj|admitad|pepperjam|tradedoubler|tradetracker|adtraction|webgains|linkshare|partnerads|partnerize|shareasale|skimlinks|viglink)$/i;

export default {
  id: 'affiliate-campaign',
  name: 'Affiliate campaign',
  operator: 'The shop’s own program',
  rules: [
    // utm_* in general is the shop's own counting; only its value can say "affiliate".
    {
      params: {
        utm_medium:
          /^(?:affiliates?|affiliate[-_ ]?(?:marketing|link|program)|affiliation|affiliazione|afiliad[oa]s?|afiliaci[oó]n|aff|influencers?|kols?|ambassadors?|partner-?aff.*)$/i,
      },
      payee: [],
      strength: 'likely',
    },
    {
      params: {
        utm_source:
          /^(?:affiliates?|aff|awin|cj|shareasale|linkshare|partnerize|pepperjam|admitad|tradedoubler|tradetracker|webgains|skimlinks|viglink|refersion|uppromote|goaffpro|affiliatewindow|influencers?|rewardstyle|ltk|shopmy|magiclinks)$/i,
      },
      payee: [],
      strength: 'likely',
    },
    {
      params: {
        source: NETWORKS,
        ref: NETWORKS,
        affil: NETWORKS,
        aff_network: NETWORKS,
        affiliate_source: NETWORKS,
      },
      payee: [],
      strength: 'likely',
    },
    // The same where a page keeps its counting in the fragment.
    {
      fragment: /^#(?:[\w=.-]{1,60}&){0,6}utm_(?:medium|source)=(?:affiliates?|aff)(?:&|$)/i,
      strength: 'likely',
    },
    // Names that are also words or companies of their own.
    {
      params: {
        source: /^(?:ir|impact|rakuten)$/i,
        utm_source: /^(?:impact|rakuten|sas)$/i,
        utm_medium: /^creators?$/i,
      },
      payee: [],
      strength: 'hint',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://shop.example/p?utm_source=newsletter&utm_medium=affiliate',
    'https://shop.example/p?utm_source=awin',
    'https://shop.example/?utm_medium=Afiliado&utm_source=MADEUP',
    'https://shop.example/p?Ref=CJ',
    'https://shop.example/?n=1001#utm_source=aff&utm_campaign=aff1001',
  ],
  ignore: [
    'https://shop.example/p?utm_source=youtube&utm_medium=social',
    'https://shop.example/p?source=navigation',
    'https://shop.example/p?utm_medium=cpc',
    'https://shop.example/p#utm_source=affinity',
  ],
};
