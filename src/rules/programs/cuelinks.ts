import type { Examples, Program } from '../program';

export default {
  id: 'cuelinks',
  name: 'Cuelinks',
  rules: [
    { hosts: ['linksredirect.com', 'clnk.in'], payee: ['cid', 'pub_id'], to: ['url'], strength: 'certain' },
  ],
} satisfies Program;

export const examples: Examples = {
  match: ['https://linksredirect.com/?cid=1001&source=linkkit&url=https%3A%2F%2Fshop.example%2F'],
  ignore: ['https://www.cuelinks.com/'],
};
