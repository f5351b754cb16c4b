import type { Examples, Program } from '../program';

export default {
  id: 'stroeer',
  name: 'Ströer Media Brands commerce',
  operator: 'Ströer',
  rules: [
    // Seen on familie.de: every link of a product box, with the shop's address and the kind of box.
    {
      hosts: ['go.stroeermediabrands.de'],
      path: /^\/go\.php$/,
      params: { affiliateoption: true },
      payee: ['site'],
      to: ['t'],
      strength: 'likely',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://go.stroeermediabrands.de/go.php?t=https%3A%2F%2Fshop.example%2F&site=MADE&affiliateOption=Affiliate-Widget',
  ],
  ignore: ['https://go.stroeermediabrands.de/', 'https://www.stroeer.de/'],
};
