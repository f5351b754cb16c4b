import type { Examples, Program } from '../program';

export default {
  id: 'book-depository',
  name: 'Book Depository',
  operator: 'Amazon',
  rules: [
    // Closed in 2023; the links still stand in old posts.
    { hosts: ['bookdepository.com'], params: { a_aid: true }, strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://www.bookdepository.com/book/9780000000001?a_aid=madeup'],
  ignore: ['https://www.bookdepository.com/book/9780000000001'],
};
