import type { Examples, Program } from '../program';

export default {
  id: 'shein',
  name: 'SHEIN',
  rules: [
    // Invitations to games use the same links.
    { hosts: ['onelink.shein.com'], redirects: true, strength: 'likely' },
    { hosts: ['shein.com', 'shein.co.uk'], params: { url_from: /aff/i }, strength: 'likely' },
    { hosts: ['shein.top'], redirects: true, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://onelink.shein.com/1/0madeup',
    'https://us.shein.com/Madeup-p-1001.html?url_from=affiliate_koc_0000000001',
  ],
  ignore: ['https://us.shein.com/Madeup-p-1001.html?url_from=banner'],
};
