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
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://vendor.grsm.io/madeup',
    'https://get.vendor.partnerlinks.io/madeup',
    'https://shop.example/?ps_partner_key=0madeup&ps_xid=00000001',
  ],
  ignore: ['https://partnerstack.com/', 'https://grsm.io/'],
};
