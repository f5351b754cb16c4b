import type { Examples, Program } from '../program';

export default {
  id: 'connexity',
  name: 'Connexity',
  operator: 'Taboola (Connexity)',
  rules: [
    {
      hosts: ['rd.bizrate.com', 'rd2szde.bizrate.com', 'rd.connexity.net'],
      path: /^\/rd/,
      payee: ['af_id', 'af_assettype_id'],
      to: ['t'],
      strength: 'certain',
    },
    { hosts: ['link.sylikes.com'], redirects: true, strength: 'certain' },
    { params: { cnxclid: true }, payee: [], strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://rd.bizrate.com/rd?t=https%3A%2F%2Fshop.example%2Fp&mid=1001',
    'https://shop.example/p?cnxclid=16000000000000000000',
  ],
  ignore: ['https://www.bizrate.com/'],
};
