import type { Examples, Program } from '../program';

export default {
  id: 'referralcandy',
  name: 'ReferralCandy',
  rules: [
    { hosts: ['refr.cc'], redirects: true, strength: 'likely' },
    {
      hosts: ['referralcandy.com'],
      host: /^(?!www\.|my\.|help\.|blog\.|app\.)[^.]+\.referralcandy\.com$/,
      path: /^\/(?<payee>[^/]+)/,
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://madeup.referralcandy.com/0MADEUP'],
  ignore: ['https://www.referralcandy.com/pricing', 'https://help.referralcandy.com/article/1001'],
};
