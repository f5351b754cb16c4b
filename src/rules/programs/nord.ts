import type { Examples, Program } from '../program';

export default {
  id: 'nord',
  name: 'NordVPN',
  operator: 'Nord Security',
  rules: [
    {
      hosts: ['go.nordvpn.net', 'go.nordpass.io', 'go.nordlocker.net'],
      payee: ['aff_id'],
      redirects: true,
      strength: 'certain',
    },
    { hosts: ['refer-nordvpn.com'], path: /^\/(?<payee>\w{6,20})/, redirects: true, strength: 'likely' },
    // A name after the host is a creator's; the site's own pages are longer, or listed here.
    {
      hosts: ['nordvpn.com', 'nordvpn.org'],
      path: /^\/(?!(?:pricing|features?|what|why|how|blog|download|servers?|contact|about|privacy|legal|cyber|risk|vpn|my|account|support|order|offer|free|business|teams|student|mesh|threat|apps?|dark|double|kill|split|obfus|smart|wireguard|nordlynx|ip|dns|press|career|affiliate|login|sign|trial|terms|cookie|reviews?|stream|gaming|router|refund|security|internet|product|solutions|research|tor|proxy|dedicated|special|coupon|deals?|black|sitemap|social|partners?|hacks?|wifi|ios|mac|windows|android|linux|chrom|firefox|edge)|[a-z]{2}\/?$)(?<payee>[a-z0-9]{4,20})\/?$/,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://go.nordvpn.net/aff_c?offer_id=15&aff_id=100001',
    'https://nordvpn.com/madeup',
    'https://refer-nordvpn.com/0MadeUp0000',
  ],
  ignore: ['https://nordvpn.com/pricing/', 'https://nordvpn.com/de/', 'https://nordvpn.com/what-is-a-vpn/'],
};
