import type { Examples, Program } from '../program';

export default {
  id: 'affiliates-one',
  name: '聯盟網',
  operator: 'Affiliates.One',
  rules: [
    {
      hosts: ['vbtrax.com'],
      path: /^\/track\/clicks\/\d+\/(?<payee>\w+)/,
      redirects: true,
      strength: 'certain',
    },
    // Short addresses of the same network.
    {
      hosts: ['adcenter.conn.tw', 'whitehippo.net'],
      path: /^\/(?<payee>\w{4,8})\/?$/,
      redirects: true,
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://vbtrax.com/track/clicks/1001/0123456789abcdef',
    'https://adcenter.conn.tw/0MaDe?uid1=blog',
  ],
  ignore: [
    'https://www.affiliates.com.tw/',
    'https://adcenter.conn.tw/redirect_wa.php',
    'https://whitehippo.net/',
  ],
};
