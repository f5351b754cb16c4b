import type { Examples, Program } from '../program';

export default {
  id: 'gumroad',
  name: 'Gumroad Affiliates',
  operator: 'Gumroad',
  rules: [
    { hosts: ['gumroad.com'], path: /^\/a\/(?<payee>\d+)/, redirects: true, strength: 'certain' },
    { hosts: ['gumroad.com'], params: { a: /^\d{6,}$/, affiliate_id: true }, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://gumroad.com/a/100000001/MadeU', 'https://madeup.gumroad.com/l/book?a=100000001'],
  ignore: ['https://madeup.gumroad.com/l/book'],
};
