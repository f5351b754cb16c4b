import type { Examples, Program } from '../program';

export default {
  id: 'artlist',
  name: 'Artlist',
  rules: [
    { hosts: ['artlist.io'], params: { artlist_aid: true }, strength: 'certain' },
    { hosts: ['artlist.io'], path: /^\/referral\/\d+\/(?<payee>[^/]+)/, strength: 'likely' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://artlist.io/?artlist_aid=madeup_101', 'https://artlist.io/referral/1000001/madeup'],
  ignore: ['https://artlist.io/royalty-free-music'],
};
