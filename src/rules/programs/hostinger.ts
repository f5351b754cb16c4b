import type { Examples, Program } from '../program';

export default {
  id: 'hostinger',
  name: 'Hostinger',
  rules: [
    {
      hosts: [
        'hostinger.com',
        'hostinger.ph',
        'hostinger.in',
        'hostinger.com.br',
        'hostinger.es',
        'hostinger.mx',
        'hostinger.fr',
        'hostinger.de',
        'hostinger.it',
        'hostinger.co.uk',
        'hostinger.co.id',
        'hostinger.vn',
        'hostinger.pt',
        'hostinger.nl',
        'hostinger.pl',
        'hostinger.com.tr',
        'hostinger.com.hk',
        'hostinger.jp',
        'hostinger.kr',
      ],
      params: { referralcode: true, aff_id: true },
      strength: 'likely',
    },
    { hosts: ['hostg.xyz'], redirects: true, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.hostinger.com/?REFERRALCODE=0MADEUP', 'https://www.hostg.xyz/SH0ma'],
  ignore: ['https://www.hostinger.com/tutorials/madeup'],
};
