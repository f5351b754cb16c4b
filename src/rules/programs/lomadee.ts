import type { Examples, Program } from '../program';

export default {
  id: 'lomadee',
  name: 'Lomadee',
  operator: 'SocialSoul',
  rules: [
    { hosts: ['redir.lomadee.com'], path: /^\/v\d\//, payee: ['sourceid'], to: ['url'], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://redir.lomadee.com/v2/deeplink?sourceId=1001&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.lomadee.com/', 'https://redir.lomadee.com/'],
};
