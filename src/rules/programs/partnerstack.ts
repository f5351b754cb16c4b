import type { Examples, Program } from '../program';

export default {
  id: 'partnerstack',
  name: 'PartnerStack',
  rules: [
    {
      hosts: ['grsm.io', 'partnerlinks.io'],
      path: /^\/(?<payee>[^/]+)/,
      redirects: true,
      strength: 'certain',
    },
    {
      params: { gspk: true, gsxid: true, ps_partner_key: true, ps_xid: true },
      payee: ['ps_partner_key', 'gspk'],
      strength: 'certain',
    },
    // Its own keys, twelve letters and digits, under a host that a company keeps for them; a page of such a host
    // has a word for a name. The keys of these three are names too.
    {
      host: /^(?:try|get|join|start)\./,
      path: /^\/(?![a-z0-9]{0,9}(?:web3|b2b|b2c))(?<payee>(?=[a-z0-9]{0,9}[a-z]\d{1,8}[a-z])[a-z0-9]{12})\/?$/,
      redirects: true,
      strength: 'likely',
    },
    {
      hosts: ['join.buffer.com', 'try.elevenlabs.io', 'get.todoist.io'],
      path: /^\/(?<payee>[a-z0-9][a-z0-9-]{3,30})\/?$/,
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://vendor.grsm.io/madeup',
    'https://get.vendor.partnerlinks.io/madeup',
    'https://try.vendor.example/0mad3up0mad3',
    'https://join.buffer.com/made-up',
    'https://shop.example/?ps_partner_key=0madeup&ps_xid=00000001',
  ],
  ignore: [
    'https://partnerstack.com/',
    'https://grsm.io/',
    'https://get.vendor.example/download',
    'https://try.vendor.example/newsletter22',
    'https://join.vendor.example/web3summit24',
    'https://get.vendor.example/0mad3up0mad3/setup',
    'https://go.vendor.example/0mad3up0mad3',
  ],
};
