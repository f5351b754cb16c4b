import type { Examples, Program } from '../program';

export default {
  id: 'proton',
  name: 'Proton',
  rules: [{ hosts: ['go.getproton.me'], payee: ['aff_id'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://go.getproton.me/aff_c?offer_id=10&aff_id=2002'],
  ignore: ['https://proton.me/mail'],
};
