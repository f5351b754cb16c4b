import type { Examples, Program } from '../program';

export default {
  id: 'valuecommerce',
  name: 'ValueCommerce',
  rules: [
    {
      hosts: ['ck.jp.ap.valuecommerce.com'],
      path: /^\/servlet\/(?:gif)?referral/,
      params: { sid: true, pid: true, vs: true, vp: true },
      need: 2,
      to: ['vc_url'],
      strength: 'certain',
    },
    {
      hosts: ['atrrd.valuecommerce.com', 'valuecommerce.ne.jp'],
      path: /^\/(?:resolve|servlet)/,
      to: ['vc_url'],
      strength: 'likely',
    },
    { params: { vc_lpp: true }, payee: [], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1000001&pid=200000002&vc_url=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://www.valuecommerce.ne.jp/'],
};
