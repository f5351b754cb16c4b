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
          /^(?:affiliates?|affiliate[-_ ]?(?:marketing|link|program)|aff|influencers?|kols?|ambassadors?|partner-?aff.*)$/i,
      },
      payee: [],
      strength: 'likely',
    },
    {
      params: {
        utm_source:
          /^(?:affiliates?|awin|cj|shareasale|linkshare|partnerize|pepperjam|admitad|tradedoubler|tradetracker|webgains|skimlinks|viglink|refersion|uppromote|goaffpro|affiliatewindow|influencers?|rewardstyle|ltk|shopmy|magiclinks)$/i,
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
    'https://shop.example/p?Ref=CJ',
  ],
  ignore: [
    'https://shop.example/p?utm_source=youtube&utm_medium=social',
    'https://shop.example/p?source=navigation',
    'https://shop.example/p?utm_medium=cpc',
  ],
};
