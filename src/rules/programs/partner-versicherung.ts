import type { Examples, Program } from '../program';

export default {
  id: 'partner-versicherung',
  name: 'partner-versicherung.de',
  rules: [
    {
      hosts: ['a.partner-versicherung.de'],
      path: /^\/click\.php/,
      payee: ['partner_id'],
      redirects: true,
      strength: 'certain',
    },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://a.partner-versicherung.de/click.php?partner_id=10001&ad_id=15'],
  ignore: ['https://www.partner-versicherung.de/'],
};
