import type { Examples, Program } from '../program';

export default {
  id: 'kit',
  name: 'Kit',
  operator: 'Geniuslink',
  rules: [
    // Lists of products; their links were the owner's affiliate links where they had set that up. Labelled as
    // impossible to tell from the address in the project's measuring set, so no more than a hint.
    { hosts: ['kit.co'], path: /^\/(?<payee>[^/]+)\/./, strength: 'hint' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://kit.co/madeup/desk-setup'],
  ignore: ['https://kit.co/about'],
};
