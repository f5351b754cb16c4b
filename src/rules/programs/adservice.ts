import type { Examples, Program } from '../program';

export default {
  id: 'adservice',
  name: 'Adservice',
  rules: [{ hosts: ['online.adservicemedia.dk'], redirects: true, strength: 'certain' }],
} satisfies Program;

export const examples: Examples = {
  match: ['https://online.adservicemedia.dk/cgi-bin/click.pl?bid=100001&media_id=20002'],
  ignore: ['https://adservice.com/'],
};
