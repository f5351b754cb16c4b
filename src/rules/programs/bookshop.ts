import type { Examples, Program } from '../program';

export default {
  id: 'bookshop',
  name: 'Bookshop.org',
  rules: [
    { hosts: ['bookshop.org'], path: /^(?<cut>\/a\/(?<payee>\d+))\//, strength: 'likely' },
    { hosts: ['bookshop.org'], path: /^\/(?:shop|lists)\/(?<payee>[^/]+)/, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://bookshop.org/a/1001/9780000000001', 'https://uk.bookshop.org/shop/madeup'],
  ignore: ['https://bookshop.org/p/books/madeup/1001'],
};
