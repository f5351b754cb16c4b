import type { Examples, Program } from '../program';

export default {
  id: 'ehub',
  name: 'eHUB',
  operator: 'ehub.cz',
  rules: [
    { hosts: ['ehub.cz'], path: /click\.php/, params: { a_aid: true }, to: ['desturl'], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: [
    'https://ehub.cz/system/scripts/click.php?a_aid=0madeup0&a_bid=0made&desturl=https%3A%2F%2Fshop.example%2F',
  ],
  ignore: ['https://ehub.cz/'],
};
